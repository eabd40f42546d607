using PeoplePowered.Reporting.Drawing;
using PeoplePowered.Reporting.Figures.Plotting;

namespace PeoplePowered.Reporting.Figures.Forests;

/// <summary>What looks different on a forest plot from other figures: its squares, and the text of each kind of line.</summary>
internal static class ForestPlotStyles
{
    public const double LargestSquare = 15;
    public const double SmallestSquare = 4;
    public const double UnweightedSquare = 8;

    /// <summary>The style of an entry's own text.</summary>
    public static TextStyle Of(ForestPlotEntryKind kind) => kind switch
    {
        ForestPlotEntryKind.Summary => FigureStyles.Emphasis,
        ForestPlotEntryKind.Absent => FigureStyles.Absent,
        _ => FigureStyles.Body,
    };
}
