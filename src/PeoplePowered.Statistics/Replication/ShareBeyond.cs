using PeoplePowered.Statistics.Distributions;
using PeoplePowered.Statistics.Synthesis;

namespace PeoplePowered.Statistics.Replication;

/// <summary>
/// The share of true effects that lie beyond a threshold, such as a minimum important difference; with the side turned and the threshold at the harm that
/// matters, the share in the harmful direction.
/// </summary>
/// <remarks>
/// Stateless and safe to call from many threads; the same answer for the same seed on any number of them. Time is that of a bootstrap where one is needed, each replicate a fit:
/// some 40 ms for 20 sites and 2,000 replicates.
/// </remarks>
public static class ShareBeyond
{
    /// <summary>The number of sites below which the authors of both methods advise caution.</summary>
    internal const int AdvisedSites = 10;

    /// <summary>Where the delta method is reliable, and up to one less this.</summary>
    private const double Edge = 0.15;

    /// <summary>
    /// The share if true effects are normal: 1 - Phi((q - mu)/tau) above q, with the standard error phi(.) sqrt(se^2/tau^2 + var(tau^2) (q - mu)^2 / (4 tau^6))
    /// (Mathur and VanderWeele 2019, doi 10.1002/sim.8057). Inside .15 to .85 the interval is the delta method's; outside, a bootstrap's. Agrees with R metafor's estimates put into the formula to 1e-7.
    /// </summary>
    /// <param name="estimates">The sites' estimates, finite, on a scale where their errors are about normal.</param>
    /// <param name="variances">Their sampling variances, positive and finite; as long as <paramref name="estimates"/>.</param>
    /// <param name="threshold">The threshold q, on the scale of the estimates.</param>
    /// <param name="side">The side of the threshold on which an effect counts.</param>
    /// <param name="pooling">How mu, tau squared and their standard errors are estimated, and the level of a delta-method interval; <see cref="PoolingOptions.Default"/> where <c>null</c>.</param>
    /// <param name="bootstrap">The bootstrap where one is needed; <see cref="BootstrapOptions.Default"/> where <c>null</c>.</param>
    /// <param name="cancellationToken">Ends a bootstrap early.</param>
    /// <exception cref="ArgumentException">The spans differ in length.</exception>
    /// <exception cref="ArgumentOutOfRangeException">An estimate or the threshold is not finite, a variance is not positive and finite, or the side is not defined.</exception>
    /// <exception cref="OperationCanceledException">The bootstrap was cancelled.</exception>
    public static EffectShare Parametric(
        ReadOnlySpan<double> estimates,
        ReadOnlySpan<double> variances,
        double threshold,
        ThresholdSide side = ThresholdSide.Above,
        PoolingOptions? pooling = null,
        BootstrapOptions? bootstrap = null,
        CancellationToken cancellationToken = default)
    {
        Check(threshold, side);
        pooling ??= PoolingOptions.Default;
        var pooled = RandomEffects.Pool(estimates, variances, pooling);
        if (Missing(pooled) is { } reason)
            return new EffectShare(estimates.Length, threshold, side, ShareMethod.Parametric, reason);
        var (mean, tauSquared) = (pooled.Estimate.Value, pooled.TauSquared.Value);
        var share = InNormal(mean, tauSquared, threshold, side);
        var standardError = DeltaStandardError(pooled, threshold);
        var answer = new EffectShare(estimates.Length, threshold, side, ShareMethod.Parametric, AbsenceReason.NotComputed) { Share = Estimable.Of(share), StandardError = standardError };
        answer = answer with { Cautions = answer.Cautions | When(tauSquared == 0, ShareCautions.NoSpread) | When(share is < Edge or > 1 - Edge, ShareCautions.NearTheEdge) };
        if (answer.IsDeltaReliable)
            return answer with { Interval = Delta(share, standardError.Value, pooling.ConfidenceLevel), IntervalMethod = ShareIntervalMethod.Delta };

        var estimator = pooling.Estimator;
        var bootstrapped = SiteBootstrap.Interval(
            estimates, variances, (y, v) => Refit.Of(y, v, estimator) is var fit ? InNormal(fit.Mean, fit.TauSquared, threshold, side) : double.NaN, share, bootstrap, cancellationToken);
        return answer with { Interval = bootstrapped.Interval, IntervalMethod = bootstrapped.Method };
    }

    /// <summary>The share of a normal distribution of true effects beyond a threshold: 1 - Phi((q - mu)/tau) above it (Mathur and VanderWeele 2019, doi 10.1002/sim.8057).</summary>
    /// <param name="mean">The mean of the true effects, finite.</param>
    /// <param name="tauSquared">Their variance, finite and 0 or above, on the squared scale; at 0 all of them are the mean, which is not beyond itself.</param>
    /// <param name="threshold">The threshold, finite, on the scale of the effects.</param>
    /// <param name="side">The side of it that is asked for.</param>
    /// <returns>A fraction from 0 to 1, computed as a tail.</returns>
    /// <exception cref="ArgumentOutOfRangeException">A number is not finite, the variance is negative, or the side is not defined.</exception>
    public static double OfNormal(double mean, double tauSquared, double threshold, ThresholdSide side = ThresholdSide.Above)
    {
        Guard.Against.NonFinite(mean);
        Guard.Against.Negative(Guard.Against.NonFinite(tauSquared), nameof(tauSquared));
        Check(threshold, side);
        return InNormal(mean, tauSquared, threshold, side);
    }

