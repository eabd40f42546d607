using System.Globalization;
using PeoplePowered.Statistics;

namespace PeoplePowered.Domain.Learning.Influence;

/// <summary>A probability as a range, with the reason for it: nobody knows it exactly, and a number without a reason cannot be argued with.</summary>
/// <remarks>Immutable; equal when range and reason are.</remarks>
public sealed record StatedProbability
{
    /// <summary>A probability.</summary>
    /// <param name="range">From least to most, fractions from 0 to 1.</param>
    /// <param name="reason">Why so.</param>
    /// <exception cref="ArgumentException"><paramref name="reason"/> is blank.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="range"/> lies outside 0 to 1.</exception>
    public StatedProbability(Interval range, string reason)
    {
        Range = range.Lower >= 0 && range.Upper <= 1
            ? range
            : throw new ArgumentOutOfRangeException(nameof(range), range, FormattableString.Invariant($"A probability is a fraction from 0 to 1, but the range was {range}; write per cent as fractions."));
        Reason = Guard.Against.NullOrWhiteSpace(reason);
    }

    /// <summary>From least to most, fractions.</summary>
    public Interval Range { get; }

    /// <summary>Why so.</summary>
    public string Reason { get; }

    /// <summary>A probability between two bounds.</summary>
    /// <param name="least">The least, a fraction.</param>
    /// <param name="most">The most, a fraction; not below <paramref name="least"/>.</param>
    /// <param name="reason">Why so.</param>
    /// <exception cref="ArgumentException">The bounds are no fractions in order, or the reason is blank.</exception>
    public static StatedProbability Between(double least, double most, string reason) => new(new Interval(least, most), reason);

    /// <summary>The range, invariant.</summary>
    public override string ToString() => Range.Lower.Equals(Range.Upper) ? Range.Lower.ToString(CultureInfo.InvariantCulture) : string.Create(CultureInfo.InvariantCulture, $"{Range.Lower} to {Range.Upper}");
}
