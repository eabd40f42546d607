using PeoplePowered.Reporting.Drawing;
using PeoplePowered.Reporting.Markup;
using static PeoplePowered.Reporting.Figures.Plotting.FigureStyles;

namespace PeoplePowered.Reporting.Figures.Planes;

/// <summary>
/// The field between two value axes: where a pair of values stands, its hairlines, its ticks and the names of its axes. The name of the vertical axis stands above it,
/// to be read without turning one's head.
/// </summary>
internal sealed class PlaneFrame
{
    private const double TickLength = 5;
    private const double LabelGap = 14;
    private readonly SvgCanvas _canvas;
    private readonly PlaneSide _across;
    private readonly PlaneSide _up;
    private readonly PlaneAxis _horizontal;
    private readonly PlaneAxis _vertical;
    private readonly bool _downwards;

    /// <summary>Lays the field out over the whole width of the canvas.</summary>
    /// <param name="canvas">Where it is drawn.</param>
    /// <param name="across">The horizontal axis.</param>
    /// <param name="up">The vertical axis.</param>
    /// <param name="top">Where the name of the vertical axis begins.</param>
    /// <param name="height">How high the field is.</param>
    /// <param name="downwards">Whether the vertical axis runs down from the top.</param>
    public PlaneFrame(SvgCanvas canvas, PlaneSide across, PlaneSide up, double top, double height, bool downwards = false)
    {
        (_canvas, _across, _up, _downwards) = (canvas, across, up, downwards);
        _vertical = PlaneAxis.Of(up, height, _ => AxisText.LineHeight + 4);
        Top = top + TextBlock.Wrap(up.Title, canvas.Width - (2 * Margin), AxisText).Height + (AxisText.LineHeight / 2);
        Bottom = Top + height;
        var beside = Math.Max(_vertical.Ticks.Select(tick => Width(tick.Label)).DefaultIfEmpty(0).Max() + TickLength + 3, 24);
        var (reserved, needed) = (0d, 10d);
        do
        {
            reserved = needed;
            Left = Margin + Math.Max(beside, reserved);
            Right = canvas.Width - Margin - reserved;
            _horizontal = PlaneAxis.Of(across, Right - Left, label => Width(label) + LabelGap);
            needed = Math.Max(reserved, _horizontal.Ticks.Select(tick => Width(tick.Label) / 2).DefaultIfEmpty(0).Max());
        }
        while (needed > reserved);
    }

    public double Left { get; }

    public double Right { get; }

    public double Top { get; }

    public double Bottom { get; }

    /// <summary>The values at the ends of the horizontal axis.</summary>
    public (double Lower, double Upper) Across => (_horizontal.Axis.Lower, _horizontal.Axis.Upper);

    /// <summary>The values at the ends of the vertical axis.</summary>
    public (double Lower, double Upper) Up => (_vertical.Axis.Lower, _vertical.Axis.Upper);

    /// <summary>The field as a rectangle.</summary>
    public PlaneBox Box => new(Left, Top, Right, Bottom);

    /// <summary>Where a value stands on the horizontal axis, or beyond it.</summary>
    public double X(double value) => Left + (_horizontal.Axis.Fraction(value) * (Right - Left));

    /// <summary>Where a value stands on the vertical axis, or beyond it.</summary>
    public double Y(double value) => _downwards ? Top + (_vertical.Axis.Fraction(value) * (Bottom - Top)) : Bottom - (_vertical.Axis.Fraction(value) * (Bottom - Top));

    /// <summary>Draws the hairlines, over areas and under all else.</summary>
    public void Hairlines()
    {
        foreach (var (value, _) in _vertical.Ticks)
            _canvas.Line(Left, Y(value), Right, Y(value), Palette.Rule, 1);
    }

    /// <summary>Draws both axes and their names, and returns where what comes next may begin.</summary>
    public double Axes()
    {
        _canvas.Paragraph(_up.Title, AxisText, Top - (AxisText.LineHeight / 2) - TextBlock.Wrap(_up.Title, _canvas.Width - (2 * Margin), AxisText).Height, Margin);
        foreach (var (value, label) in _vertical.Ticks)
            _canvas.Text(Left - TickLength - 2, Y(value) + (0.36 * AxisText.Size), label, AxisText, TextAnchor.End);
        _canvas.Line(Left, Bottom, Right, Bottom, Palette.Muted, 1);
        foreach (var (value, label) in _horizontal.Ticks)
        {
            _canvas.Line(X(value), Bottom, X(value), Bottom + TickLength, Palette.Muted, 1);
            _canvas.Text(X(value), Bottom + TickLength + 2 + AxisText.Size, label, AxisText, TextAnchor.Middle);
        }

        var below = Bottom + TickLength + 4 + AxisText.LineHeight;
        var middle = (Left + Right) / 2;
        var name = TextBlock.Wrap(_across.Title, 2 * Math.Min(middle - Margin, _canvas.Width - Margin - middle), AxisText);
        _canvas.Block(middle, below, name, TextAnchor.Middle);
        return below + name.Height + RowPadding;
    }

    private static double Width(string label) => TextMeasure.Width(label, AxisText);
}
