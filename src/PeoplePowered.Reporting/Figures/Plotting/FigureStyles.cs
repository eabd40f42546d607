using PeoplePowered.Reporting.Drawing;
using PeoplePowered.Reporting.Markup;

namespace PeoplePowered.Reporting.Figures.Plotting;

/// <summary>The few text styles that all figures share, and their distances in user units.</summary>
internal static class FigureStyles
{
    public const double Margin = 1;
    public const double Gap = 18;
    public const double RowPadding = 8;
    public const double LeastWidth = 720;
    public const double LeastPlot = 200;

    public static readonly TextStyle Title = new(Palette.Ink, 17, Bold: true);
    public static readonly TextStyle Header = new(Palette.Muted, 13, Bold: true);
    public static readonly TextStyle Body = new(Palette.Ink, 14);
    public static readonly TextStyle Emphasis = new(Palette.Ink, 14, Bold: true);
    public static readonly TextStyle Absent = new(Palette.Muted, 14);
    public static readonly TextStyle Reason = new(Palette.Muted, 14, Italic: true);
    public static readonly TextStyle Note = new(Palette.Muted, 13);
    public static readonly TextStyle AxisText = new(Palette.Muted, 13);
}
