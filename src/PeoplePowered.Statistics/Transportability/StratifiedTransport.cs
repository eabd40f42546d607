using System.Globalization;
using PeoplePowered.Statistics.Distributions;

namespace PeoplePowered.Statistics.Transportability;

/// <summary>
/// The effect in a target population as the average of the effects in its strata, each weighted by its share of the target: sum of N_s/N theta_s
/// (post-stratification: Holt and Smith 1979, doi 10.2307/2344652; for experiments Tipton 2013, doi 10.3102/1076998612441947). A stratum of which no site has data leaves bounds, not a number (Manski 1990).
/// </summary>
/// <remarks>Immutable and safe to share between threads; equality is that of the reference. Strata are taken to be independent.</remarks>
public sealed class StratifiedTransport
{
    private StratifiedTransport(int[] withoutData, double shareWithoutData, double confidenceLevel) =>
        (StrataWithoutData, ShareWithoutData, ConfidenceLevel) = (Array.AsReadOnly(withoutData), shareWithoutData, confidenceLevel);

    /// <summary>The effect in the target; <see cref="AbsenceReason.NoStudies"/> where a stratum of it has no data.</summary>
    public Estimable Estimate { get; private init; }

    /// <summary>The standard error of <see cref="Estimate"/>: the root of the sum of (N_s/N)^2 v_s.</summary>
    public Estimable StandardError { get; private init; }

    /// <summary>The confidence interval of <see cref="Estimate"/> by the normal distribution.</summary>
    public EstimableInterval ConfidenceInterval { get; private init; }

    /// <summary>
    /// Where the effect in the target may lie, were the effects known where there are data: the strata without data at either end of the plausible range. A point where all have data;
    /// <see cref="AbsenceReason.NoStudies"/>, that is no bound at all, where one has none and no range was given.
    /// </summary>
    public EstimableInterval Bounds { get; private init; }

    /// <summary><see cref="Bounds"/> widened at either end by the sampling error of the strata with data at the confidence level; absent where those are.</summary>
    public EstimableInterval BoundsWithSamplingError { get; private init; }

    /// <summary>The indices of the strata that have people of the target but no data.</summary>
    public IReadOnlyList<int> StrataWithoutData { get; }

    /// <summary>The share of the target in those strata, a fraction.</summary>
    public double ShareWithoutData { get; }

    /// <summary>The level of the intervals, a fraction.</summary>
    public double ConfidenceLevel { get; }

    /// <summary>Averages the effects of strata over a target population.</summary>
    /// <param name="strata">The strata of the target, whose sizes are not all 0.</param>
    /// <param name="plausibleRange">The range in which the effect of a stratum without data is taken to lie, on the scale of the effects; <c>null</c> for no such assumption.</param>
    /// <param name="confidenceLevel">The level of the intervals, a fraction strictly between 0 and 1.</param>
    /// <exception cref="ArgumentException">There is no stratum with people of the target.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The level is not strictly between 0 and 1.</exception>
    public static StratifiedTransport Of(ReadOnlySpan<TransportStratum> strata, Interval? plausibleRange = null, double confidenceLevel = 0.95)
    {
        var critical = NormalDistribution.Quantile(1 - Levels.Tail(confidenceLevel));
        double largest = 0, total = 0;
        foreach (var stratum in strata)
            largest = Math.Max(largest, stratum.Size);
        if (largest == 0)
            throw new ArgumentException("No stratum holds anyone of the target population; at least one size must be above 0.", nameof(strata));
        foreach (var stratum in strata)
            total += stratum.Size / largest;

        double sum = 0, variance = 0, without = 0;
        var missing = new List<int>();
        for (var i = 0; i < strata.Length; i++)
        {
            var share = strata[i].Size / largest / total;
            if (share == 0)
                continue;
            if (strata[i].Effect.HasValue)
            {
                sum += share * strata[i].Effect.Value;
                variance += share * strata[i].Variance * share;
                continue;
            }

            missing.Add(i);
            without += share;
        }

        var error = Math.Sqrt(variance);
        var result = new StratifiedTransport([.. missing], Math.Min(1, without), confidenceLevel);
        return missing.Count == 0 ? result.Complete(sum, error, critical) : result.Bounded(sum, error, critical, plausibleRange);
    }

    /// <summary>The estimate or the bounds, in the invariant culture.</summary>
    public override string ToString() => Estimate.HasValue
        ? string.Create(CultureInfo.InvariantCulture, $"{Estimate} {ConfidenceInterval}")
        : string.Create(CultureInfo.InvariantCulture, $"between {Bounds}, without data for {ShareWithoutData:P1} of the target");

    private StratifiedTransport Complete(double estimate, double error, double critical) => new([], 0, ConfidenceLevel)
    {
        Estimate = Estimable.FiniteOf(estimate),
        StandardError = Estimable.FiniteOf(error),
        ConfidenceInterval = EstimableInterval.Between(estimate - (critical * error), estimate + (critical * error)),
        Bounds = EstimableInterval.Between(estimate, estimate),
        BoundsWithSamplingError = EstimableInterval.Between(estimate - (critical * error), estimate + (critical * error)),
    };

    private StratifiedTransport Bounded(double known, double error, double critical, Interval? range)
    {
        var absent = Estimable.Absent(AbsenceReason.NoStudies);
        var unbounded = EstimableInterval.Absent(AbsenceReason.NoStudies);
        var (lower, upper) = (known + (ShareWithoutData * (range?.Lower ?? 0)), known + (ShareWithoutData * (range?.Upper ?? 0)));
        return new([.. StrataWithoutData], ShareWithoutData, ConfidenceLevel)
        {
            Estimate = absent,
            StandardError = absent,
            ConfidenceInterval = unbounded,
            Bounds = range is null ? unbounded : EstimableInterval.Between(lower, upper),
            BoundsWithSamplingError = range is null ? unbounded : EstimableInterval.Between(lower - (critical * error), upper + (critical * error)),
        };
    }
}
