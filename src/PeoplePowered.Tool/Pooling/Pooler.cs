using System.Globalization;
using PeoplePowered.Domain;
using PeoplePowered.Interchange.Csv;
using PeoplePowered.Statistics;
using PeoplePowered.Statistics.Synthesis;

namespace PeoplePowered.Tool.Pooling;

/// <summary>Pools the rows of a table.</summary>
internal static class Pooler
{
    public static PoolReport Pool(StudyTable table, PoolRequest request)
    {
        var sites = PoolSites.From(table, request);
        var model = PoolModels.Of(request);
        var options = request.Options;
        var moderation = request.Moderators.Count > 0 ? ModerationPart.Of(table, sites.Studies, request) : null;
        var summary = moderation?.Summary ?? model(sites.Studies);
        var subgroups = request.Subgroup is null ? null : SubgroupPart.Of(table, sites.Studies, request, model);
        var clusters = request.Cluster is null ? null : ClusterPart.Of(table.File, sites.Studies, request);
        var leaveOneOut = request.LeaveOneOut ? LeaveOneOutPart.Of(sites.Studies, model) : null;
        var caveats = sites.Caveats
            .Concat(summary.Caveats(table.File))
            .Concat(BeyondEnds(table.File, summary, request.Measure))
            .Concat(subgroups?.Caveats ?? [])
            .Concat(clusters?.Caveats ?? [])
            .Concat(request.LeaveOneOut ? LeaveOneOutPart.Caveats(table.File, sites.Studies.Count) : []);
        var made = Made.By(MethodOf(request), table.Rows.Select(row => Canonical(row, request)));
        return new(
            request.Measure.Name,
            request.Estimator.Name,
            MethodNames.Of(options.Interval),
            summary.PredictionInterval.Reason == AbsenceReason.NotApplicable ? null : MethodNames.Of(options.EffectivePrediction),
            summary.Sites,
            summary.Estimate,
            summary.StandardError,
            summary.ConfidenceInterval,
            summary.Statistic,
            summary.DegreesOfFreedom,
            summary.PValue,
            summary.TauSquared,
            summary.TauSquaredInterval,
            summary.ISquared,
            summary.HSquared,
            summary.Q,
            summary.QDegreesOfFreedom,
            summary.QPValue,
            summary.PredictionInterval,
            moderation?.Coefficients,
            moderation?.Test.Statistic,
            moderation is null ? null : new[] { moderation.Test.DegreesOfFreedom, moderation.Test.DenominatorDegreesOfFreedom }.Where(degrees => degrees.HasValue).Select(degrees => degrees.Value).ToValueList(),
            moderation?.Test.PValue,
            moderation?.RSquared,
            subgroups?.Levels,
            subgroups?.Between,
            clusters?.SigmaSquared,
            clusters?.Robust,
            leaveOneOut,
            sites.Excluded,
            caveats.Select(caveat => new PoolCaveat(caveat.Code, caveat.Severity, caveat.Message)).ToValueList(),
            new(made.Library, made.Version, made.InputHash));
    }

    private static IEnumerable<Caveat> BeyondEnds(string subject, PoolSummary summary, PoolMeasure measure)
    {
        EstimableInterval[] intervals = [summary.ConfidenceInterval, summary.PredictionInterval];
        if (measure.Ends is { } ends && intervals.Any(interval => interval.HasValue && !(ends.Contains(interval.Value.Lower) && ends.Contains(interval.Value.Upper))))
            yield return CaveatCatalogue.BeyondTheScale.About(subject, ("lower", (decimal)ends.Lower), ("upper", (decimal)ends.Upper));
    }

    private static string MethodOf(PoolRequest request) => string.Join(
        "; ",
        new[] { request.Measure.Name, request.Estimator.Name, MethodNames.Of(request.Options.Interval), MethodNames.Of(request.Options.EffectivePrediction), CorrectionWords.Of(request.Correction) });

    private static string Canonical(StudyRow row, PoolRequest request) => string.Join(
        '|',
        request.Measure.Columns.Select(column => row.Number(column.Name)?.ToString("R", CultureInfo.InvariantCulture) ?? "-")
            .Prepend(row.Label)
            .Concat(request.Labels.Select(column => PoolColumns.Label(row, column, request) ?? "-")));
}
