namespace PeoplePowered.Statistics.Synthesis;

/// <summary>From at least two studies to a pooled estimate: tau squared first, then all that follows from it.</summary>
/// <remarks>In between the arithmetic may leave the finite numbers; each result is then absent as out of domain.</remarks>
internal static class Pooling
{
    /// <summary>Where a Knapp-Hartung factor below 1 is more than rounding: with equal variances it is exactly 1 at the restricted maximum.</summary>
    private const double FloorTolerance = 1e-9;

    /// <summary>The pooled estimate of at least two studies.</summary>
    /// <param name="estimates">Finite estimates, already checked.</param>
    /// <param name="variances">Positive finite variances, already checked.</param>
    /// <param name="weights">The caller's own weights, already checked; empty for those of the model.</param>
    /// <param name="options">The methods and the level.</param>
    public static PooledEstimate Of(ReadOnlySpan<double> estimates, ReadOnlySpan<double> variances, ReadOnlySpan<double> weights, PoolingOptions options)
    {
        using var scratch = new Scratch(estimates.Length, stackalloc double[Scratch.StackLength(estimates.Length)]);
        var studies = new StudySet(estimates, variances, scratch.Span);
        var model = new FittedModel(studies, options.Estimator, double.NaN);
        var mixture = options.EffectivePrediction.IsMixture() && studies.Count > 2 && options.Estimator != TauSquaredEstimator.Common
            ? MeanMixture.Of(studies, model.Common, options.EffectivePrediction)
            : null;
        if (weights.IsEmpty)
            return Of(studies, model, model.Fit.Mean, Math.Sqrt(model.Fit.MeanVariance), mixture, options);
        var mean = OwnWeights.Mean(estimates, weights);
        return Of(studies, model, mean, OwnWeights.StandardError(variances, weights, model.TauSquared), mixture is null ? null : OwnWeights.Mixture(mixture, variances, weights, mean), options);
    }

    /// <summary>The range for a new study by a mixture, or about a mean.</summary>
    private static EstimableInterval Prediction(in AroundMean around, TauSquaredMixture? mixture, CriticalValues critical, PoolingOptions options)
    {
        if (!options.EffectivePrediction.IsMixture())
            return Around(around.Mean, critical.Prediction * around.Spread);
        if (mixture is null)
            return EstimableInterval.Absent(AbsenceReason.OutOfDomain);
        var tail = Levels.Tail(options.ConfidenceLevel);
        return EstimableInterval.Between(mixture.Quantile(tail, 0), mixture.Quantile(1 - tail, 0));
    }

    private static PooledEstimate Of(in StudySet studies, in FittedModel model, double mean, double wald, TauSquaredMixture? mixture, PoolingOptions options)
    {
        var critical = CriticalValues.For(studies.Count, options.Interval, options.EffectivePrediction, options.ConfidenceLevel);
        var (fit, common) = (model.Fit, model.Common);
        var isCommon = options.Estimator == TauSquaredEstimator.Common;
        var adHoc = options.Interval == IntervalMethod.KnappHartungAdHoc;
        var knappHartung = wald * (adHoc ? Math.Max(model.Factor, 1) : model.Factor);
        var standardError = options.Interval == IntervalMethod.Wald ? wald : knappHartung;
        var statistic = Estimable.FiniteOf(mean / standardError);
        var distance = (mean - fit.Mean) / Math.Sqrt(fit.MeanVariance);
        var profile = isCommon
            ? EstimableInterval.Absent(AbsenceReason.NotApplicable)
            : QProfile.Interval(studies, common, model.TauSquared, fit.MeanOffset, critical.ChiSquaredBelow, critical.ChiSquaredAbove);

        return new PooledEstimate(studies.Count, options, AbsenceReason.OutOfDomain)
        {
            Estimate = Estimable.FiniteOf(mean),
            StandardError = Estimable.FiniteOf(standardError),
            WaldStandardError = Estimable.FiniteOf(wald),
            ConfidenceInterval = Around(mean, critical.Interval * standardError),
            Statistic = statistic,
            DegreesOfFreedom = options.Interval == IntervalMethod.Wald ? Estimable.Absent(AbsenceReason.NotApplicable) : Estimable.Of(studies.Count - 1),
            PValue = statistic.HasValue ? Estimable.Of(critical.TwoSided(Math.Abs(statistic.Value))) : statistic,
            TauSquared = model.Tau.TauSquared,
            UntruncatedTauSquared = model.Tau.Untruncated,
            TauSquaredStandardError = isCommon
                ? Estimable.Absent(AbsenceReason.NotApplicable)
                : Estimable.FiniteOf(TauSquaredEstimation.StandardError(studies, common, model.TauSquared, fit.MeanOffset, options.Estimator)),
            TauSquaredInterval = profile,
            ISquared = Estimable.FiniteOf(model.ISquared),
            ISquaredInterval = Mapped(profile, model.ISquaredAt(profile.ToNullable()?.Lower ?? 0), model.ISquaredAt(profile.ToNullable()?.Upper ?? 0)),
            HSquared = Estimable.FiniteOf(model.HSquared),
            HSquaredInterval = Mapped(profile, model.HSquaredAt(profile.ToNullable()?.Lower ?? 0), model.HSquaredAt(profile.ToNullable()?.Upper ?? 0)),
            Q = Estimable.FiniteOf(common.GeneralisedQ),
            QDegreesOfFreedom = Estimable.Of(studies.Count - 1),
            QPValue = double.IsFinite(common.GeneralisedQ)
                ? Estimable.Of(critical.BeyondQ(common.GeneralisedQ))
                : Estimable.Absent(AbsenceReason.OutOfDomain),
            PredictionInterval = isCommon ? EstimableInterval.Absent(AbsenceReason.NotApplicable)
                : studies.Count < 3 ? EstimableInterval.Absent(AbsenceReason.TooFewStudies)
                : Prediction(AroundMean.Of(options.EffectivePrediction, mean, wald, knappHartung, model.TauSquared, studies.Count - 1), mixture, critical, options),
            Mixture = mixture,
            KnappHartungFactor = Estimable.FiniteOf(model.Factor),
            LogLikelihood = Estimable.FiniteOf(LogLikelihood.Full(studies, model.TauSquared, fit, fit.GeneralisedQ + (distance * distance), options.Estimator == TauSquaredEstimator.Reml)),
            FloorActive = adHoc && model.Factor < 1 - FloorTolerance,
            Converged = model.Tau.Converged,
            Iterations = model.Tau.Iterations,
            AtBoundary = model.TauSquared == 0 && !isCommon,
        };
    }

    private static EstimableInterval Mapped(in EstimableInterval profile, double lower, double upper) =>
        profile.HasValue ? EstimableInterval.Between(lower, upper) : profile;

    private static EstimableInterval Around(double centre, double half) => EstimableInterval.Between(centre - half, centre + half);
}
