using PeoplePowered.Reporting.Drawing;
using PeoplePowered.Reporting.Figures.Plotting;
using static PeoplePowered.Reporting.Figures.Plotting.FigureStyles;

namespace PeoplePowered.Reporting.Figures.Forests;

/// <summary>Draws a caterpillar plot: a forest plot with a key to its two marks.</summary>
internal sealed class CaterpillarDrawing(IReadOnlyList<ForestPlotEntry> entries, IReadOnlyList<ForestPlotSide> sides, ForestPlotOptions options, FigureNumbers numbers)
    : ForestPlotDrawing(entries, sides, options, numbers)
{
    private readonly bool _hasOwn = entries.Any(entry => entry.Own is not null);

    protected override void DrawKey()
    {
        if (!_hasOwn)
            return;
        const double mark = 16;
        (string Text, Action<SvgCanvas, double, double> Mark)[] items = [("the site's own estimate", ForestPlotMarks.Ring), ("drawn to the mean, with its interval", ForestPlotMarks.Disc)];
        var width = items.Sum(item => mark + TextMeasure.Width(item.Text, Note)) + Gap;
        var x = Math.Max(Margin, Math.Min(PlotLeft, Canvas.Width - Margin - width));
        foreach (var (text, draw) in items)
        {
            draw(Canvas, x + 6, Y + (Note.LineHeight / 2));
            Canvas.Text(x + mark, Y + Note.Size, text, Note);
            x += mark + TextMeasure.Width(text, Note) + Gap;
        }

        Y += Note.LineHeight + RowPadding;
    }
}
