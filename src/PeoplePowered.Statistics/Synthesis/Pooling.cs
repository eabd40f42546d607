using PeoplePowered.Statistics.Distributions;

namespace PeoplePowered.Statistics.Synthesis;

/// <summary>From at least two studies to a pooled estimate: tau squared first, then all that follows from it.</summary>
/// <remarks>In between the arithmetic may leave the finite numbers; each result is then absent as out of domain.</remarks>
internal static class Pooling
{
    /// <summary>Where a Knapp-Hartung factor below 1 is more than rounding: with equal variances it is exactly 1 at the restricted maximum.</summary>
    private const double FloorTolerance = 1e-9;

    public static PooledEstimate Of(in StudySet studies, PoolingOptions options)
    {
        var critical = CriticalValues.For(studies.Count, options.Interval, options.EffectivePrediction, options.ConfidenceLevel);
        var tau = RemlEstimator.Estimate(studies);
        var tauSquared = tau.TauSquared.ToNullable() ?? double.NaN;
        var fit = new WeightedFit(studies, tauSquared);
        var common = new WeightedFit(studies, 0);
        var typicalVariance = (studies.Count - 1) * (common.Unit / RestrictedLikelihood.TraceInUnits(studies, common));

        var factor = Math.Sqrt(fit.GeneralisedQ / (studies.Count - 1));
        var adHoc = options.Interval == IntervalMethod.KnappHartungAdHoc;
        var wald = Math.Sqrt(fit.MeanVariance);
        var knappHartung = wald * (adHoc ? Math.Max(factor, 1) : factor);
        var standardError = options.Interval == IntervalMethod.Wald ? wald : knappHartung;
        var statistic = Finite(fit.Mean / standardError);

        return new PooledEstimate(studies.Count, options, AbsenceReason.OutOfDomain)
        {
            Estimate = Finite(fit.Mean),
            StandardError = Finite(standardError),
            WaldStandardError = Finite(wald),
            ConfidenceInterval = Around(fit.Mean, critical.Interval * standardError),
            Statistic = statistic,
            DegreesOfFreedom = options.Interval == IntervalMethod.Wald ? Estimable.Absent(AbsenceReason.NotApplicable) : Estimable.Of(studies.Count - 1),
            PValue = PValue(statistic, options.Interval, studies.Count),
            TauSquared = tau.TauSquared,
            TauSquaredInterval = QProfile.Interval(studies, common.GeneralisedQ, critical.ChiSquaredBelow, critical.ChiSquaredAbove),
            ISquared = Finite(100 * (tauSquared / (tauSquared + typicalVariance))),
            HSquared = Finite(1 + (tauSquared / typicalVariance)),
            Q = Finite(common.GeneralisedQ),
            QDegreesOfFreedom = Estimable.Of(studies.Count - 1),
            QPValue = double.IsFinite(common.GeneralisedQ)
                ? Estimable.Of(ChiSquaredDistribution.UpperTail(common.GeneralisedQ, studies.Count - 1))
                : Estimable.Absent(AbsenceReason.OutOfDomain),
            PredictionInterval = studies.Count < 3
                ? EstimableInterval.Absent(AbsenceReason.TooFewStudies)
                : Around(fit.Mean, critical.Prediction * Math.Sqrt(PredictionVariance(options.EffectivePrediction, wald, knappHartung) + tauSquared)),
            KnappHartungFactor = Finite(factor),
            FloorActive = adHoc && factor < 1 - FloorTolerance,
            Converged = tau.Converged,
            Iterations = tau.Iterations,
            AtBoundary = tauSquared == 0,
        };
    }

    private static Estimable PValue(Estimable statistic, IntervalMethod method, int studies)
    {
        if (!statistic.HasValue)
            return statistic;
        var distance = Math.Abs(statistic.Value);
        return Estimable.Of(2 * (method == IntervalMethod.Wald
            ? NormalDistribution.UpperTail(distance)
            : StudentTDistribution.UpperTail(distance, studies - 1)));
    }

    private static double PredictionVariance(PredictionConvention convention, double wald, double knappHartung) =>
        convention is PredictionConvention.KnappHartung or PredictionConvention.PartlettRiley ? knappHartung * knappHartung : wald * wald;

    private static EstimableInterval Around(double centre, double half) => EstimableInterval.Between(centre - half, centre + half);

    private static Estimable Finite(double value) => double.IsFinite(value) ? Estimable.Of(value) : Estimable.Absent(AbsenceReason.OutOfDomain);
}
