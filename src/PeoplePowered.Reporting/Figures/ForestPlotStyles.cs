using PeoplePowered.Reporting.Drawing;
using PeoplePowered.Reporting.Markup;

namespace PeoplePowered.Reporting.Figures;

/// <summary>The few text styles of a forest plot, and its distances in user units.</summary>
internal static class ForestPlotStyles
{
    public const double Margin = 1;
    public const double Gap = 18;
    public const double RowPadding = 8;
    public const double LeastWidth = 720;
    public const double LeastPlot = 200;
    public const double LargestSquare = 15;
    public const double SmallestSquare = 4;
    public const double UnweightedSquare = 8;

    public static readonly TextStyle Title = new(Palette.Ink, 17, Bold: true);
    public static readonly TextStyle Header = new(Palette.Muted, 13, Bold: true);
    public static readonly TextStyle Body = new(Palette.Ink, 14);
    public static readonly TextStyle Summary = new(Palette.Ink, 14, Bold: true);
    public static readonly TextStyle Absent = new(Palette.Muted, 14);
    public static readonly TextStyle Reason = new(Palette.Muted, 14, Italic: true);
    public static readonly TextStyle Note = new(Palette.Muted, 13);
    public static readonly TextStyle AxisText = new(Palette.Muted, 13);

    /// <summary>The style of an entry's own text.</summary>
    public static TextStyle Of(ForestPlotEntryKind kind) => kind switch
    {
        ForestPlotEntryKind.Summary => Summary,
        ForestPlotEntryKind.Absent => Absent,
        _ => Body,
    };
}
