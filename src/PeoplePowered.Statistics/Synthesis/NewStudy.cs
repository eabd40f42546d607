namespace PeoplePowered.Statistics.Synthesis;

/// <summary>What studies say of the next one.</summary>
/// <remarks>Stateless and safe to call from many threads.</remarks>
public static class NewStudy
{
    /// <summary>The predictive distribution of the true effect in a new study.</summary>
    /// <param name="estimates">The studies' estimates, finite, on a scale where their errors are about normal.</param>
    /// <param name="variances">Their sampling variances, positive and finite; as long as <paramref name="estimates"/>.</param>
    /// <param name="options">
    /// The methods; <see cref="PoolingOptions.Default"/> where <c>null</c>. The convention is <see cref="PoolingOptions.Prediction"/> where that is set, else
    /// <see cref="PredictionConventions.Recommended"/>: what predicts only need not follow an interval.
    /// </param>
    /// <returns>The distribution; <see cref="AbsenceReason.NoStudies"/>, <see cref="AbsenceReason.TooFewStudies"/> below three studies (two leave one degree of freedom, whose range says nothing), <see cref="AbsenceReason.NotApplicable"/> for the common effect.</returns>
    /// <exception cref="ArgumentException">The spans differ in length.</exception>
    /// <exception cref="ArgumentOutOfRangeException">An estimate is not finite, or a variance is not positive and finite.</exception>
    public static PredictiveDistribution Predict(ReadOnlySpan<double> estimates, ReadOnlySpan<double> variances, PoolingOptions? options = null)
    {
        RandomEffects.CheckStudies(estimates, variances);
        return Without(estimates, variances, omitted: -1, options ?? PoolingOptions.Default);
    }

    /// <summary>The predictive distribution of each study's true effect from all others: <see cref="PredictiveDistribution.ForEstimate"/> with its own variance says where its estimate should have been.</summary>
    /// <param name="estimates">The studies' estimates, finite.</param>
    /// <param name="variances">Their sampling variances, positive and finite; as long as <paramref name="estimates"/>.</param>
    /// <param name="without">Receives at each index what the other studies say, exactly as <see cref="Predict"/> answers for them; as long as <paramref name="estimates"/>.</param>
    /// <param name="options">The methods; as for <see cref="Predict"/>.</param>
    /// <exception cref="ArgumentException">The spans differ in length.</exception>
    /// <exception cref="ArgumentOutOfRangeException">An estimate is not finite, or a variance is not positive and finite.</exception>
    public static void WithoutEach(ReadOnlySpan<double> estimates, ReadOnlySpan<double> variances, Span<PredictiveDistribution> without, PoolingOptions? options = null)
    {
        RandomEffects.CheckStudies(estimates, variances);
        Spans.SameLength(estimates.Length, without.Length, nameof(without));
        for (var i = 0; i < estimates.Length; i++)
            without[i] = Without(estimates, variances, i, options ?? PoolingOptions.Default);
    }

    private static PredictiveDistribution Without(ReadOnlySpan<double> estimates, ReadOnlySpan<double> variances, int omitted, PoolingOptions options)
    {
        var convention = options.Prediction ?? PredictionConventions.Recommended;
        var count = estimates.Length - (omitted < 0 ? 0 : 1);
        if (count < 3)
            return new PredictiveDistribution(convention, count == 0 ? AbsenceReason.NoStudies : AbsenceReason.TooFewStudies);
        if (options.Estimator == TauSquaredEstimator.Common)
            return new PredictiveDistribution(convention, AbsenceReason.NotApplicable);
        using var scratch = new Scratch(count, stackalloc double[Scratch.StackLength(count)]);
        var studies = new StudySet(estimates, variances, scratch.Span, omitted);
        if (convention.IsMixture())
        {
            var mixture = MeanMixture.Of(studies, WeightedFit.AboutMean(studies, 0, 0), convention);
            return mixture is null ? new PredictiveDistribution(convention, AbsenceReason.OutOfDomain) : new PredictiveDistribution(convention, mixture);
        }

        var model = new FittedModel(studies, options.Estimator, double.NaN);
        var wald = Math.Sqrt(model.Fit.MeanVariance);
        var knappHartung = wald * (options.Interval == IntervalMethod.KnappHartungAdHoc ? Math.Max(model.Factor, 1) : model.Factor);
        return new PredictiveDistribution(convention, AroundMean.Of(convention, model.Fit.Mean, wald, knappHartung, model.TauSquared, count - 1));
    }
}
