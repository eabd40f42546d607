using PeoplePowered.Statistics;

namespace PeoplePowered.Domain.Replication;

/// <summary>How much of an intervention was delivered as designed, as fractions (Carroll and others 2007, doi 10.1186/1748-5908-2-40); what is not known is <c>null</c>.</summary>
public sealed record Fidelity
{
    /// <summary>Fractions from 0 to 1, <c>null</c> where not known.</summary>
    /// <param name="content">The share of its components that was delivered.</param>
    /// <param name="coverage">The share of those meant to get it who did.</param>
    /// <param name="frequency">How often, as a share of how often it was meant.</param>
    /// <param name="duration">How long, as a share of how long it was meant.</param>
    /// <exception cref="ArgumentOutOfRangeException">A fraction is not within 0 and 1; one that is 85 per cent is written .85.</exception>
    public Fidelity(double? content = null, double? coverage = null, double? frequency = null, double? duration = null)
    {
        Content = Fraction(content, nameof(content));
        Coverage = Fraction(coverage, nameof(coverage));
        Frequency = Fraction(frequency, nameof(frequency));
        Duration = Fraction(duration, nameof(duration));
    }

    /// <summary>The share of its components that was delivered.</summary>
    public double? Content { get; }

    /// <summary>The share of those meant to get it who did.</summary>
    public double? Coverage { get; }

    /// <summary>How often, as a share of how often it was meant.</summary>
    public double? Frequency { get; }

    /// <summary>How long, as a share of how long it was meant.</summary>
    public double? Duration { get; }

    /// <summary>The share of the effect that is to be expected: a number where all four fractions are known, else from what the unknown ones may be.</summary>
    /// <param name="rule">How fractions combine.</param>
    /// <returns>Bounds from 0 to 1.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="rule"/> is not defined.</exception>
    public Interval Dose(DoseRule rule)
    {
        double?[] fractions = [Content, Coverage, Frequency, Duration];
        var lowest = fractions.Select(fraction => fraction ?? 0);
        var highest = fractions.Select(fraction => fraction ?? 1);
        return rule switch
        {
            DoseRule.Minimum => new(lowest.Min(), highest.Min()),
            DoseRule.Product => new(lowest.Aggregate(1.0, (product, fraction) => product * fraction), highest.Aggregate(1.0, (product, fraction) => product * fraction)),
            _ => throw new ArgumentOutOfRangeException(nameof(rule), rule, FormattableString.Invariant($"{rule:D} is not a defined {nameof(DoseRule)}.")),
        };
    }

    private static double? Fraction(double? value, string name) => value is null or (>= 0 and <= 1)
        ? value
        : throw new ArgumentOutOfRangeException(name, value, FormattableString.Invariant($"Fidelity is a fraction from 0 to 1, but {name} was {value}; write 85 per cent as 0.85."));
}
