using System.Globalization;
using PeoplePowered.Statistics.Synthesis;

namespace PeoplePowered.Statistics.Transportability;

/// <summary>
/// How well a predictive method would have foretold each of a set of sites from the others. A site's estimate has a sampling error of its own, whose variance is known:
/// it is held against the range for an estimate, not against the narrower one for a true effect.
/// </summary>
/// <remarks>
/// Immutable and safe to share between threads; equality is that of the reference. Few sites say little: of 20, a method that holds its level of .95 has all inside in 36 sets of 100, and fewer than 18 in 8 of 100.
/// Sites left out one at a time share all others, so their misses go together.
/// </remarks>
public sealed class PredictionCalibration
{
    private PredictionCalibration(SiteCalibration[] sites, double level, PredictionConvention? convention)
    {
        Sites = Array.AsReadOnly(sites);
        Level = level;
        Convention = convention;
        var judged = sites.Where(site => site.Range.HasValue).ToList();
        (Judged, Inside) = (judged.Count, judged.Count(site => site.IsInside == true));
        var reason = sites.Length == 0 ? AbsenceReason.NoStudies : sites.Select(site => site.Range.Reason).FirstOrDefault(why => why != AbsenceReason.None, AbsenceReason.NoStudies);
        Coverage = judged.Count == 0 ? Estimable.Absent(reason) : Estimable.Of(Inside / (double)Judged);
        MeanWidth = Mean(judged.Select(site => Estimable.FiniteOf(site.Range.Value.Width)), reason);
        MeanIntervalScore = Mean(judged.Select(site => site.IntervalScore), reason);
        MeanLogScore = Mean(judged.Select(site => site.LogScore), reason);
    }

    /// <summary>Each site, in the order given.</summary>
    public IReadOnlyList<SiteCalibration> Sites { get; }

    /// <summary>The level of the ranges, a fraction.</summary>
    public double Level { get; }

    /// <summary>The convention of the method; <c>null</c> for a caller's own.</summary>
    public PredictionConvention? Convention { get; }

    /// <summary>How many sites had a range.</summary>
    public int Judged { get; }

    /// <summary>How many of those lay inside it.</summary>
    public int Inside { get; }

    /// <summary><see cref="Inside"/> over <see cref="Judged"/>, a fraction to hold against <see cref="Level"/>; absent where no site had a range, for the first site's reason.</summary>
    public Estimable Coverage { get; }

    /// <summary>The mean width of the ranges; absent where <see cref="Coverage"/> is.</summary>
    public Estimable MeanWidth { get; }

    /// <summary>The mean interval score; smaller is better; absent where <see cref="Coverage"/> is.</summary>
    public Estimable MeanIntervalScore { get; }

    /// <summary>The mean logarithmic score; larger is better; absent where <see cref="Coverage"/> is, and where a site has none.</summary>
    public Estimable MeanLogScore { get; }

    /// <summary>Leaves each site out in turn and foretells its estimate from the others by a convention.</summary>
    /// <param name="estimates">The sites' estimates, finite.</param>
    /// <param name="variances">Their sampling variances, positive and finite; as long as <paramref name="estimates"/>.</param>
    /// <param name="level">The level of the ranges, a fraction strictly between 0 and 1.</param>
    /// <param name="options">The methods; the convention is <see cref="PoolingOptions.Prediction"/> where that is set, else <see cref="PredictionConventions.Recommended"/>.</param>
    /// <returns>The calibration; with fewer than four sites every range is absent as <see cref="AbsenceReason.TooFewStudies"/>.</returns>
    /// <exception cref="ArgumentException">The spans differ in length.</exception>
    /// <exception cref="ArgumentOutOfRangeException">An estimate is not finite, a variance is not positive and finite, or the level is not strictly between 0 and 1.</exception>
    public static PredictionCalibration LeaveOneOut(ReadOnlySpan<double> estimates, ReadOnlySpan<double> variances, double level = 0.95, PoolingOptions? options = null)
    {
        Levels.Check(level);
        var distributions = new PredictiveDistribution[estimates.Length];
        NewStudy.WithoutEach(estimates, variances, distributions, options);
        var sites = new SiteCalibration[estimates.Length];
        for (var i = 0; i < sites.Length; i++)
            sites[i] = Judge(i, estimates[i], variances[i], SiteForecast.Of(distributions[i].ForEstimate(variances[i])), level);
        return new PredictionCalibration(sites, level, options?.Prediction ?? PredictionConventions.Recommended);
    }

    /// <summary>Leaves each site out in turn and foretells its estimate from the others by any method.</summary>
    /// <param name="estimates">The sites' estimates, finite.</param>
    /// <param name="variances">Their sampling variances, positive and finite; as long as <paramref name="estimates"/>.</param>
    /// <param name="level">The level of the ranges, a fraction strictly between 0 and 1.</param>
    /// <param name="method">The method; it is asked once for each site and never sees it.</param>
    /// <exception cref="ArgumentNullException"><paramref name="method"/> is <c>null</c>.</exception>
    /// <exception cref="ArgumentException">The spans differ in length.</exception>
    /// <exception cref="ArgumentOutOfRangeException">An estimate is not finite, a variance is not positive and finite, or the level is not strictly between 0 and 1.</exception>
    public static PredictionCalibration LeaveOneOut(ReadOnlySpan<double> estimates, ReadOnlySpan<double> variances, double level, SiteForecaster method)
    {
        Guard.Against.Null(method);
        Levels.Check(level);
        RandomEffects.CheckStudies(estimates, variances);
        var sites = new SiteCalibration[estimates.Length];
        var (otherEstimates, otherVariances) = (new double[Math.Max(0, sites.Length - 1)], new double[Math.Max(0, sites.Length - 1)]);
        for (var i = 0; i < sites.Length; i++)
        {
            Without(estimates, i, otherEstimates);
            Without(variances, i, otherVariances);
            sites[i] = Judge(i, estimates[i], variances[i], method(otherEstimates, otherVariances, variances[i]), level);
        }

        return new PredictionCalibration(sites, level, convention: null);
    }

    /// <summary>The coverage and the scores in the invariant culture.</summary>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Inside} of {Judged} inside at level {Level}, mean width {MeanWidth}, mean interval score {MeanIntervalScore}");

    private static SiteCalibration Judge(int index, double estimate, double variance, SiteForecast forecast, double level)
    {
        var range = forecast.Interval(level);
        var missed = range.HasValue ? Math.Max(0, range.Value.Lower - estimate) + Math.Max(0, estimate - range.Value.Upper) : 0;
        return new SiteCalibration(
            index,
            estimate,
            variance,
            range,
            forecast.ProbabilityBelow(estimate),
            range.HasValue ? Estimable.FiniteOf(range.Value.Width + (missed / Levels.Tail(level))) : Estimable.Absent(range.Reason),
            forecast.LogDensity?.Invoke(estimate) ?? Estimable.Absent(AbsenceReason.NotApplicable));
    }

    private static void Without(ReadOnlySpan<double> values, int omitted, Span<double> others)
    {
        values[..omitted].CopyTo(others);
        values[(omitted + 1)..].CopyTo(others[omitted..]);
    }

    /// <summary>The mean, or why there is none: the first absence among the values, or the reason given where there are no values.</summary>
    private static Estimable Mean(IEnumerable<Estimable> values, AbsenceReason reason)
    {
        var (sum, count) = (0d, 0);
        foreach (var value in values)
        {
            if (!value.HasValue)
                return value;
            (sum, count) = (sum + value.Value, count + 1);
        }

        return count == 0 ? Estimable.Absent(reason) : Estimable.FiniteOf(sum / count);
    }
}
