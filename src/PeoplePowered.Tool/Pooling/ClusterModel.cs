using PeoplePowered.Domain;
using PeoplePowered.Statistics;
using PeoplePowered.Statistics.Synthesis;

namespace PeoplePowered.Tool.Pooling;

/// <summary>Rows that belong together by a column: a model with a variance between clusters and one within.</summary>
internal static class ClusterModel
{
    /// <summary>Each row's cluster as a number.</summary>
    public static int[] Clusters(IReadOnlyList<PoolStudy> studies, PoolRequest request)
    {
        var numbers = new Dictionary<string, int>(StringComparer.Ordinal);
        return [.. studies.Select(study =>
        {
            var label = PoolColumns.Label(study.Row, request.Cluster!, request)!;
            if (!numbers.TryGetValue(label, out var number))
                numbers.Add(label, number = numbers.Count);
            return number;
        })];
    }

    public static ThreeLevelEstimate Fit(IReadOnlyList<PoolStudy> studies, PoolRequest request) => ThreeLevel.Pool(
        PoolStudy.Estimates(studies),
        PoolStudy.Variances(studies),
        Clusters(studies, request),
        new ThreeLevelOptions
        {
            Method = request.Estimator.TauSquared == TauSquaredEstimator.MaximumLikelihood ? ThreeLevelMethod.MaximumLikelihood : ThreeLevelMethod.Reml,
            ConfidenceLevel = request.Options.ConfidenceLevel,
        });

    /// <summary>The summary of a fit: tau squared is the variance of true effects in all, between clusters and within.</summary>
    public static PoolSummary Summary(ThreeLevelEstimate estimate)
    {
        var (fit, mean) = (estimate.Fit, estimate.Mean);
        return new()
        {
            Sites = fit.Estimates,
            Estimate = mean.Estimate,
            StandardError = mean.StandardError,
            ConfidenceInterval = mean.ConfidenceInterval,
            Statistic = mean.Statistic,
            DegreesOfFreedom = mean.DegreesOfFreedom,
            PValue = mean.PValue,
            TauSquared = fit.SigmaSquaredTotal,
            TauSquaredInterval = EstimableInterval.Absent(AbsenceReason.NotApplicable),
            ISquared = fit.ISquared,
            HSquared = fit.ISquared.Map(share => 1 / (1 - (share / 100))),
            Q = fit.Q,
            QDegreesOfFreedom = fit.QDegreesOfFreedom,
            QPValue = fit.QPValue,
            PredictionInterval = estimate.PredictionInterval,
            Caveats = subject => CaveatsOf(subject, fit),
        };
    }

    private static IEnumerable<Caveat> CaveatsOf(string subject, ThreeLevelFit fit)
    {
        if (fit.Estimates < 2)
        {
            yield return CaveatCatalogue.TooFewSitesForInterval.About(subject, ("sites", fit.Estimates));
            yield return CaveatCatalogue.TooFewSitesForPrediction.About(subject, ("sites", fit.Estimates));
            yield break;
        }

        if (!fit.SigmaSquaredBetween.HasValue)
            yield return CaveatCatalogue.ClustersNotSeparated.About(subject, ("clusters", fit.Clusters), ("sites", fit.Estimates));
        if (fit.ISquared is { HasValue: true, Value: >= 75 and var share })
            yield return CaveatCatalogue.Heterogeneous.About(subject, ("sites", fit.Estimates), ("iSquared", (decimal)share));
        if (fit.SigmaSquaredTotal is { HasValue: true, Value: 0 })
            yield return CaveatCatalogue.TauSquaredZero.About(subject, ("sites", fit.Estimates));
        if (!fit.Converged)
            yield return CaveatCatalogue.NotConverged.About(subject, ("iterations", fit.Iterations));
    }
}
