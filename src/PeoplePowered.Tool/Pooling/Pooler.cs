using System.Globalization;
using PeoplePowered.Domain;
using PeoplePowered.Domain.Aggregation;
using PeoplePowered.Interchange.Csv;
using PeoplePowered.Statistics.Synthesis;

namespace PeoplePowered.Tool.Pooling;

/// <summary>Pools the rows of a table.</summary>
internal static class Pooler
{
    public static PoolReport Pool(StudyTable table, PoolMeasure measure)
    {
        var excluded = new List<ExcludedSite>();
        var caveats = new List<Caveat>(RepeatedSites(table));
        var estimates = new List<double>();
        var variances = new List<double>();
        foreach (var row in table.Rows)
        {
            if (measure.Why(row) is { } whyNot)
            {
                excluded.Add(whyNot.Excluded);
                caveats.Add(whyNot.Caveat);
                continue;
            }

            var (effect, caveat) = measure.Effect(row);
            estimates.Add(effect.Estimate);
            variances.Add(effect.Variance);
            if (caveat is not null)
                caveats.Add(caveat);
        }

        var options = PoolingOptions.Default;
        var pooled = RandomEffects.Pool(estimates.ToArray(), variances.ToArray(), options);
        caveats.AddRange(PoolingCaveats.Of(table.File, pooled));
        var made = Made.By($"{measure.Name}; {MethodNames.Of(options.Estimator)}; {MethodNames.Of(options.Interval)}", table.Rows.Select(row => Canonical(row, measure)));
        return new(
            measure.Name,
            MethodNames.Of(pooled.Estimator),
            MethodNames.Of(pooled.IntervalMethod),
            MethodNames.Of(pooled.PredictionConvention),
            pooled.Studies,
            pooled.Estimate,
            pooled.StandardError,
            pooled.ConfidenceInterval,
            pooled.Statistic,
            pooled.DegreesOfFreedom,
            pooled.PValue,
            pooled.TauSquared,
            pooled.TauSquaredInterval,
            pooled.ISquared,
            pooled.HSquared,
            pooled.Q,
            pooled.QDegreesOfFreedom,
            pooled.QPValue,
            pooled.PredictionInterval,
            excluded.ToValueList(),
            caveats.Select(caveat => new PoolCaveat(caveat.Code, caveat.Severity, caveat.Message)).ToValueList(),
            new(made.Library, made.Version, made.InputHash));
    }

    private static IEnumerable<Caveat> RepeatedSites(StudyTable table) =>
        table.Rows.GroupBy(row => row.Label, StringComparer.Ordinal).Where(group => group.Count() > 1)
            .Select(group => CaveatCatalogue.RepeatedSite.About(group.Key, ("rows", group.Count())));

    private static string Canonical(StudyRow row, PoolMeasure measure) =>
        string.Join('|', measure.Columns.Select(column => row.Number(column.Name)?.ToString("R", CultureInfo.InvariantCulture) ?? "-").Prepend(row.Label));
}
