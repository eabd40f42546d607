using System.Buffers;

namespace PeoplePowered.Statistics.Synthesis;

/// <summary>From studies and moderators to a meta-regression: tau squared first, then all that follows from it.</summary>
/// <remarks>In between the arithmetic may leave the finite numbers; each result is then absent as out of domain.</remarks>
internal static class MetaRegressionWork
{
    /// <summary>Where a Knapp-Hartung factor below 1 is more than rounding: with equal variances it is exactly 1 at the restricted maximum.</summary>
    private const double FloorTolerance = 1e-9;

    /// <summary>A regression of studies of which nothing can be said, for one reason.</summary>
    public static MetaRegressionFit Absent(int studies, ModeratorSet moderators, PoolingOptions options, AbsenceReason reason) =>
        new(studies, options, moderators, CoefficientTable.Absent(moderators, reason), reason);

    /// <summary>Fits the regression of at least one study.</summary>
    public static MetaRegressionFit Fit(ReadOnlySpan<double> estimates, ReadOnlySpan<double> variances, ModeratorSet moderators, PoolingOptions options)
    {
        var (studies, columns) = (estimates.Length, moderators.Columns);
        var room = studies * columns;
        var rented = ArrayPool<double>.Shared.Rent(room + GeneralLinearModel.Scratch(studies, columns));
        try
        {
            var design = rented.AsSpan(0, room);
            var scratch = rented.AsSpan(room);
            var layout = DesignColumns.Write(moderators, studies, design, scratch);
            var model = new GeneralLinearModel(estimates, variances, design[..(studies * layout.Kept)], scratch);
            return model.DegreesOfFreedom > 0 ? Fit(model, moderators, layout, options)
                : layout.Exhausted ? Absent(studies, moderators, options, AbsenceReason.TooFewStudies)
                : Saturated(model, moderators, layout, options);
        }
        finally
        {
            ArrayPool<double>.Shared.Return(rented);
        }
    }

    /// <summary>As many studies as coefficients: these follow, whatever the weights, and nothing else does.</summary>
    private static MetaRegressionFit Saturated(in GeneralLinearModel model, ModeratorSet moderators, DesignColumns layout, PoolingOptions options)
    {
        var basis = new MetaRegressionBasis(layout, model, model.At(0));
        return new MetaRegressionFit(model.Count, options, moderators, CoefficientTable.Saturated(moderators, basis), AbsenceReason.TooFewStudies, basis);
    }

    private static MetaRegressionFit Fit(in GeneralLinearModel model, ModeratorSet moderators, DesignColumns layout, PoolingOptions options)
    {
        var common = options.Estimator == TauSquaredEstimator.Common;
        var tau = MetaRegressionEstimators.Estimate(model, options.Estimator);
        var tauSquared = tau.TauSquared.ToNullable() ?? double.NaN;
        var (q, typicalVariance) = Heterogeneity(model);

        var fit = model.At(tauSquared);
        var factor = Math.Sqrt(fit.GeneralisedQ / model.DegreesOfFreedom);
        var inference = new CoefficientInference(options, model.DegreesOfFreedom, factor);
        var basis = new MetaRegressionBasis(layout, model, fit);
        var moderatorTest = ModeratorTest(fit, inference);
        var logLikelihood = LogLikelihood(model, tauSquared, options.Estimator == TauSquaredEstimator.Reml);
        var mixture = options.EffectivePrediction.IsMixture() && !common ? RegressionMixture.Of(model, layout, q, options.EffectivePrediction) : null;
        var mean = NullModel(model, options.Estimator);
        var profile = common
            ? EstimableInterval.Absent(AbsenceReason.NotApplicable)
            : MetaRegressionProfile.Interval(model, q, inference.ChiSquared.Below, inference.ChiSquared.Above);

        return new MetaRegressionFit(model.Count, options, moderators, CoefficientTable.Complete(moderators, basis, inference), AbsenceReason.OutOfDomain, basis, inference, mixture)
        {
            TauSquared = tau.TauSquared,
            UntruncatedTauSquared = tau.Moment,
            TauSquaredStandardError = tau.StandardError,
            TauSquaredInterval = profile,
            ISquared = Estimable.FiniteOf(common ? 100 * Math.Max(0, 1 - (model.DegreesOfFreedom / q)) : 100 * (tauSquared / (tauSquared + typicalVariance))),
            ISquaredInterval = profile.Map(t => 100 * (t / (t + typicalVariance))),
            HSquared = Estimable.FiniteOf(common ? q / model.DegreesOfFreedom : 1 + (tauSquared / typicalVariance)),
            HSquaredInterval = profile.Map(t => 1 + (t / typicalVariance)),
            ResidualTest = MetaRegressionTest.ChiSquared(q, model.DegreesOfFreedom),
            ModeratorTest = moderatorTest,
            RSquared = RSquared(model, common, tauSquared, q, mean),
            NullTauSquared = mean.TauSquared,
            LogLikelihood = Estimable.FiniteOf(logLikelihood),
            KnappHartungFactor = Estimable.FiniteOf(factor),
            FloorActive = options.Interval == IntervalMethod.KnappHartungAdHoc && factor < 1 - FloorTolerance,
            Converged = tau.Converged,
            Iterations = tau.Iterations,
            AtBoundary = tauSquared == 0 && !common,
        };
    }

