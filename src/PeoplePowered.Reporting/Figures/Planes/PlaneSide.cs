using PeoplePowered.Reporting.Figures.Plotting;

namespace PeoplePowered.Reporting.Figures.Planes;

/// <summary>What one axis of a plane has to show.</summary>
/// <param name="Title">What it measures.</param>
/// <param name="Lower">The lowest value to show.</param>
/// <param name="Upper">The highest value to show; may be the same.</param>
/// <param name="Numbers">Writes the ticks, on the scale that people read.</param>
internal sealed record PlaneSide(string Title, double Lower, double Upper, FigureNumbers Numbers)
{
    /// <summary>How the axis is bent; <c>null</c> for one that runs on the scale that people read.</summary>
    public PlaneMeasure? Measure { get; init; }

    /// <summary>Whether it begins exactly at its lower value, as at 0, and leaves no room before it.</summary>
    public bool BeginsAtLower { get; init; }

    /// <summary>Whether its values are shares, which end at 0 and 1.</summary>
    public bool IsShare => Measure is { Written: AxisScale.Percent, IsCurved: false } && Lower >= 0 && Upper <= 1;
}
