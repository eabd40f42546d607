using PeoplePowered.Statistics.Tallies;

namespace PeoplePowered.Domain.Outcomes;

/// <summary>What was measured of one person.</summary>
public sealed record ObservedValue : Observation
{
    /// <summary>An observation.</summary>
    /// <param name="cell">What it is gathered under.</param>
    /// <param name="value">The value in the unit of the outcome's measure, finite and at most <see cref="Tally.LargestValue"/> in size; <c>null</c> where the person was not measured.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="value"/> is not finite, or too large.</exception>
    public ObservedValue(TallyCell cell, double? value)
        : base(cell) => Value = value is { } known ? Guard.Against.OutOfRange(known, nameof(value), -Tally.LargestValue, Tally.LargestValue) : null;

    /// <summary>The value in the unit of the outcome's measure, where the person was measured.</summary>
    public double? Value { get; }
}
