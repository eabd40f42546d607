using PeoplePowered.Domain;
using PeoplePowered.Statistics;
using PeoplePowered.Statistics.Synthesis;

namespace PeoplePowered.Tool.Pooling;

/// <summary>Methods that pool the counts of two arms themselves: one effect common to all sites.</summary>
internal static class CountsModel
{
    public static PoolSummary Fit(IReadOnlyList<PoolStudy> studies, PoolRequest request)
    {
        var (achieved, participants, comparisonAchieved, comparisonParticipants) = CountMeasures.Fourfold([.. studies.Select(study => study.Row)]);
        var level = request.Options.ConfidenceLevel;

        // The sums need no correction; what was asked for goes to the sites' own effects, on which Q rests, as in metafor.
        var own = request.Correction is null ? null : request.Correction with { DropDoubleZeros = true };
        var pooled = request.Estimator == PoolEstimator.Peto ? PetoOneStep.OddsRatio(achieved, participants, comparisonAchieved, comparisonParticipants, level)
            : request.Measure.Name switch
            {
                "odds-ratio" => MantelHaenszel.OddsRatio(achieved, participants, comparisonAchieved, comparisonParticipants, level, effectCorrection: own),
                "risk-ratio" => MantelHaenszel.RiskRatio(achieved, participants, comparisonAchieved, comparisonParticipants, level, effectCorrection: own),
                _ => MantelHaenszel.RiskDifference(achieved, participants, comparisonAchieved, comparisonParticipants, level, effectCorrection: own),
            };
        return Summary(pooled, request.Estimator.Name);
    }

    private static PoolSummary Summary(PooledCounts pooled, string method) => new()
    {
        Sites = pooled.Studies,
        Estimate = pooled.Estimate,
        StandardError = pooled.StandardError,
        ConfidenceInterval = pooled.ConfidenceInterval,
        Statistic = pooled.Statistic,
        DegreesOfFreedom = Estimable.Absent(AbsenceReason.NotApplicable),
        PValue = pooled.PValue,
        TauSquared = pooled.Estimate.HasValue ? Estimable.Of(0) : pooled.Estimate,
        TauSquaredInterval = EstimableInterval.Absent(AbsenceReason.NotApplicable),
        ISquared = pooled.ISquared,
        HSquared = pooled.HSquared,
        Q = pooled.Q,
        QDegreesOfFreedom = pooled.QDegreesOfFreedom,
        QPValue = pooled.QPValue,
        PredictionInterval = EstimableInterval.Absent(AbsenceReason.NotApplicable),
        Caveats = subject => CaveatsOf(subject, pooled, method),
    };

    private static IEnumerable<Caveat> CaveatsOf(string subject, PooledCounts pooled, string method)
    {
        if (!pooled.Estimate.HasValue)
        {
            var reason = pooled.Estimate.Reason == AbsenceReason.NoStudies ? "no usable site" : "at each site that tells the arms apart an arm has nobody, or everybody, who achieved it, so a ratio is not finite";
            yield return CaveatCatalogue.CountsNotPoolable.About(subject, ("method", method), ("reason", reason));
            yield break;
        }

        yield return CaveatCatalogue.CommonEffectAssumed.About(subject);
        if (pooled.DoubleZeroStudies > 0)
            yield return CaveatCatalogue.DoubleZeros.About(subject, ("sites", pooled.DoubleZeroStudies));
        if (!pooled.StandardError.HasValue)
            yield return CaveatCatalogue.NoStandardError.About(subject);
        if (!pooled.Q.HasValue)
            yield return CaveatCatalogue.NoHeterogeneityTest.About(subject);
        if (pooled.ISquared is { HasValue: true, Value: >= 75 and var share })
            yield return CaveatCatalogue.HeterogeneousCommon.About(subject, ("sites", pooled.Studies), ("iSquared", (decimal)share));
    }
}
