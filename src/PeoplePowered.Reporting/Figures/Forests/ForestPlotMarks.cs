using PeoplePowered.Reporting.Drawing;
using PeoplePowered.Reporting.Figures.Plotting;
using PeoplePowered.Reporting.Markup;
using static PeoplePowered.Reporting.Figures.Plotting.FigureStyles;
using static PeoplePowered.Reporting.Figures.Forests.ForestPlotStyles;

namespace PeoplePowered.Reporting.Figures.Forests;

/// <summary>Draws the shapes of a forest plot: squares whose area is the weight, intervals, the diamond and the dashed range.</summary>
internal sealed class ForestPlotMarks(SvgCanvas canvas, ValueScale scale, double heaviest)
{
    private const double HalfDiamond = 8;
    private const double HalfCap = 5;
    private const double Arrow = 6;

    /// <summary>Draws what an entry shows on the axis, about the given height.</summary>
    public void Draw(ForestPlotEntry entry, double y)
    {
        if (entry.Bounds is not { } bounds)
            return;
        switch (entry.Kind)
        {
            case ForestPlotEntryKind.Summary:
                Diamond(entry.Estimate ?? bounds.Lower, bounds, y);
                break;
            case ForestPlotEntryKind.Range:
                Line(bounds, y, Palette.Spread, 2.5, "5 3");
                Cap(bounds.Lower, y);
                Cap(bounds.Upper, y);
                Arrows(bounds, y, Palette.Spread);
                break;
            default:
                Square(entry, y);
                Line(bounds, y, Palette.Ink, 1.5, dashes: null);
                Arrows(bounds, y, Palette.Ink);
                break;
        }
    }

    private bool IsInside(double value) => !scale.IsBelow(value) && !scale.IsAbove(value);

    private void Square(ForestPlotEntry entry, double y)
    {
        if (entry.Estimate is not { } estimate || !IsInside(estimate))
            return;
        var side = (entry.Weight, heaviest) switch
        {
            (null, _) or (_, 0) => UnweightedSquare,
            ({ } weight, _) => Math.Max(SmallestSquare, LargestSquare * Math.Sqrt(weight / heaviest)),
        };
        canvas.Rectangle(scale.X(estimate) - (side / 2), y - (side / 2), side, side, Palette.Marker);
    }

    private void Line((double Lower, double Upper) bounds, double y, Paint paint, double thickness, string? dashes)
    {
        if (!(scale.IsAbove(bounds.Lower) || scale.IsBelow(bounds.Upper)))
            canvas.Line(scale.X(bounds.Lower), y, scale.X(bounds.Upper), y, paint, thickness, dashes);
    }

    private void Cap(double value, double y)
    {
        if (IsInside(value))
            canvas.Line(scale.X(value), y - HalfCap, scale.X(value), y + HalfCap, Palette.Spread, 2);
    }

    private void Diamond(double estimate, (double Lower, double Upper) bounds, double y)
    {
        canvas.Polygon(
            Palette.Strong,
            (scale.X(bounds.Lower), y),
            (scale.X(estimate), y - HalfDiamond),
            (scale.X(bounds.Upper), y),
            (scale.X(estimate), y + HalfDiamond));
        Arrows(bounds, y, Palette.Strong);
    }

    private void Arrows((double Lower, double Upper) bounds, double y, Paint paint)
    {
        if (scale.IsBelow(bounds.Lower))
            canvas.Polygon(paint, (scale.Left - Arrow, y), (scale.Left, y - 4), (scale.Left, y + 4));
        if (scale.IsAbove(bounds.Upper))
            canvas.Polygon(paint, (scale.Right + Arrow, y), (scale.Right, y - 4), (scale.Right, y + 4));
    }
}
