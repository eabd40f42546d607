using PeoplePowered.Reporting.Drawing;
using PeoplePowered.Reporting.Markup;
using static PeoplePowered.Reporting.Figures.Plotting.FigureStyles;

namespace PeoplePowered.Reporting.Figures.Plotting;

/// <summary>Draws a horizontal axis under a plot: its line, its ticks with their values, and what it measures.</summary>
internal static class ValueAxis
{
    private const double TickLength = 5;

    /// <summary>Draws it and returns where what comes next may begin.</summary>
    /// <param name="canvas">Where to.</param>
    /// <param name="scale">The axis.</param>
    /// <param name="label">What it measures, or <c>null</c>.</param>
    /// <param name="y">Where its line stands.</param>
    public static double Draw(SvgCanvas canvas, ValueScale scale, string? label, double y)
    {
        canvas.Line(scale.Left, y, scale.Right, y, Palette.Muted, 1);
        for (var i = 0; i < scale.TickLabels.Count; i++)
        {
            var x = scale.X(scale.Axis.Ticks[i]);
            canvas.Line(x, y, x, y + TickLength, Palette.Muted, 1);
            if (scale.TickLabels[i].Length > 0)
                canvas.Text(x, y + TickLength + 2 + AxisText.Size, scale.TickLabels[i], AxisText, TextAnchor.Middle);
        }

        var below = y + TickLength + 4 + AxisText.LineHeight;
        if (label is not { Length: > 0 })
            return below;
        var middle = (scale.Left + scale.Right) / 2;
        var block = TextBlock.Wrap(label, 2 * Math.Min(middle - Margin, canvas.Width - Margin - middle), AxisText);
        canvas.Block(middle, below, block, TextAnchor.Middle);
        return below + block.Height;
    }
}
