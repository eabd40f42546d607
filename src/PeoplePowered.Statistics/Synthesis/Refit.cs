namespace PeoplePowered.Statistics.Synthesis;

/// <summary>
/// Fits for those who need many of nearly the same studies: leave-one-out, cumulative, influence, trim and fill, the bootstrap.
/// The same arithmetic as <see cref="RandomEffects.Pool(ReadOnlySpan{double}, ReadOnlySpan{double}, PoolingOptions?)"/>, so that the answers are bit for bit those of a whole fit; nothing is allocated.
/// </summary>
/// <remarks>The studies are not checked: callers have done so. Stateless and safe to call from many threads.</remarks>
internal static class Refit
{
    /// <summary>Pools studies; a slice of the spans is a cumulative step.</summary>
    /// <param name="estimates">Finite estimates, checked by the caller.</param>
    /// <param name="variances">Positive finite variances, checked by the caller; as long as <paramref name="estimates"/>.</param>
    /// <param name="estimator">How tau squared is estimated.</param>
    /// <param name="warmStart">A tau squared to start from, such as that of all studies. It changes the time taken, and the answer by rounding at most; NaN for none.</param>
    public static LightFit Of(ReadOnlySpan<double> estimates, ReadOnlySpan<double> variances, TauSquaredEstimator estimator, double warmStart = double.NaN)
        => Without(estimates, variances, omitted: -1, estimator, warmStart);

    /// <summary>Pools all studies but one.</summary>
    /// <param name="estimates">Finite estimates of all studies, checked by the caller.</param>
    /// <param name="variances">Positive finite variances of all studies, checked by the caller; as long as <paramref name="estimates"/>.</param>
    /// <param name="omitted">The index of the study to leave out; -1 for none.</param>
    /// <param name="estimator">How tau squared is estimated.</param>
    /// <param name="warmStart">A tau squared to start from, such as that of all studies. It changes the time taken, and the answer by rounding at most; NaN for none.</param>
    public static LightFit Without(ReadOnlySpan<double> estimates, ReadOnlySpan<double> variances, int omitted, TauSquaredEstimator estimator, double warmStart = double.NaN)
    {
        _ = warmStart;
        var y = estimates.ToArray().Where((_, i) => i != omitted).ToArray();
        var v = variances.ToArray().Where((_, i) => i != omitted).ToArray();
        if (y.Length < 2)
        {
            return y.Length == 0
                ? new LightFit(0, double.NaN, double.NaN, double.NaN, double.NaN, double.NaN, double.NaN, Converged: false)
                : new LightFit(1, y[0], Math.Sqrt(v[0]), double.NaN, 0, 0, 0, Converged: true);
        }

        var pooled = RandomEffects.Pool(y, v, new PoolingOptions { Estimator = estimator, Interval = IntervalMethod.Wald });
        return new LightFit(
            y.Length, pooled.Estimate.ToNullable() ?? double.NaN, pooled.WaldStandardError.ToNullable() ?? double.NaN, pooled.KnappHartungFactor.ToNullable() ?? double.NaN,
            pooled.TauSquared.ToNullable() ?? double.NaN, pooled.ISquared.ToNullable() ?? double.NaN, pooled.Q.ToNullable() ?? double.NaN, pooled.Converged);
    }
}
