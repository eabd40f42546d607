using PeoplePowered.Statistics.Distributions;

namespace PeoplePowered.Statistics.Replication;

/// <summary>The interval that the replicates of a bootstrap give (Efron 1987, doi 10.1080/01621459.1987.10478410; Efron and Tibshirani 1993, An Introduction to the Bootstrap, chapter 14).</summary>
internal static class BootstrapInterval
{
    /// <summary>
    /// The interval. Replicates that equal the estimate count half as below it, since a counted share takes few values. Where all replicates
    /// lie on one side of the estimate the correction is infinite, and percentiles take its place; where all are the same they say nothing of the uncertainty, and there is no interval.
    /// </summary>
    /// <param name="replicates">The number in each resample; will be sorted.</param>
    /// <param name="estimate">The number in all sites.</param>
    /// <param name="withoutEach">The number without each site in turn.</param>
    /// <param name="options">The level and the kind of interval.</param>
    public static (EstimableInterval Interval, ShareIntervalMethod Method) Of(double[] replicates, double estimate, ReadOnlySpan<double> withoutEach, BootstrapOptions options)
    {
        if (Array.Exists(replicates, value => !double.IsFinite(value)))
            return (EstimableInterval.Absent(AbsenceReason.OutOfDomain), ShareIntervalMethod.None);
        Array.Sort(replicates);
        if (replicates[0] == replicates[^1])
            return (EstimableInterval.Absent(AbsenceReason.NotApplicable), ShareIntervalMethod.None);
        var tail = Levels.Tail(options.ConfidenceLevel);
        var (lower, upper) = (tail, 1 - tail);
        var corrected = options.Interval == ShareIntervalMethod.BiasCorrectedAccelerated && TryCorrect(replicates, estimate, withoutEach, tail, out lower, out upper);
        return (
            EstimableInterval.Between(Quantile(replicates, corrected ? lower : tail), Quantile(replicates, corrected ? upper : 1 - tail)),
            corrected ? ShareIntervalMethod.BiasCorrectedAccelerated : ShareIntervalMethod.Percentile);
    }

    /// <summary>The quantile of sorted numbers at p (n + 1), linear between neighbours (type 6 of Hyndman and Fan 1996, doi 10.2307/2684934).</summary>
    internal static double Quantile(ReadOnlySpan<double> sorted, double probability)
    {
        var place = Math.Clamp((probability * (sorted.Length + 1)) - 1, 0, sorted.Length - 1);
        var below = (int)place;
        var above = Math.Min(below + 1, sorted.Length - 1);
        return sorted[below] + ((place - below) * (sorted[above] - sorted[below]));
    }

    private static bool TryCorrect(ReadOnlySpan<double> sorted, double estimate, ReadOnlySpan<double> withoutEach, double tail, out double lower, out double upper)
    {
        double below = 0;
        foreach (var value in sorted)
            below += value < estimate ? 1 : value == estimate ? 0.5 : 0;
        (lower, upper) = (tail, 1 - tail);
        var share = below / sorted.Length;
        if (!(share > 0 && share < 1))
            return false;
        var bias = NormalDistribution.Quantile(share);
        var acceleration = Acceleration(withoutEach);
        return TryShift(tail, bias, acceleration, out lower) & TryShift(1 - tail, bias, acceleration, out upper);
    }

    private static bool TryShift(double probability, double bias, double acceleration, out double shifted)
    {
        var deviate = bias + NormalDistribution.Quantile(probability);
        var stretched = 1 - (acceleration * deviate);
        shifted = stretched > 0 ? NormalDistribution.Tail(-(bias + (deviate / stretched))) : probability;
        return stretched > 0;
    }

    /// <summary>A sixth of the skewness of the jackknife values; 0 where they are all the same.</summary>
    private static double Acceleration(ReadOnlySpan<double> withoutEach)
    {
        double mean = 0;
        foreach (var value in withoutEach)
            mean += value / withoutEach.Length;
        double squares = 0, cubes = 0;
        foreach (var value in withoutEach)
        {
            squares += (mean - value) * (mean - value);
            cubes += (mean - value) * (mean - value) * (mean - value);
        }

        return squares > 0 ? cubes / (6 * Math.Pow(squares, 1.5)) : 0;
    }
}
