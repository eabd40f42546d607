using PeoplePowered.Reporting.Drawing;

namespace PeoplePowered.Reporting.Figures.Planes;

/// <summary>Tick values for an axis on the scale of analysis that are round on the scale that people read.</summary>
internal static class PlaneTicks
{
    /// <summary>Shares that people find round, as they stand on an axis of log odds.</summary>
    private static readonly double[] s_shares = [1e-6, 1e-5, 1e-4, 0.001, 0.01, 0.05, 0.1, 0.25, 0.5, 0.75, 0.9, 0.95, 0.99, 0.999, 0.9999, 0.99999, 0.999999];

    /// <summary>A share or correlation axis that leaves this much to its ends is stretched there.</summary>
    private const double Stretched = 0.08;

    /// <summary>The ticks, rising, within the range; perhaps none.</summary>
    /// <param name="measure">How values are written.</param>
    /// <param name="lower">The lower end, on the scale of analysis.</param>
    /// <param name="upper">The upper end, greater.</param>
    /// <param name="intervals">About how many intervals.</param>
    /// <returns>The values on the scale of analysis, with those on the scale that people read.</returns>
    public static IReadOnlyList<(double Value, double Natural)> Within(PlaneMeasure measure, double lower, double upper, int intervals)
    {
        var ticks = new List<(double Value, double Natural)>();
        foreach (var natural in Natural(measure, measure.ToNatural(lower), measure.ToNatural(upper), intervals))
        {
            if (measure.FromNatural(natural) is { } value && value >= lower && value <= upper)
                ticks.Add((value, natural));
        }

        return ticks;
    }

    private static IReadOnlyList<double> Natural(PlaneMeasure measure, double lower, double upper, int intervals)
    {
        if (measure.Written == AxisScale.Log)
            return NiceTicks.Log(lower, upper, intervals);
        var isShare = measure.Written == AxisScale.Percent;
        return isShare && (lower < Stretched || upper > 1 - Stretched) && upper - lower > 0.4 ? Shares(lower, upper, intervals) : NiceTicks.Cover(lower, upper, intervals);
    }

    /// <summary>Round shares within the range, thinned about the middle where they are too many.</summary>
    private static List<double> Shares(double lower, double upper, int intervals)
    {
        List<double> within = [.. s_shares.Where(share => share >= lower && share <= upper)];
        var every = Math.Max(1, (int)Math.Ceiling((within.Count - 1) / (double)intervals));
        var middle = Array.IndexOf([.. within], 0.5);
        return [.. within.Where((_, index) => Math.Abs(index - Math.Max(middle, 0)) % every == 0)];
    }
}
