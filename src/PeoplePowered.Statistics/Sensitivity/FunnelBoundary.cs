using System.Globalization;

namespace PeoplePowered.Statistics.Sensitivity;

/// <summary>The bounds of a region of the funnel plot at one standard error.</summary>
/// <remarks>Immutable; equality is exact. The <c>default</c> is the point [0, 0] at a standard error of 0.</remarks>
/// <param name="StandardError">The height in the plot, 0 or above, on the scale of the estimates.</param>
/// <param name="Bounds">Where the region begins and ends, on the scale of the estimates.</param>
public readonly record struct FunnelBoundary(double StandardError, Interval Bounds)
{
    /// <summary>The bounds and their standard error in the invariant culture.</summary>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Bounds} at {StandardError}");
}