    /// <summary>
    /// The share whatever the distribution of true effects: the sites whose calibrated estimates mu + sqrt(tau^2/(tau^2 + v)) (y - mu) lie beyond the threshold, with the moment
    /// estimator of DerSimonian and Laird (Wang and Lee 2019, doi 10.1002/jrsm.1345; Mathur and VanderWeele 2020, doi 10.1097/EDE.0000000000001180); the interval by resampling sites.
    /// </summary>
    /// <param name="estimates">The sites' estimates, finite, on a scale where their errors are about normal.</param>
    /// <param name="variances">Their sampling variances, positive and finite; as long as <paramref name="estimates"/>.</param>
    /// <param name="threshold">The threshold, on the scale of the estimates.</param>
    /// <param name="side">The side of the threshold on which an effect counts.</param>
    /// <param name="bootstrap">The bootstrap of the interval; <see cref="BootstrapOptions.Default"/> where <c>null</c>.</param>
    /// <param name="cancellationToken">Ends the bootstrap early.</param>
    /// <exception cref="ArgumentException">The spans differ in length.</exception>
    /// <exception cref="ArgumentOutOfRangeException">An estimate or the threshold is not finite, a variance is not positive and finite, or the side is not defined.</exception>
    /// <exception cref="OperationCanceledException">The bootstrap was cancelled.</exception>
    public static EffectShare Calibrated(
        ReadOnlySpan<double> estimates,
        ReadOnlySpan<double> variances,
        double threshold,
        ThresholdSide side = ThresholdSide.Above,
        BootstrapOptions? bootstrap = null,
        CancellationToken cancellationToken = default)
    {
        Check(threshold, side);
        var pooled = RandomEffects.Pool(estimates, variances, new PoolingOptions { Estimator = TauSquaredEstimator.DerSimonianLaird });
        if (Missing(pooled) is { } reason)
            return new EffectShare(estimates.Length, threshold, side, ShareMethod.Calibrated, reason);
        var share = Counted(estimates, variances, threshold, side);
        var (interval, method) = SiteBootstrap.Interval(estimates, variances, (y, v) => Counted(y, v, threshold, side), share, bootstrap, cancellationToken);
        var answer = new EffectShare(estimates.Length, threshold, side, ShareMethod.Calibrated, AbsenceReason.NotApplicable) { Share = Estimable.Of(share), Interval = interval, IntervalMethod = method };
        return answer with { Cautions = answer.Cautions | When(pooled.TauSquared.Value == 0, ShareCautions.NoSpread) };
    }

    private static void Check(double threshold, ThresholdSide side)
    {
        Guard.Against.NonFinite(threshold);
        Guard.Against.EnumOutOfRange(side);
    }

    private static ShareCautions When(bool condition, ShareCautions caution) => condition ? caution : ShareCautions.None;

    private static AbsenceReason? Missing(in PooledEstimate pooled) =>
        !pooled.TauSquared.HasValue ? pooled.TauSquared.Reason : !pooled.Estimate.HasValue ? pooled.Estimate.Reason : null;

    private static double InNormal(double mean, double tauSquared, double threshold, ThresholdSide side)
    {
        var distance = side == ThresholdSide.Above ? threshold - mean : mean - threshold;
        return tauSquared == 0 ? (distance < 0 ? 1 : 0) : NormalDistribution.Tail(distance / Math.Sqrt(tauSquared));
    }

    private static Estimable DeltaStandardError(in PooledEstimate pooled, double threshold)
    {
        if (pooled.TauSquared.Value == 0)
            return Estimable.Absent(AbsenceReason.NotApplicable);
        if (!pooled.StandardError.HasValue || !pooled.TauSquaredStandardError.HasValue)
            return pooled.StandardError.HasValue ? pooled.TauSquaredStandardError : pooled.StandardError;
        var tau = Math.Sqrt(pooled.TauSquared.Value);
        var distance = (threshold - pooled.Estimate.Value) / tau;
        var ofMean = pooled.StandardError.Value / tau;
        var ofSpread = pooled.TauSquaredStandardError.Value / pooled.TauSquared.Value * (distance / 2);
        var density = Math.Exp(-0.5 * distance * distance) / Math.Sqrt(2 * Math.PI);
        return Estimable.FiniteOf(density == 0 ? 0 : density * Math.Sqrt((ofMean * ofMean) + (ofSpread * ofSpread)));
    }

    private static EstimableInterval Delta(double share, double standardError, double confidenceLevel)
    {
        var half = NormalDistribution.Quantile(1 - Levels.Tail(confidenceLevel)) * standardError;
        return EstimableInterval.Between(Math.Max(0, share - half), Math.Min(1, share + half));
    }

    private static double Counted(ReadOnlySpan<double> estimates, ReadOnlySpan<double> variances, double threshold, ThresholdSide side)
    {
        var fit = Refit.Of(estimates, variances, TauSquaredEstimator.DerSimonianLaird);
        double beyond = 0;
        for (var i = 0; i < estimates.Length; i++)
        {
            var calibrated = fit.TauSquared == 0 ? fit.Mean : fit.Mean + (Math.Sqrt(fit.TauSquared / (fit.TauSquared + variances[i])) * (estimates[i] - fit.Mean));
            if (side == ThresholdSide.Above ? calibrated > threshold : calibrated < threshold)
                beyond++;
        }

        return beyond / estimates.Length;
    }
}
