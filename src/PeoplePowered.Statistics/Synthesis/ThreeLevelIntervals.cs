using System.Globalization;

namespace PeoplePowered.Statistics.Synthesis;

/// <summary>Confidence intervals of the two variances of a three-level model.</summary>
/// <remarks>
/// Immutable and safe to share between threads; equality is exact. On the square of the scale of the estimates. A variance that the data do not determine has no
/// interval, for the reason that <see cref="ThreeLevelFit"/> gives. The <c>default</c> is two intervals not computed.
/// </remarks>
/// <param name="Between">That of the variance between clusters.</param>
/// <param name="Within">That of the variance within clusters.</param>
public readonly record struct ThreeLevelIntervals(EstimableInterval Between, EstimableInterval Within)
{
    /// <summary>Both intervals in the invariant culture, or the reasons why there are none.</summary>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"between {Between}, within {Within}");
}
