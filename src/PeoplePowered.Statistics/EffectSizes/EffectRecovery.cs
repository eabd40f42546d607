using PeoplePowered.Statistics.Distributions;

namespace PeoplePowered.Statistics.EffectSizes;

/// <summary>An effect size and its variance from what a publication reports instead: a confidence interval, a p-value or a test statistic, all of Wald's form.</summary>
/// <remarks>
/// Stateless and safe to call from many threads. The answer is no more exact than the numbers reported: a p-value of two digits gives a standard error of one (Higgins et al. 2019,
/// Cochrane Handbook, sections 6.5.2 and 6.8.1). What contradicts itself is absent as <see cref="AbsenceReason.Inconsistent"/>; what does not determine a standard error, as
/// <see cref="AbsenceReason.OutOfDomain"/>.
/// </remarks>
public static class EffectRecovery
{
    private const double SmallestPValue = 1e-300;
    private const double Rounding = 1e-9;

    /// <summary>From an interval on the scale of the estimate: standard error (upper - lower)/(2 q), q the quantile of the level.</summary>
    /// <param name="estimate">The estimate; finite.</param>
    /// <param name="lower">The lower bound; finite.</param>
    /// <param name="upper">The upper bound; finite, not below <paramref name="lower"/>.</param>
    /// <param name="lastDigit">The unit of the last digit reported, .01 for 1.25; 0 where the numbers are exact. An interval is taken to be symmetric if unrounded numbers could be.</param>
    /// <param name="confidenceLevel">The level of the interval, a fraction strictly between 0 and 1.</param>
    /// <param name="degreesOfFreedom">Of the t distribution that the interval was made with, at least 1; normal where <c>null</c>.</param>
    /// <returns>The estimate as given and the squared standard error. Absent as <see cref="AbsenceReason.Inconsistent"/> where the interval is not symmetric, as <see cref="AbsenceReason.ZeroVariance"/> where its bounds are equal.</returns>
    /// <exception cref="ArgumentOutOfRangeException">A number is outside its range.</exception>
    public static EstimableEffect FromInterval(double estimate, double lower, double upper, double lastDigit, double confidenceLevel = 0.95, double? degreesOfFreedom = null)
    {
        Check(estimate, lower, upper, lastDigit);
        var quantile = Quantile(Levels.Tail(confidenceLevel), degreesOfFreedom);
        var middle = (lower / 2) + (upper / 2);
        return Math.Abs(middle - estimate) > lastDigit + (Rounding * (upper - lower))
            ? EstimableEffect.Absent(AbsenceReason.Inconsistent)
            : Of(estimate, (upper - lower) / (2 * quantile));
    }

    /// <summary>From a ratio (of risks, odds, rates or means) and its interval, all on the natural scale: the log ratio with standard error (ln upper - ln lower)/(2 q).</summary>
    /// <param name="ratio">The ratio; finite.</param>
    /// <param name="lower">The lower bound; finite.</param>
    /// <param name="upper">The upper bound; finite, not below <paramref name="lower"/>.</param>
    /// <param name="lastDigit">The unit of the last digit reported, .01 for 1.25; 0 where the numbers are exact. An interval is taken to be symmetric on the log scale if unrounded numbers could be.</param>
    /// <param name="confidenceLevel">The level of the interval, a fraction strictly between 0 and 1.</param>
    /// <param name="degreesOfFreedom">Of the t distribution that the interval was made with, at least 1; normal where <c>null</c>.</param>
    /// <returns>
    /// The log ratio and its squared standard error. Absent as <see cref="AbsenceReason.Inconsistent"/> where the interval is not symmetric on the log scale, as
    /// <see cref="AbsenceReason.OutOfDomain"/> where a number is not positive (a bound rounded to 0.00 too), as <see cref="AbsenceReason.ZeroVariance"/> where the bounds are equal.
    /// </returns>
    /// <exception cref="ArgumentOutOfRangeException">A number is outside its range.</exception>
    public static EstimableEffect FromRatioInterval(double ratio, double lower, double upper, double lastDigit, double confidenceLevel = 0.95, double? degreesOfFreedom = null)
    {
        Check(ratio, lower, upper, lastDigit);
        var quantile = Quantile(Levels.Tail(confidenceLevel), degreesOfFreedom);
        if (ratio <= 0 || lower <= 0)
            return EstimableEffect.Absent(AbsenceReason.OutOfDomain);
        var half = lastDigit / 2;
        var tolerance = Rounding * Math.Log(upper / lower);
        var symmetric = Middle(lower - half, upper - half) <= Math.Log(ratio + half) + tolerance
            && Middle(lower + half, upper + half) >= LogOrLess(ratio - half) - tolerance;
        return symmetric
            ? Of(Math.Log(ratio), Math.Log(upper / lower) / (2 * quantile))
            : EstimableEffect.Absent(AbsenceReason.Inconsistent);
    }

