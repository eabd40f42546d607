using PeoplePowered.Statistics.EffectSizes;
using PeoplePowered.Statistics.Synthesis;

namespace PeoplePowered.Tool.Pooling;

/// <summary>Options that do not go together. Each is said with its remedy, and all at once.</summary>
internal static class RequestRules
{
    public static IReadOnlyList<string> Problems(PoolRequest request)
    {
        var problems = new List<string>();
        var estimator = $"--estimator {request.Estimator.Name}";
        if (request.Estimator.TauSquared is null)
        {
            string[] measures = request.Estimator == PoolEstimator.Peto ? ["peto-odds-ratio", "odds-ratio"] : ["odds-ratio", "risk-ratio", "risk-difference"];
            if (Array.IndexOf(measures, request.Measure.Name) < 0)
                problems.Add($"{estimator} pools the counts of two arms: use it with --measure {string.Join(" or ", measures)}, not {request.Measure.Name}.");
            Refuse(request.Interval is not (null or IntervalMethod.Wald), $"{estimator} has a Wald interval alone: leave --interval out.");
            Refuse(request.Prediction is not null, $"{estimator} assumes one common effect, so there is no range for a new site: leave --prediction out, or name an estimator of tau squared.");
            Refuse(request.Moderators.Count > 0, $"{estimator} takes no moderators: leave --moderators out, or name an estimator of tau squared.");
            Refuse(request.Cluster is not null, $"{estimator} takes no clusters: leave --cluster out, or use --estimator reml.");
        }
        else if (request.Cluster is not null)
        {
            Refuse(request.Estimator.TauSquared is not (TauSquaredEstimator.Reml or TauSquaredEstimator.MaximumLikelihood), "--cluster fits a model with two variances, by reml or ml: name one of these two with --estimator.");
            Refuse(request.Interval is not (null or IntervalMethod.Wald), "--cluster gives the Wald interval of the model and a cluster-robust test beside it: leave --interval out.");
            Refuse(request.Prediction is not (null or PredictionConvention.Normal), "--cluster predicts with the normal distribution: leave --prediction out.");
            Refuse(request.Moderators.Count > 0, "--cluster and --moderators are not fitted together: leave one of them out.");
        }

        Refuse(request.Labels.Any(string.IsNullOrWhiteSpace), "A column has no name: name each of --moderators, --subgroup and --cluster, with commas between names alone.");
        Refuse(request.Robust is not null && request.Cluster is null, "--robust chooses the test of clusters: name their column with --cluster.");
        Refuse(request.Correction is not null && (request.Measure.Cells.Count == 0 || request.Estimator == PoolEstimator.Peto), $"Nothing is added to cells with --measure {request.Measure.Name} and {estimator}: leave the options of --correction out.");
        Refuse(request.Correction is { Scope: CorrectionScope.None } && request.Correction.Amount != ContinuityCorrection.Default.Amount, "--correction none adds nothing: leave --correction-amount out.");
        Refuse(request.Moderators.Count > 0 && request.LeaveOneOut, "--leave-one-out repeats the mean of all sites, which --moderators takes apart: leave one of them out.");
        Refuse(request.Moderators.Distinct(StringComparer.Ordinal).Count() < request.Moderators.Count, "--moderators names a column twice.");
        return problems;

        void Refuse(bool unfit, string problem)
        {
            if (unfit)
                problems.Add(problem);
        }
    }
}
