using PeoplePowered.Statistics;

namespace PeoplePowered.Reporting.Figures;

/// <summary>A probability on a verdict card, as a range, with the thresholds that it is held against. Immutable; equality is by reference.</summary>
public sealed class VerdictChance
{
    /// <summary>A probability.</summary>
    /// <param name="label">Of what.</param>
    /// <param name="probability">Bounds on it, fractions from 0 to 1, equal where it is one number; or the reason why there is none.</param>
    /// <param name="thresholds">What it is held against, fractions from 0 to 1.</param>
    /// <exception cref="ArgumentException">The label is empty, or a threshold is <c>null</c>.</exception>
    /// <exception cref="ArgumentOutOfRangeException">A bound or a threshold is not within 0 and 1.</exception>
    public VerdictChance(string label, EstimableInterval probability, IEnumerable<ReferenceLine>? thresholds = null)
    {
        Label = Guard.Against.NullOrWhiteSpace(label);
        if (probability.ToNullable() is { } range && (range.Lower < 0 || range.Upper > 1))
            throw new ArgumentOutOfRangeException(nameof(probability), range, FormattableString.Invariant($"A probability is a fraction from 0 to 1, but '{label}' was {range}; divide per cents by 100."));
        Probability = probability;
        Thresholds = [.. (thresholds ?? []).Select(threshold => Guard.Against.Null(threshold, nameof(thresholds)))];
        foreach (var threshold in Thresholds)
            Guard.Against.OutOfRange(threshold.Value, nameof(thresholds), 0, 1);
    }

    /// <summary>Of what.</summary>
    public string Label { get; }

    /// <summary>Bounds on it, or the reason why there is none.</summary>
    public EstimableInterval Probability { get; }

    /// <summary>What it is held against.</summary>
    public IReadOnlyList<ReferenceLine> Thresholds { get; }
}
