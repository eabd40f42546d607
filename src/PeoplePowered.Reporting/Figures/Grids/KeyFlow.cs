using PeoplePowered.Reporting.Drawing;
using static PeoplePowered.Reporting.Figures.Plotting.FigureStyles;

namespace PeoplePowered.Reporting.Figures.Grids;

/// <summary>Lays the items of a key side by side, in as many lines as they need.</summary>
internal static class KeyFlow
{
    private const double MarkGap = 6;
    private const double LineGap = 4;

    /// <summary>Draws the key and returns where what comes next may begin.</summary>
    /// <param name="canvas">Where to.</param>
    /// <param name="items">Its items; may be empty.</param>
    /// <param name="y">Where it begins.</param>
    /// <param name="heading">What stands before the first item; <c>null</c> for nothing.</param>
    public static double Draw(SvgCanvas canvas, IEnumerable<KeyItem> items, double y, string? heading = null)
    {
        var right = canvas.Width - Margin;
        var all = items.ToList();
        if (all.Count == 0)
            return y;
        var indent = Margin;
        var style = Note with { Bold = true };
        if (heading is not null)
            indent += TextMeasure.Width(heading, style) + MarkGap + LineGap;
        var lines = Lines(all, indent, right);
        for (var i = 0; i < lines.Count; i++)
        {
            var height = lines[i].Max(item => Math.Max(item.Item.Height, item.Text.Height));
            if (i == 0 && heading is not null)
                canvas.Text(Margin, Baseline(y + (height / 2)), heading, style);
            foreach (var (item, text, x) in lines[i])
            {
                item.Draw(x, y + (height / 2));
                canvas.Block(x + item.Width + MarkGap, y + ((height - text.Height) / 2), text);
            }

            y += height + LineGap;
        }

        return y;
    }

    private static double Baseline(double middle) => middle - (Note.LineHeight / 2) + Note.Size;

    private static List<List<(KeyItem Item, TextBlock Text, double X)>> Lines(List<KeyItem> items, double left, double right)
    {
        List<List<(KeyItem, TextBlock, double)>> lines = [[]];
        var x = left;
        foreach (var item in items)
        {
            var text = TextBlock.Wrap(item.Text, right - left - item.Width - MarkGap, Note);
            var width = item.Width + MarkGap + text.Width;
            if (x + width > right && lines[^1].Count > 0)
            {
                lines.Add([]);
                x = left;
            }

            lines[^1].Add((item, text, x));
            x += width + Gap;
        }

        return lines;
    }
}
