using PeoplePowered.Reporting.Drawing;
using PeoplePowered.Reporting.Markup;

namespace PeoplePowered.Reporting.Figures.Cards;

/// <summary>A tick, a cross and a question mark, each in a shape of its own, so that they are told apart without colour.</summary>
internal static class CardMarks
{
    /// <summary>A tick on a disc.</summary>
    public static void Tick(SvgCanvas canvas, double x, double y, double radius)
    {
        canvas.Circle(x, y, radius, Palette.Strong, Palette.Strong);
        canvas.Polyline(Palette.Surface, radius / 4, null, (x - (radius * 0.5), y + (radius * 0.05)), (x - (radius * 0.1), y + (radius * 0.42)), (x + (radius * 0.52), y - (radius * 0.38)));
    }

    /// <summary>A cross on a square.</summary>
    public static void Cross(SvgCanvas canvas, double x, double y, double radius)
    {
        var half = radius * 0.92;
        canvas.Rectangle(x - half, y - half, 2 * half, 2 * half, Palette.Spread);
        var arm = radius * 0.45;
        canvas.Line(x - arm, y - arm, x + arm, y + arm, Palette.Surface, radius / 4);
        canvas.Line(x - arm, y + arm, x + arm, y - arm, Palette.Surface, radius / 4);
    }

    /// <summary>A question mark in an empty ring.</summary>
    public static void Question(SvgCanvas canvas, double x, double y, double radius)
    {
        canvas.Circle(x, y, radius - 0.5, Palette.Surface, Palette.Muted, Math.Max(1, radius / 8));
        var style = new TextStyle(Palette.Ink, Math.Max(11, radius * 1.2), Bold: true);
        canvas.Text(x, y + (style.Size * 0.36), "?", style, TextAnchor.Middle);
    }

    /// <summary>The mark of a gate's state.</summary>
    public static void Of(SvgCanvas canvas, VerdictGateState state, double x, double y, double radius)
    {
        Action<SvgCanvas, double, double, double> mark = state switch { VerdictGateState.Met => Tick, VerdictGateState.NotMet => Cross, _ => Question };
        mark(canvas, x, y, radius);
    }

    /// <summary>The mark of a verdict.</summary>
    public static void Of(SvgCanvas canvas, VerdictTone tone, double x, double y, double radius) =>
        Of(canvas, tone switch { VerdictTone.Favourable => VerdictGateState.Met, VerdictTone.Unfavourable => VerdictGateState.NotMet, _ => VerdictGateState.Unknown }, x, y, radius);
}
