using PeoplePowered.Reporting.Drawing;
using static PeoplePowered.Reporting.Figures.Plotting.FigureStyles;

namespace PeoplePowered.Reporting.Figures.Planes;

/// <summary>Says under a plot what its marks, lines and bands are: samples with their words, side by side as far as there is room.</summary>
internal sealed class PlaneKey
{
    /// <summary>How wide a sample is.</summary>
    public const double Sample = 22;

    private const double Beside = 6;
    private readonly List<(Action<double, double> Draw, string Text)> _items = [];

    /// <summary>Adds a sample.</summary>
    /// <param name="draw">Draws it from a left edge, about a middle height.</param>
    /// <param name="text">What it is.</param>
    public void Add(Action<double, double> draw, string text) => _items.Add((draw, text));

    /// <summary>Draws the key and returns where what comes next may begin.</summary>
    public double Draw(SvgCanvas canvas, double left, double top)
    {
        var right = canvas.Width - Margin;
        var (x, y, row) = (left, top, 0d);
        foreach (var (draw, text) in _items)
        {
            var block = TextBlock.Wrap(text, right - left - Sample - Beside, Note);
            if (x > left && x + Sample + Beside + block.Width > right)
                (x, y, row) = (left, y + row + 2, 0);
            draw(x, y + (Note.LineHeight / 2) + 1);
            canvas.Block(x + Sample + Beside, y, block);
            x += Sample + Beside + block.Width + Gap;
            row = Math.Max(row, block.Height);
        }

        return y + row + (_items.Count > 0 ? RowPadding : 0);
    }
}
