using System.Globalization;
using PeoplePowered.Domain;
using PeoplePowered.Interchange.Csv;
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
        var summary = model(sites.Studies);
        var leaveOneOut = request.LeaveOneOut ? LeaveOneOutPart.Of(sites.Studies, model) : null;
        var caveats = sites.Caveats
            .Concat(summary.Caveats(table.File));
        var made = Made.By(MethodOf(request), table.Rows.Select(row => Canonical(row, request)));
        return new(
            request.Measure.Name,
            request.Estimator.Name,
            MethodNames.Of(options.Interval),
            MethodNames.Of(options.EffectivePrediction),
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
            null,
            null,
            null,
            null,
            null,
            null,
            null,
            null,
            null,
            leaveOneOut,
            sites.Excluded,
            caveats.Select(caveat => new PoolCaveat(caveat.Code, caveat.Severity, caveat.Message)).ToValueList(),
            new(made.Library, made.Version, made.InputHash));
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
