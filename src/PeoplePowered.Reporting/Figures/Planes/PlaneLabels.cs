using PeoplePowered.Reporting.Drawing;
using PeoplePowered.Reporting.Markup;

namespace PeoplePowered.Reporting.Figures.Planes;

/// <summary>
/// Puts names beside marks where there is room: never over another name or another mark, off the lines where it can be, and within the field. What finds no room is not
/// named here; the table of the same numbers names all.
/// </summary>
internal sealed class PlaneLabels
{
    private const double Widest = 180;
    private const int MostLines = 3;
    private const double Apart = 3;
    private static readonly TextStyle s_style = new(Palette.Ink, 13);
    private static readonly (double Across, double Down)[] s_sides =
    [
        (1, 0), (-1, 0), (0, -1), (0, 1), (1, -1), (-1, -1), (1, 1), (-1, 1), (1, -0.5), (1, 0.5), (-1, -0.5), (-1, 0.5), (0.5, -1), (-0.5, -1), (0.5, 1), (-0.5, 1),
    ];
    private readonly PlaneBox _field;
    private readonly List<PlaneBox> _taken = [];
    private readonly List<(double X, double Y)> _lines = [];

    /// <summary>An empty field.</summary>
    /// <param name="field">Where names may stand.</param>
    public PlaneLabels(PlaneBox field) => _field = field;

    /// <summary>Keeps names off a mark.</summary>
    public void Mark(double x, double y, double radius) => _taken.Add(new(x - radius, y - radius, x + radius, y + radius));

    /// <summary>Keeps names off a line where it can be.</summary>
    public void Line(IReadOnlyList<(double X, double Y)> points)
    {
        for (var i = 1; i < points.Count; i++)
        {
            var (from, to) = (points[i - 1], points[i]);
            var steps = Math.Clamp((int)(double.Hypot(to.X - from.X, to.Y - from.Y) / 4), 1, 500);
            for (var step = 0; step <= steps; step++)
                _lines.Add((from.X + ((to.X - from.X) * step / steps), from.Y + ((to.Y - from.Y) * step / steps)));
        }
    }

    /// <summary>Draws a name beside its mark, and says whether there was room.</summary>
    public bool Draw(SvgCanvas canvas, string name, double x, double y, double radius)
    {
        if (Block(name) is not { } block)
            return false;
        var free = s_sides.Select(side => At(block, side, x, y, radius)).Where(box => _field.Holds(box) && !_taken.Exists(box.Overlaps)).ToList();
        if (free.Count == 0)
            return false;
        var best = free.MinBy(box => _lines.Count(box.Holds));
        _taken.Add(best);
        canvas.Block(block.RightToLeft ? best.Right : best.Left, best.Top, block, block.RightToLeft ? TextAnchor.End : TextAnchor.Start);
        return true;
    }

    /// <summary>The name in a few lines, cut where it has more.</summary>
    private static TextBlock? Block(string name)
    {
        var block = TextBlock.Wrap(name, Widest, s_style);
        if (block.Lines.Count > MostLines)
            block = TextBlock.Wrap(string.Join(' ', block.Lines.Take(MostLines - 1)) + " …", Widest, s_style);
        return block.Lines.Count <= MostLines ? block : null;
    }

    /// <summary>The box of a name on a side of its mark: 1 is wholly to the right or below, 0 is centred, -1 wholly to the left or above.</summary>
    private static PlaneBox At(TextBlock block, (double Across, double Down) side, double x, double y, double radius)
    {
        var isCorner = Math.Abs(side.Across) + Math.Abs(side.Down) > 1;
        var away = isCorner ? (radius * 0.71) + 1 : radius + Apart;
        var left = x + (side.Across * away) - ((1 - side.Across) / 2 * block.Width);
        var top = y + (side.Down * away) - ((1 - side.Down) / 2 * block.Height);
        return new(left, top, left + block.Width, top + block.Height);
    }
}
