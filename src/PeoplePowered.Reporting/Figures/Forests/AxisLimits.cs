namespace PeoplePowered.Reporting.Figures.Forests;

/// <summary>Where an axis ends where few very wide intervals would press all others together; those then end in arrows, their numbers in print.</summary>
internal static class AxisLimits
{
    /// <summary>So many times as long as the others need it is too long.</summary>
    private const double TooLong = 2;

    /// <summary>The limits; <c>null</c> on a side where the values set it.</summary>
    /// <param name="scale">How the axis runs; all values on a logarithmic one are positive.</param>
    /// <param name="kept">What has to be seen whole.</param>
    /// <param name="wide">The ends of what may end in an arrow.</param>
    public static (double? Minimum, double? Maximum) For(AxisScale scale, IReadOnlyCollection<double> kept, IReadOnlyCollection<double> wide)
    {
        if (kept.Count == 0 || wide.Count == 0)
            return (null, null);
        var (lower, upper, least, most) = (kept.Min(), kept.Max(), wide.Min(), wide.Max());
        var all = Length(Math.Min(lower, least), Math.Max(upper, most));
        return lower < upper && all > TooLong * Length(lower, upper) ? (least < lower ? lower : null, most > upper ? upper : null) : (null, null);

        double Length(double from, double to) => scale == AxisScale.Log ? Math.Log(to) - Math.Log(from) : (to / 2) - (from / 2);
    }
}
