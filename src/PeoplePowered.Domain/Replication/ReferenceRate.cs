namespace PeoplePowered.Domain.Replication;

/// <summary>What an outcome without a comparison is held against: a target, a benchmark or a baseline, with its source.</summary>
public sealed record ReferenceRate
{
    /// <summary>A reference.</summary>
    /// <param name="value">Its value on the scale that people read: .5 for half of the people, 12 for a mean of 12 points.</param>
    /// <param name="source">Where it is stated.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="value"/> is not finite.</exception>
    public ReferenceRate(double value, Source source)
    {
        Value = Guard.Against.NonFinite(value);
        Source = Guard.Against.Null(source);
    }

    /// <summary>Its value on the scale that people read.</summary>
    public double Value { get; }

    /// <summary>Where it is stated.</summary>
    public Source Source { get; }
}
