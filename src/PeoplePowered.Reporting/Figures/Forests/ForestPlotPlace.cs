using PeoplePowered.Reporting.Drawing;

namespace PeoplePowered.Reporting.Figures.Forests;

/// <summary>Where a column between names and plot stands.</summary>
/// <param name="Side">What stands in it.</param>
/// <param name="Left">Where it begins.</param>
/// <param name="Width">How wide it is.</param>
internal readonly record struct ForestPlotPlace(ForestPlotSide Side, double Left, double Width)
{
    /// <summary>Where its texts are anchored.</summary>
    public double X => Side.Ends ? Left + Width : Left;

    /// <summary>With which end.</summary>
    public TextAnchor Anchor => Side.Ends ? TextAnchor.End : TextAnchor.Start;
}
