using PeoplePowered.Reporting.Drawing;

namespace PeoplePowered.Reporting.Figures.Planes;

/// <summary>One axis of a plane: what it spans, and as many round ticks as their labels leave room for.</summary>
internal sealed class PlaneAxis
{
    private const int MostIntervals = 6;
    private const double Room = 0.06;

    private PlaneAxis(PlotAxis axis, IReadOnlyList<(double Value, string Label)> ticks)
    {
        Axis = axis;
        Ticks = ticks;
    }

    /// <summary>What it spans, on the scale of analysis.</summary>
    public PlotAxis Axis { get; }

    /// <summary>The ticks and their labels, rising.</summary>
    public IReadOnlyList<(double Value, string Label)> Ticks { get; }

    /// <summary>Chooses the axis.</summary>
    /// <param name="side">What it has to show.</param>
    /// <param name="length">How long it is.</param>
    /// <param name="size">How much room a label takes along it, with the gap to the next.</param>
    public static PlaneAxis Of(PlaneSide side, double length, Func<string, double> size)
    {
        for (var intervals = MostIntervals; intervals > 1; intervals--)
        {
            if (Try(side, intervals) is var axis && axis.Fits(length, size))
                return axis;
        }

        var last = Try(side, 1);
        return last.Fits(length, size) ? last : new PlaneAxis(last.Axis, [.. last.Ticks.Take(1)]);
    }

    private static PlaneAxis Try(PlaneSide side, int intervals)
    {
        var (lower, upper) = (side.Lower, side.Upper);
        var room = ((upper / 2) - (lower / 2)) * 2 * Room;
        var bounds = side.IsShare ? (Lower: 0, Upper: 1) : side.Measure?.Bounds ?? (Lower: double.NegativeInfinity, Upper: double.PositiveInfinity);
        if (side.BeginsAtLower)
            bounds = bounds with { Lower = lower };
        if (side.Measure is not { IsCurved: true } measure)
        {
            var axis = PlotAxis.Linear((side.BeginsAtLower ? lower : Math.Max(lower - room, bounds.Lower), Math.Min(upper + room, bounds.Upper)), bounds, intervals);
            return new(axis, [.. axis.Ticks.Select(tick => (tick, side.Numbers.Tick(tick)))]);
        }

        room = Math.Max(room, lower == upper ? 1 : 1e-9);
        (lower, upper) = (Math.Max(lower - room, bounds.Lower), Math.Min(upper + room, bounds.Upper));
        var bent = PlotAxis.Linear((lower, upper), (lower, upper), intervals);
        return new(bent, [.. PlaneTicks.Within(measure, lower, upper, intervals).Select(tick => (tick.Value, side.Numbers.Tick(tick.Natural)))]);
    }

    private bool Fits(double length, Func<string, double> size)
    {
        for (var i = 1; i < Ticks.Count; i++)
        {
            var apart = (Axis.Fraction(Ticks[i].Value) - Axis.Fraction(Ticks[i - 1].Value)) * length;
            if (apart < (size(Ticks[i].Label) + size(Ticks[i - 1].Label)) / 2)
                return false;
        }

        return true;
    }
}
