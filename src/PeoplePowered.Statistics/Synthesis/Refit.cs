namespace PeoplePowered.Statistics.Synthesis;

/// <summary>
/// Fits for those who need many of nearly the same studies: leave-one-out, cumulative, influence, trim and fill, the bootstrap.
/// The same arithmetic as <see cref="RandomEffects.Pool(ReadOnlySpan{double}, ReadOnlySpan{double}, PoolingOptions?)"/>, so that without a warm start
/// the answers are bit for bit those of a whole fit; nothing is allocated.
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
        var count = estimates.Length - (omitted < 0 ? 0 : 1);
        if (count <= 0)
            return new LightFit(0, double.NaN, double.NaN, double.NaN, double.NaN, double.NaN, double.NaN, double.NaN, Converged: false);
        if (count == 1)
        {
            var only = omitted == 0 ? 1 : 0;
            return new LightFit(1, estimates[only], Math.Sqrt(variances[only]), double.NaN, 0, 0, double.NaN, 0, Converged: true);
        }

        using var scratch = new Scratch(count, stackalloc double[Scratch.StackLength(count)]);
        var studies = new StudySet(estimates, variances, scratch.Span, omitted);
        var model = new FittedModel(studies, estimator, warmStart);
        return new LightFit(count, model.Fit.Mean, Math.Sqrt(model.Fit.MeanVariance), model.Factor, model.TauSquared, model.ISquared, model.HSquared, model.Common.GeneralisedQ, model.Tau.Converged);
    }
}
