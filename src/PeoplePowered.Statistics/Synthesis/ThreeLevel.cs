namespace PeoplePowered.Statistics.Synthesis;

/// <summary>
/// The three-level model of meta-analysis, for estimates that come in clusters (several from one study, several schools of one district):
/// y = mu + u_cluster + e_estimate + error, with variances between clusters and within them, and known sampling variances v
/// (Konstantopoulos 2011, doi 10.1002/jrsm.35; Van den Noortgate et al. 2013, doi 10.3758/s13428-012-0261-6; rma.mv with random = ~ 1 | cluster/estimate of metafor).
/// </summary>
/// <remarks>
/// Stateless and safe to call from many threads. Time grows in proportion to the number of estimates, but for their ordering by cluster;
/// memory is borrowed from the shared pool. Sampling errors are taken as independent; see <see cref="ClusterRobust"/> where they may not be.
/// </remarks>
public static class ThreeLevel
{
    /// <summary>
    /// Pools estimates within clusters. Agreement with R metafor 3.8.1 at tight tolerance is 1e-6 relative or better; results at other scales of the
    /// estimates agree to 1e-10 after rescaling, since every tolerance is relative. Where the likelihood has several maxima, the highest is taken.
    /// </summary>
    /// <param name="estimates">The estimates, finite, on a scale where their errors are about normal.</param>
    /// <param name="variances">Their sampling variances, positive and finite; as long as <paramref name="estimates"/>.</param>
    /// <param name="clusters">The cluster of each estimate, any numbers in any order; as long as <paramref name="estimates"/>.</param>
    /// <param name="options">The method, the test and the level; <see cref="ThreeLevelOptions.Default"/> where <c>null</c>.</param>
    /// <returns>The mean, the variances and what follows from them, with named absences where the data determine less.</returns>
    /// <exception cref="ArgumentException">The spans differ in length.</exception>
    /// <exception cref="ArgumentOutOfRangeException">An estimate is not finite, or a variance is not positive and finite.</exception>
    public static ThreeLevelEstimate Pool(ReadOnlySpan<double> estimates, ReadOnlySpan<double> variances, ReadOnlySpan<int> clusters, ThreeLevelOptions? options = null)
    {
        ClusterChecks.Estimates(estimates, variances, clusters);
        options ??= ThreeLevelOptions.Default;
        if (estimates.IsEmpty)
            return Without(estimates, 0, options, AbsenceReason.NoStudies);
        if (estimates.Length == 1)
            return Without(estimates, 1, options, AbsenceReason.TooFewStudies);
        Span<ThreeLevelCoefficient> mean = stackalloc ThreeLevelCoefficient[1];
        using var data = new ClusterData(estimates, variances, clusters, [], 1);
        var fit = ThreeLevelFitting.Of(data, options, mean, []);
        return new ThreeLevelEstimate(fit, mean[0], Prediction(fit, mean[0], ThreeLevelCoefficients.Critical(options, data.Count - 1)));
    }

