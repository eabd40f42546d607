using PeoplePowered.Reporting.Drawing;
using PeoplePowered.Reporting.Markup;
using static PeoplePowered.Reporting.Figures.Plotting.FigureStyles;

namespace PeoplePowered.Reporting.Figures.Plotting;

/// <summary>
/// The reference lines of a plot and their labels above it. The label of the leftmost line stands to its left, of the rightmost to its
/// right, others over their lines or beside them; where there is no room a label rises, and its line with it.
/// </summary>
internal sealed class ReferenceLabels
{
    private const double BesideLine = 4;
    private const double BetweenLabels = 10;
    private readonly ValueScale _scale;
    private readonly List<Label> _labels = [];

    /// <summary>Places the labels.</summary>
    /// <param name="lines">The lines, in any order; may be empty.</param>
    /// <param name="scale">The axis.</param>
    /// <param name="left">Where the column of the plot begins.</param>
    /// <param name="right">Where it ends.</param>
    public ReferenceLabels(IReadOnlyList<ReferenceLine> lines, ValueScale scale, double left, double right)
    {
        _scale = scale;
        var sorted = lines.OrderBy(line => scale.X(line.Value)).ToList();
        List<Label> unplaced = [.. sorted.Select((line, index) => LabelOf(line, Sides(index, sorted.Count)[0], left, right))];
        for (var index = 1; index < sorted.Count - 1; index++)
        {
            // Two labels that each reach over the other's line cannot both stand above it.
            var (inner, others) = (index, unplaced.Where((_, other) => other != index).ToList());
            unplaced[inner] = Sides(inner, sorted.Count).Select(side => LabelOf(sorted[inner], side, left, right)).MinBy(label => others.Count(other => label.Covers(other) && other.Covers(label)))!;
        }

        // A label that reaches over other lines stands above their labels, so that no line runs through it.
        foreach (var label in unplaced.OrderBy(label => unplaced.Count(other => label.Covers(other))))
        {
            var bottom = _labels.Where(label.Covers).Select(other => other.Top).DefaultIfEmpty(0).Max();
            while (_labels.Find(other => label.Touches(other, bottom)) is { } other)
                bottom = other.Top;
            _labels.Add(label with { Bottom = bottom });
        }
    }

    /// <summary>How high the labels stand together; zero without any.</summary>
    public double Height => _labels.Select(label => label.Top).DefaultIfEmpty(0).Max();

    /// <summary>Draws the labels so that the lowest end at the given height, and the lines from those that stand higher.</summary>
    public void DrawLabels(SvgCanvas canvas, double bottom)
    {
        foreach (var label in _labels.Where(label => label.Bottom > 0 && IsInside(label.Line)))
            Stroke(canvas, label.Line, bottom - label.Bottom, bottom);
        foreach (var label in _labels)
            canvas.Block(label.Middle, bottom - label.Top, label.Text, TextAnchor.Middle);
    }

    /// <summary>Draws the lines over the rows; those beyond the axis are left out.</summary>
    public void Draw(SvgCanvas canvas, double top, double bottom)
    {
        foreach (var label in _labels.Where(label => IsInside(label.Line)))
            Stroke(canvas, label.Line, top, bottom);
    }

    /// <summary>On which side of its line a label may stand (-1 left, 0 over it, 1 right), the preferred one first.</summary>
    private static int[] Sides(int index, int count) => (index, count) switch
    {
        (_, 1) => [0],
        (0, _) => [-1],
        _ when index == count - 1 => [1],
        _ => [0, 1, -1],
    };

    private Label LabelOf(ReferenceLine line, int side, double left, double right)
    {
        var text = TextBlock.Wrap(line.Label, right - left, AxisText);
        var (x, half) = (_scale.X(line.Value), text.Width / 2);
        return new(line, text, x, Math.Clamp(x + (side * (BesideLine + half)), left + half, right - half), 0);
    }

    private bool IsInside(ReferenceLine line) => !_scale.IsBelow(line.Value) && !_scale.IsAbove(line.Value);

    private void Stroke(SvgCanvas canvas, ReferenceLine line, double top, double bottom)
    {
        var (paint, dashes) = line.Style switch
        {
            ReferenceLineStyle.Dashed => (Palette.Ink, "6 3"),
            ReferenceLineStyle.Dotted => (Palette.Ink, "2 2"),
            _ => (Palette.Muted, null),
        };
        canvas.Line(_scale.X(line.Value), top, _scale.X(line.Value), bottom, paint, 1, dashes);
    }

    private sealed record Label(ReferenceLine Line, TextBlock Text, double X, double Middle, double Bottom)
    {
        public double Top => Bottom + Text.Height;

        /// <summary>Whether it reaches over another's line.</summary>
        public bool Covers(Label other) => !ReferenceEquals(Line, other.Line) && Math.Abs(other.X - Middle) < (Text.Width / 2) + 2;

        /// <summary>Whether it would touch another if it stood at the given height.</summary>
        public bool Touches(Label other, double bottom) =>
            Math.Abs(other.Middle - Middle) < ((Text.Width + other.Text.Width) / 2) + BetweenLabels && bottom < other.Top && other.Bottom < bottom + Text.Height;
    }
}
