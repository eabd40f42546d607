namespace PeoplePowered.Reporting.Drawing;

/// <summary>An axis: what it spans, where its ticks stand, and how far along it a value lies.</summary>
internal sealed class PlotAxis
{
    /// <summary>Below this the distance between two doubles is no longer exact.</summary>
    private const double SmallestSpan = 1e-300;

    private PlotAxis(double lower, double upper, IReadOnlyList<double> ticks, bool logarithmic)
    {
        Lower = lower;
        Upper = upper;
        Ticks = ticks;
        IsLogarithmic = logarithmic;
    }

    /// <summary>The value at its left end.</summary>
    public double Lower { get; }

    /// <summary>The value at its right end, greater than <see cref="Lower"/>.</summary>
    public double Upper { get; }

    /// <summary>The tick values, rising, all within the axis.</summary>
    public IReadOnlyList<double> Ticks { get; }

    /// <summary>Whether equal distances are equal ratios.</summary>
    public bool IsLogarithmic { get; }

    /// <summary>A linear axis that spans the given range and ends on ticks where it can.</summary>
    /// <param name="range">The range to show; may be a single point.</param>
    /// <param name="bounds">What the axis never leaves; infinite where nothing bounds it.</param>
    /// <param name="intervals">About how many intervals between ticks.</param>
    public static PlotAxis Linear((double Lower, double Upper) range, (double Lower, double Upper) bounds, int intervals)
    {
        var (lower, upper) = range;
        if ((upper / 2) - (lower / 2) < SmallestSpan)
        {
            var half = lower == 0 ? 0.1 : Math.Max(Math.Abs(lower) * 0.1, SmallestSpan);
            lower = Math.Max(lower - half, double.MinValue);
            upper = Math.Min(upper + half, double.MaxValue);
        }

        var ticks = NiceTicks.Cover(lower, upper, intervals);
        var first = Math.Max(ticks.Count > 0 ? Math.Min(lower, ticks[0]) : lower, bounds.Lower);
        var last = Math.Min(ticks.Count > 0 ? Math.Max(upper, ticks[^1]) : upper, bounds.Upper);
        var slack = (last / 1e9) - (first / 1e9);
        return new PlotAxis(first, last, [.. ticks.Where(tick => tick >= first - slack && tick <= last + slack)], logarithmic: false);
    }

    /// <summary>A logarithmic axis that spans the given range of positive values.</summary>
    /// <param name="range">The range to show, positive; may be a single point.</param>
    /// <param name="bounds">What the axis never leaves; zero and infinity where nothing bounds it.</param>
    /// <param name="intervals">About how many intervals between ticks.</param>
    public static PlotAxis Log((double Lower, double Upper) range, (double Lower, double Upper) bounds, int intervals)
    {
        var margin = range.Lower == range.Upper ? Math.E : 1;
        var lower = Math.Max(Math.Max(range.Lower / margin, double.Epsilon), bounds.Lower);
        var upper = Math.Min(Math.Min(range.Upper * margin, double.MaxValue), bounds.Upper);
        var ticks = NiceTicks.Log(lower, upper, intervals);
        return new PlotAxis(lower, upper, ticks, logarithmic: true);
    }

    /// <summary>How far along the axis a value lies: 0 at the left end, 1 at the right end, less or more beyond them.</summary>
    public double Fraction(double value) => IsLogarithmic
        ? (Math.Log(value) - Math.Log(Lower)) / (Math.Log(Upper) - Math.Log(Lower))
        : ((value / 2) - (Lower / 2)) / ((Upper / 2) - (Lower / 2));
}
