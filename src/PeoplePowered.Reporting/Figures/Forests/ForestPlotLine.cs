using PeoplePowered.Reporting.Drawing;
using PeoplePowered.Reporting.Figures.Plotting;
using PeoplePowered.Reporting.Markup;

namespace PeoplePowered.Reporting.Figures.Forests;

/// <summary>One line of a forest plot while it is drawn: its texts, broken to fit, and where it stands.</summary>
internal sealed class ForestPlotLine
{
    private ForestPlotLine(ForestPlotEntry entry, TextBlock label, IReadOnlyList<TextBlock> cells, TextBlock? reason, double padding)
    {
        (Entry, Label, Cells, Reason) = (entry, label, cells, reason);
        Height = cells.Select(cell => cell.Height).Append(label.Height).Append(reason?.Height ?? 0).Max() + padding;
    }

    public ForestPlotEntry Entry { get; }

    public TextBlock Label { get; }

    /// <summary>The texts of the columns between name and plot; none on lines that are not of a site.</summary>
    public IReadOnlyList<TextBlock> Cells { get; }

    /// <summary>Why there is no estimate.</summary>
    public TextBlock? Reason { get; }

    public double Height { get; }

    /// <summary>Where it begins.</summary>
    public double Top { get; set; }

    /// <summary>What is behind it.</summary>
    public Paint Ground { get; set; } = Palette.Surface;

    public static ForestPlotLine Of(ForestPlotEntry entry, ForestPlotColumns columns, double padding) => new(
        entry,
        TextBlock.Wrap(entry.Label, columns.LabelWidthOf(entry), ForestPlotStyles.Of(entry.Kind)),
        [.. entry.Cells.Zip(columns.Sides, (text, place) => TextBlock.Wrap(text, place.Width, FigureStyles.Note))],
        entry is { Kind: ForestPlotEntryKind.Absent, Note.Length: > 0 } ? TextBlock.Wrap(entry.Note, columns.Width - FigureStyles.Margin - columns.PlotLeft, FigureStyles.Reason) : null,
        padding);
}
