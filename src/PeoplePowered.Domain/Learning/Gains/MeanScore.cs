using System.Globalization;

namespace PeoplePowered.Domain.Learning.Gains;

/// <summary>What a group scored on average at one time.</summary>
/// <remarks>Immutable; equal by value.</remarks>
public sealed record MeanScore
{
    /// <summary>A mean.</summary>
    /// <param name="mean">The mean, in the instrument's unit; finite.</param>
    /// <param name="standardDeviation">The standard deviation between people (n - 1 below), not the standard error; 0 or above; <c>null</c> where not stated.</param>
    /// <param name="people">How many people it is of; at least 1.</param>
    /// <exception cref="ArgumentOutOfRangeException">A number is outside its range.</exception>
    public MeanScore(double mean, double? standardDeviation, int people)
    {
        Mean = Guard.Against.NonFinite(mean);
        StandardDeviation = standardDeviation is { } spread ? Guard.Against.Negative(Guard.Against.NonFinite(spread, nameof(standardDeviation)), nameof(standardDeviation)) : null;
        People = Guard.Against.NegativeOrZero(people);
    }

    /// <summary>The mean, in the instrument's unit.</summary>
    public double Mean { get; }

    /// <summary>The standard deviation between people, where stated.</summary>
    public double? StandardDeviation { get; }

    /// <summary>How many people it is of.</summary>
    public int People { get; }

    /// <summary>The mean in the invariant culture, such as <c>mean 3.2 (SD 0.9, n = 30)</c>.</summary>
    public override string ToString() => StandardDeviation is { } spread
        ? string.Create(CultureInfo.InvariantCulture, $"mean {Mean:R} (SD {spread:R}, n = {People})")
        : string.Create(CultureInfo.InvariantCulture, $"mean {Mean:R} (n = {People})");
}
