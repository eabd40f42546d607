using PeoplePowered.Reporting.Drawing;
using PeoplePowered.Reporting.Figures.Plotting;

namespace PeoplePowered.Reporting.Figures.Forests;

/// <summary>What looks different on a forest plot from other figures: its marks, its long lists, and the text of each kind of line.</summary>
internal static class ForestPlotStyles
{
    public const double LargestSquare = 15;
    public const double SmallestSquare = 4;
    public const double UnweightedSquare = 8;

    /// <summary>How far the lines of a group stand in.</summary>
    public const double Indent = 14;

    /// <summary>From so many sites on every second line is tinted, so that the eye finds its way across.</summary>
    public const int TintedFrom = 12;

    /// <summary>From so many sites on lines stand closer, names may be longer, and thin lines lead up from the axis.</summary>
    public const int CloseFrom = 25;

    /// <summary>The style of an entry's own text.</summary>
    public static TextStyle Of(ForestPlotEntryKind kind) => kind switch
    {
        ForestPlotEntryKind.Summary or ForestPlotEntryKind.Group => FigureStyles.Emphasis,
        ForestPlotEntryKind.Absent => FigureStyles.Absent,
        ForestPlotEntryKind.Remark => FigureStyles.Note,
        _ => FigureStyles.Body,
    };
}
