namespace PeoplePowered.Domain.Replication;

/// <summary>A change to one component which would answer a mismatch between the intervention and the target place.</summary>
public sealed record Adaptation
{
    /// <summary>An adaptation.</summary>
    /// <param name="mismatch">The criterion that the place does not meet.</param>
    /// <param name="component">The component that would be changed, by name; where it is a core one the result would be another intervention, and no rule accepts it.</param>
    /// <param name="change">What would be done.</param>
    /// <param name="assumedDose">The share of the effect that is assumed to remain, above 0 up to 1; the dose as it is where <c>null</c>.</param>
    /// <param name="assumedSupport">The probability of the support factors that is assumed with it, from 0 to 1; as it is where <c>null</c>.</param>
    /// <exception cref="ArgumentException">A text is empty.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The criterion is not defined, or a number is out of its range.</exception>
    public Adaptation(Criterion mismatch, string component, string change, double? assumedDose = null, double? assumedSupport = null)
    {
        Mismatch = Criteria.Of(mismatch).Criterion;
        Component = Guard.Against.NullOrWhiteSpace(component);
        Change = Guard.Against.NullOrWhiteSpace(change);
        AssumedDose = assumedDose is null or (> 0 and <= 1)
            ? assumedDose
            : throw new ArgumentOutOfRangeException(nameof(assumedDose), assumedDose, FormattableString.Invariant($"An assumed dose is a fraction above 0 up to 1, but was {assumedDose}."));
        AssumedSupport = assumedSupport is null or (>= 0 and <= 1)
            ? assumedSupport
            : throw new ArgumentOutOfRangeException(nameof(assumedSupport), assumedSupport, FormattableString.Invariant($"An assumed support is a probability from 0 to 1, but was {assumedSupport}."));
    }

    /// <summary>The criterion that the place does not meet.</summary>
    public Criterion Mismatch { get; }

    /// <summary>The component that would be changed, by name.</summary>
    public string Component { get; }

    /// <summary>What would be done.</summary>
    public string Change { get; }

    /// <summary>The share of the effect that is assumed to remain.</summary>
    public double? AssumedDose { get; }

    /// <summary>The probability of the support factors that is assumed with it.</summary>
    public double? AssumedSupport { get; }
}