    /// <summary>From a two-sided p-value of no effect: standard error |estimate|/q, q the quantile beyond which half the p-value lies.</summary>
    /// <param name="estimate">The estimate on the scale on which it was tested (a log ratio, not a ratio); finite.</param>
    /// <param name="pValue">The two-sided p-value, a fraction from 0 to 1.</param>
    /// <param name="degreesOfFreedom">Of the t distribution that the p-value is from, at least 1; normal where <c>null</c>.</param>
    /// <returns>The estimate as given and the squared standard error. Absent as <see cref="AbsenceReason.OutOfDomain"/> where the p-value is 1, or 0 (or below 1e-300), as <see cref="AbsenceReason.Inconsistent"/> where the estimate is 0 and the p-value is not 1.</returns>
    /// <exception cref="ArgumentOutOfRangeException">A number is outside its range.</exception>
    public static EstimableEffect FromPValue(double estimate, double pValue, double? degreesOfFreedom = null)
    {
        Guard.Against.NonFinite(estimate);
        Guard.Against.OutOfRange(Guard.Against.NonFinite(pValue), nameof(pValue), 0, 1);
        CheckDegreesOfFreedom(degreesOfFreedom);
        if (pValue is < SmallestPValue or 1)
            return EstimableEffect.Absent(AbsenceReason.OutOfDomain);
        return estimate == 0
            ? EstimableEffect.Absent(AbsenceReason.Inconsistent)
            : Of(estimate, Math.Abs(estimate) / Quantile(pValue / 2, degreesOfFreedom));
    }

    /// <summary>From a statistic of Wald's form, z or t, of no effect: standard error estimate/statistic.</summary>
    /// <param name="estimate">The estimate on the scale on which it was tested (a log ratio, not a ratio); finite.</param>
    /// <param name="statistic">The test statistic with its sign; finite.</param>
    /// <returns>The estimate as given and the squared standard error. Absent as <see cref="AbsenceReason.OutOfDomain"/> where both are 0, as <see cref="AbsenceReason.Inconsistent"/> where one is, or where their signs differ.</returns>
    /// <exception cref="ArgumentOutOfRangeException">A number is not finite.</exception>
    public static EstimableEffect FromStatistic(double estimate, double statistic)
    {
        Guard.Against.NonFinite(estimate);
        Guard.Against.NonFinite(statistic);
        if (Math.Sign(estimate) != Math.Sign(statistic))
            return EstimableEffect.Absent(AbsenceReason.Inconsistent);
        return statistic == 0 ? EstimableEffect.Absent(AbsenceReason.OutOfDomain) : Of(estimate, estimate / statistic);
    }

    private static EstimableEffect Of(double estimate, double standardError) => EstimableEffect.Of(estimate, standardError * standardError);

    private static double Middle(double lower, double upper) => (LogOrLess(lower) + LogOrLess(upper)) / 2;

    /// <summary>The logarithm, or minus infinity where what was rounded may have been 0.</summary>
    private static double LogOrLess(double value) => value > 0 ? Math.Log(value) : double.NegativeInfinity;

    private static double Quantile(double tail, double? degreesOfFreedom)
    {
        CheckDegreesOfFreedom(degreesOfFreedom);
        return degreesOfFreedom is { } df ? -StudentTDistribution.Quantile(tail, df) : -NormalDistribution.Quantile(tail);
    }

    private static void Check(double estimate, double lower, double upper, double lastDigit)
    {
        Guard.Against.NonFinite(estimate);
        _ = new Interval(lower, upper);
        Guard.Against.Negative(Guard.Against.NonFinite(lastDigit), nameof(lastDigit));
    }

    private static void CheckDegreesOfFreedom(double? degreesOfFreedom)
    {
        if (degreesOfFreedom is { } df)
            Guard.Against.OutOfRange(df, nameof(degreesOfFreedom), 1, double.MaxValue);
    }
}