    /// <summary>Q about the fit with weights 1/v, and the typical sampling variance (k - p)/tr P there (Higgins and Thompson 2002, doi 10.1002/sim.1186).</summary>
    private static (double Q, double TypicalVariance) Heterogeneity(in GeneralLinearModel model)
    {
        var fit = model.At(0);
        return (fit.GeneralisedQ, model.DegreesOfFreedom * (fit.Unit / fit.Trace()));
    }

    private static MetaRegressionTest ModeratorTest(in GeneralLinearFit fit, in CoefficientInference inference)
    {
        var count = fit.Effects.Length - 1;
        if (count == 0)
            return new MetaRegressionTest(AbsenceReason.NotApplicable);

        // The orthonormal columns after the first, the intercept's, span what the moderators add to it.
        double sum = 0;
        foreach (var effect in fit.Effects[1..])
            sum += effect * effect;
        var statistic = sum / fit.Unit / (inference.Factor * inference.Factor);
        return inference.IsWald ? MetaRegressionTest.ChiSquared(statistic, count) : MetaRegressionTest.F(statistic / count, count, inference.DegreesOfFreedom);
    }

    private static double LogLikelihood(in GeneralLinearModel model, double tauSquared, bool restricted)
    {
        var determinants = restricted ? model.Unweighted().LogDeterminant() : 0;
        var fit = model.At(tauSquared);
        double logarithms = 0;
        for (var i = 0; i < model.Count; i++)
            logarithms += Math.Log(model.Variance(i) + tauSquared);
        if (restricted)
            logarithms += fit.LogDeterminant() - determinants;
        return -0.5 * (((restricted ? model.DegreesOfFreedom : model.Count) * Math.Log(2 * Math.PI)) + logarithms + fit.GeneralisedQ);
    }

    private static (Estimable TauSquared, double Q) NullModel(in GeneralLinearModel model, TauSquaredEstimator estimator)
    {
        var mean = model.InterceptOnly();
        var tauSquared = MetaRegressionEstimators.Estimate(mean, estimator).TauSquared;
        return (tauSquared, mean.At(0).GeneralisedQ);
    }

    private static Estimable RSquared(in GeneralLinearModel model, bool common, double tauSquared, double q, (Estimable TauSquared, double Q) mean)
    {
        if (model.Coefficients == 1)
            return Estimable.Absent(AbsenceReason.NotApplicable);
        if (!mean.TauSquared.HasValue)
            return mean.TauSquared;
        var (left, total) = common ? (q / model.DegreesOfFreedom, mean.Q / (model.Count - 1)) : (tauSquared, mean.TauSquared.Value);
        return total == 0
            ? Estimable.Absent(AbsenceReason.NotApplicable)
            : Estimable.FiniteOf(100 * Math.Max(0, (total - left) / total));
    }
}
