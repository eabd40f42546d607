namespace PeoplePowered.Statistics.EffectSizes;

/// <summary>The formulas of a single proportion: x achieved and y did not, of n = x + y.</summary>
internal static class ProportionMeasures
{
    public static EstimableEffect Raw(double x, double y)
    {
        var n = x + y;
        return EstimableEffect.Of(x / n, x / n * (y / n) / n);
    }

    public static EstimableEffect Log(double x, double y) => x == 0
        ? EstimableEffect.Absent(AbsenceReason.EmptyCell)
        : EstimableEffect.Of(Math.Log(x / (x + y)), y / x / (x + y));

    public static EstimableEffect Logit(double x, double y) => x == 0 || y == 0
        ? EstimableEffect.Absent(AbsenceReason.EmptyCell)
        : EstimableEffect.Of(Math.Log(x / y), (1 / x) + (1 / y));

    public static EstimableEffect Arcsine(double x, double y) =>
        EstimableEffect.Of(Math.Atan2(Math.Sqrt(x), Math.Sqrt(y)), 1 / (4 * (x + y)));

    public static EstimableEffect FreemanTukey(double x, double y) =>
        EstimableEffect.Of(DoubleArcsine(x, y), 1 / ((4 * (x + y)) + 2));

    /// <summary>The mean of asin(sqrt(x/(n + 1))) and asin(sqrt((x + 1)/(n + 1))).</summary>
    public static double DoubleArcsine(double x, double y) =>
        (Math.Atan2(Math.Sqrt(x), Math.Sqrt(y + 1)) + Math.Atan2(Math.Sqrt(x + 1), Math.Sqrt(y))) / 2;
}