    /// <summary>
    /// Regresses estimates within clusters on columns: the mean of the model is then the sum of column times coefficient. A mean alone is a column of ones,
    /// which is not added here. The columns are made orthonormal inside, so neither their units nor their origins cost digits.
    /// </summary>
    /// <param name="estimates">The estimates, finite, on a scale where their errors are about normal.</param>
    /// <param name="variances">Their sampling variances, positive and finite; as long as <paramref name="estimates"/>.</param>
    /// <param name="clusters">The cluster of each estimate, any numbers in any order; as long as <paramref name="estimates"/>.</param>
    /// <param name="design">The columns, finite, row by row: as many numbers for each estimate as <paramref name="coefficients"/> has room for.</param>
    /// <param name="coefficients">Receives a coefficient for each column; a column that depends on those before it is left out and named as such.</param>
    /// <param name="covariance">Receives the covariance matrix of the coefficients, row by row, 0 for columns left out and where the data determine none; empty where it is not wanted.</param>
    /// <param name="options">The method, the test and the level; <see cref="ThreeLevelOptions.Default"/> where <c>null</c>.</param>
    /// <returns>The variances and what follows from them.</returns>
    /// <exception cref="ArgumentException">The spans do not belong together, or there is no room for a coefficient.</exception>
    /// <exception cref="ArgumentOutOfRangeException">An estimate or an entry of the design is not finite, or a variance is not positive and finite.</exception>
    public static ThreeLevelFit Regress(
        ReadOnlySpan<double> estimates,
        ReadOnlySpan<double> variances,
        ReadOnlySpan<int> clusters,
        ReadOnlySpan<double> design,
        Span<ThreeLevelCoefficient> coefficients,
        Span<double> covariance = default,
        ThreeLevelOptions? options = null)
    {
        ClusterChecks.Estimates(estimates, variances, clusters);
        ClusterChecks.Design(estimates.Length, design, coefficients.Length);
        ClusterChecks.Covariance(coefficients.Length, covariance);
        options ??= ThreeLevelOptions.Default;
        covariance.Clear();
        if (estimates.IsEmpty)
        {
            coefficients.Fill(new ThreeLevelCoefficient(AbsenceReason.NoStudies));
            return new ThreeLevelFit(0, 0, 0, options, AbsenceReason.NoStudies);
        }

        using var data = new ClusterData(estimates, variances, clusters, design, coefficients.Length);
        return ThreeLevelFitting.Of(data, options, coefficients, covariance);
    }

    /// <summary>
    /// Profile likelihood intervals of the two variances of <see cref="Pool"/> (confint() of metafor): asymmetric, and bounded below by 0. They take many times as
    /// long as the fit itself. Agreement with metafor 3.8.1 is 1e-5 relative or better.
    /// </summary>
    /// <param name="estimates">The estimates, finite.</param>
    /// <param name="variances">Their sampling variances, positive and finite; as long as <paramref name="estimates"/>.</param>
    /// <param name="clusters">The cluster of each estimate; as long as <paramref name="estimates"/>.</param>
    /// <param name="options">The method and the level; <see cref="ThreeLevelOptions.Default"/> where <c>null</c>.</param>
    /// <returns>Both intervals, absent where one of the variances is.</returns>
    /// <exception cref="ArgumentException">The spans differ in length.</exception>
    /// <exception cref="ArgumentOutOfRangeException">An estimate is not finite, or a variance is not positive and finite.</exception>
    public static ThreeLevelIntervals ProfileIntervals(
        ReadOnlySpan<double> estimates, ReadOnlySpan<double> variances, ReadOnlySpan<int> clusters, ThreeLevelOptions? options = null)
    {
        ClusterChecks.Estimates(estimates, variances, clusters);
        if (estimates.IsEmpty)
            return new ThreeLevelIntervals(EstimableInterval.Absent(AbsenceReason.NoStudies), EstimableInterval.Absent(AbsenceReason.NoStudies));
        using var data = new ClusterData(estimates, variances, clusters, [], 1);
        return ThreeLevelProfile.Of(data, options ?? ThreeLevelOptions.Default);
    }

    private static ThreeLevelEstimate Without(ReadOnlySpan<double> estimates, int clusters, ThreeLevelOptions options, AbsenceReason reason)
    {
        var mean = new ThreeLevelCoefficient(reason);
        return new ThreeLevelEstimate(
            new ThreeLevelFit(estimates.Length, clusters, clusters, options, reason),
            estimates.IsEmpty ? mean : mean with { Estimate = Estimable.Of(estimates[0]) },
            EstimableInterval.Absent(reason));
    }

    private static EstimableInterval Prediction(in ThreeLevelFit fit, in ThreeLevelCoefficient mean, double critical)
    {
        if (!mean.Estimate.HasValue || !mean.StandardError.HasValue || !fit.SigmaSquaredTotal.HasValue)
            return EstimableInterval.Absent(!mean.Estimate.HasValue ? mean.Estimate.Reason : !mean.StandardError.HasValue ? mean.StandardError.Reason : fit.SigmaSquaredTotal.Reason);
        var half = critical * Math.Sqrt((mean.StandardError.Value * mean.StandardError.Value) + fit.SigmaSquaredTotal.Value);
        return EstimableInterval.Between(mean.Estimate.Value - half, mean.Estimate.Value + half);
    }
}
