using System.Globalization;

namespace PeoplePowered.Statistics.Sensitivity;

/// <summary>Where one study stands in a contour-enhanced funnel plot.</summary>
/// <remarks>Immutable; equality is exact. The <c>default</c> is a study at 0 with nothing computed.</remarks>
/// <param name="Estimate">The study's estimate.</param>
/// <param name="StandardError">The root of its sampling variance.</param>
/// <param name="PValue">The two-sided p-value, by the normal distribution, of the reference value; <see cref="AbsenceReason.OutOfDomain"/> where its distance exceeds a double.</param>
/// <param name="Band">How many of the levels the study exceeds: with .90, .95 and .99, 0 is p above .10, 1 p from .05 to .10, 2 p from .01 to .05, 3 p below .01; the upper bound belongs to the band.</param>
public readonly record struct FunnelPlacement(double Estimate, double StandardError, Estimable PValue, int Band)
{
    /// <summary>The place, the p-value and the band in the invariant culture.</summary>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"({Estimate}, {StandardError}), p = {PValue}, band {Band}");
}
