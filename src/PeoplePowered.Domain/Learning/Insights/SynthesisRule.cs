using System.Globalization;
using PeoplePowered.Domain.Outcomes;

namespace PeoplePowered.Domain.Learning.Insights;

/// <summary>
/// How a synthesis bears on an insight: it supports it where the whole interval lies on the side of a threshold that the insight claims, contradicts it where it lies wholly
/// on the other, and is undecided else. The threshold itself is on neither side.
/// </summary>
/// <remarks>Immutable; equal when all of it is.</remarks>
public sealed record SynthesisRule
{
    /// <summary>A rule.</summary>
    /// <param name="threshold">The threshold on the scale that people read: a fraction, a ratio, a difference; finite.</param>
    /// <param name="side">The side that the insight claims: higher is above the threshold.</param>
    /// <exception cref="ArgumentException">No side is stated.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="threshold"/> is not finite.</exception>
    public SynthesisRule(double threshold, Polarity side)
    {
        Threshold = Guard.Against.NonFinite(threshold);
        Side = side is Polarity.HigherIsBetter or Polarity.LowerIsBetter
            ? side
            : throw new ArgumentException("Say which side of the threshold the insight claims: higher or lower.", nameof(side));
    }

    /// <summary>The threshold on the scale that people read.</summary>
    public double Threshold { get; }

    /// <summary>The side that the insight claims.</summary>
    public Polarity Side { get; }

    /// <summary>How a reading bears; undecided without an interval.</summary>
    /// <param name="reading">The reading.</param>
    public InsightBearing BearingOf(SynthesisReading reading)
    {
        if (Guard.Against.Null(reading).Interval.ToNullable() is not { } interval)
            return InsightBearing.Undecided;
        var (above, below) = (interval.Lower > Threshold, interval.Upper < Threshold);
        if (!above && !below)
            return InsightBearing.Undecided;
        return above == (Side == Polarity.HigherIsBetter) ? InsightBearing.Supports : InsightBearing.Contradicts;
    }

    /// <summary>The rule in words, invariant.</summary>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{(Side == Polarity.HigherIsBetter ? "above" : "below")} {Threshold}");
}
