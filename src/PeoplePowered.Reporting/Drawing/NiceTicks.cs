namespace PeoplePowered.Reporting.Drawing;

/// <summary>Tick values that people find round: 1, 2 or 5 times a power of ten (after P. Heckbert, "Nice numbers for graph labels", Graphics Gems, 1990).</summary>
internal static class NiceTicks
{
    /// <summary>Round values from at or below <paramref name="lower"/> to at or above <paramref name="upper"/>; none where the range is too small for a double to divide.</summary>
    /// <param name="lower">The lower end.</param>
    /// <param name="upper">The upper end, greater.</param>
    /// <param name="intervals">About how many intervals.</param>
    public static IReadOnlyList<double> Cover(double lower, double upper, int intervals)
    {
        var step = Step((upper / intervals) - (lower / intervals));
        if (!double.IsNormal(step) || lower + step == lower || upper - step == upper)
            return [];
        var first = Math.Floor((lower / step) + 1e-9);
        var last = Math.Ceiling((upper / step) - 1e-9);
        var ticks = new List<double>();
        for (var i = first; i <= last; i++)
        {
            var tick = i * step;
            if (double.IsFinite(tick))
                ticks.Add(tick);
        }

        return ticks;
    }

    /// <summary>Round values within a range of positive numbers, about equally far apart by ratio.</summary>
    /// <param name="lower">The lower end, positive.</param>
    /// <param name="upper">The upper end, greater.</param>
    /// <param name="intervals">About how many intervals.</param>
    public static IReadOnlyList<double> Log(double lower, double upper, int intervals)
    {
        var first = (int)Math.Floor(Math.Log10(lower));
        var last = (int)Math.Ceiling(Math.Log10(upper));
        double[][] choices = [[1, 2, 5], [1, 3], [1]];
        foreach (var mantissas in choices)
        {
            var ticks = Within(lower, upper, mantissas, first, last, every: 1);
            if (ticks.Count < 3)
                return [.. Cover(lower, upper, intervals).Where(tick => tick >= lower && tick <= upper)];
            if (ticks.Count <= intervals + 1)
                return ticks;
        }

        return Within(lower, upper, [1], first, last, every: Math.Max(1, (last - first + intervals - 1) / intervals));
    }

    private static List<double> Within(double lower, double upper, double[] mantissas, int first, int last, int every)
    {
        var ticks = new List<double>();
        for (var exponent = first; exponent <= last; exponent++)
        {
            if (exponent % every != 0)
                continue;
            ticks.AddRange(mantissas.Select(mantissa => mantissa * Math.Pow(10, exponent)).Where(tick => tick >= lower && tick <= upper));
        }

        return ticks;
    }

    private static double Step(double rough)
    {
        if (!double.IsNormal(rough))
            return 0;
        var power = Math.Pow(10, Math.Floor(Math.Log10(rough)));
        return (rough / power) switch
        {
            <= 1.000001 => 1,
            <= 2.000001 => 2,
            <= 5.000001 => 5,
            _ => 10,
        } * power;
    }
}
