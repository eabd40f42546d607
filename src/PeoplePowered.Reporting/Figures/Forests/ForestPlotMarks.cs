using PeoplePowered.Reporting.Drawing;
using PeoplePowered.Reporting.Figures.Plotting;
using PeoplePowered.Reporting.Markup;
using static PeoplePowered.Reporting.Figures.Forests.ForestPlotStyles;

namespace PeoplePowered.Reporting.Figures.Forests;

/// <summary>Draws the shapes of a forest plot: squares whose area is the weight, intervals, diamonds, dashed ranges, and discs drawn towards the mean.</summary>
internal sealed class ForestPlotMarks(SvgCanvas canvas, ValueScale scale, double heaviest)
{
    private const double HalfDiamond = 8;
    private const double HalfGroupDiamond = 6;
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
                Diamond(entry.Estimate ?? bounds.Lower, bounds, y, Palette.Strong, HalfDiamond);
                break;
            case ForestPlotEntryKind.GroupSummary:
                Diamond(entry.Estimate ?? bounds.Lower, bounds, y, Palette.Marker, HalfGroupDiamond);
                break;
            case ForestPlotEntryKind.Range or ForestPlotEntryKind.GroupRange:
                Line(bounds, y, Palette.Spread, entry.Kind == ForestPlotEntryKind.Range ? 2.5 : 1.5, "5 3");
                Cap(bounds.Lower, y);
                Cap(bounds.Upper, y);
                Arrows(bounds, y, Palette.Spread);
                break;
            case ForestPlotEntryKind.Shrunken:
                Line(bounds, y, Palette.Ink, 1.5, dashes: null);
                Arrows(bounds, y, Palette.Ink);
                if (entry.Own is { } own && IsInside(own))
                    Ring(canvas, scale.X(own), y);
                if (entry.Estimate is { } shrunken && IsInside(shrunken))
                    Disc(canvas, scale.X(shrunken), y);
                break;
            default:
                Square(entry, y);
                Line(bounds, y, Palette.Ink, 1.5, dashes: null);
                Arrows(bounds, y, Palette.Ink);
                break;
        }
    }

    /// <summary>A ring: a site's own estimate.</summary>
    public static void Ring(SvgCanvas canvas, double x, double y) => canvas.Circle(x, y, 5, Palette.Surface, Palette.Spread, 1.5);

    /// <summary>A full disc: the same drawn towards the mean. Smaller than the ring, so that both are seen at one place.</summary>
    public static void Disc(SvgCanvas canvas, double x, double y) => canvas.Circle(x, y, 3.5, Palette.Strong, Palette.Strong);

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

    private void Diamond(double estimate, (double Lower, double Upper) bounds, double y, Paint paint, double half)
    {
        canvas.Polygon(
            paint,
            (scale.X(bounds.Lower), y),
            (scale.X(estimate), y - half),
            (scale.X(bounds.Upper), y),
            (scale.X(estimate), y + half));
        Arrows(bounds, y, paint);
    }

    private void Arrows((double Lower, double Upper) bounds, double y, Paint paint)
    {
        if (scale.IsBelow(bounds.Lower))
            canvas.Polygon(paint, (scale.Left - Arrow, y), (scale.Left, y - 4), (scale.Left, y + 4));
        if (scale.IsAbove(bounds.Upper))
            canvas.Polygon(paint, (scale.Right + Arrow, y), (scale.Right, y - 4), (scale.Right, y + 4));
    }
}
