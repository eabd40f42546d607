using System.Globalization;
using PeoplePowered.Statistics;
using Spectre.Console;

namespace PeoplePowered.Tool.Pooling;

/// <summary>Prints the answer of <c>pool</c> for a reader.</summary>
internal static class PoolReportPrinter
{
    public static void Print(PoolReport report, PoolMeasure measure)
    {
        AnsiConsole.MarkupLineInterpolated(CultureInfo.InvariantCulture, $"{report.Measure}: {report.Sites} {(report.Sites == 1 ? "site" : "sites")} pooled, {report.Excluded.Count} left out");
        AnsiConsole.Write(Answers(report, measure));
        foreach (var table in Parts(report))
            AnsiConsole.Write(table);
        if (report.BetweenGroups is { } between)
            Console.Out.WriteLine($"between levels: Q {Text(between.Q)}, p-value {Text(between.PValue)}");
        foreach (var site in report.Excluded)
            Console.Out.WriteLine($"left out: {site.Site}: {site.Reason}");
        foreach (var caveat in report.Caveats)
            Console.Out.WriteLine($"{caveat.Code}: {caveat.Message}");
    }

    private static Table Answers(PoolReport report, PoolMeasure measure)
    {
        var table = Columns("Question", "Answer", "Interval");
        var mean = report.Coefficients is null;
        if (mean)
        {
            Row(table, $"Typical site ({measure.NaturalName})", Text(report.Estimate.Map(measure.Natural)), Text(report.ConfidenceInterval.Map(measure.Natural)));
            if (report.PredictionConvention is { } convention)
                Row(table, $"New site ({convention})", string.Empty, Text(report.PredictionInterval.Map(measure.Natural)));
            Row(table, $"Typical site, scale of analysis ({report.Estimator}, {report.Interval})", Text(report.Estimate), Text(report.ConfidenceInterval));
            Row(table, "Standard error", Text(report.StandardError), string.Empty);
            Row(table, "p-value of no difference from 0 on that scale", Text(report.PValue), string.Empty);
        }

        Row(table, mean ? "Variance between sites (tau squared)" : "Variance between sites that moderators leave", Text(report.TauSquared), Text(report.TauSquaredInterval));
        if (report.SigmaSquared is [var between, var within])
        {
            Row(table, "of it between clusters", Text(between), string.Empty);
            Row(table, "of it within clusters", Text(within), string.Empty);
        }

        Row(table, "I squared, per cent", Text(report.ISquared), string.Empty);
        Row(table, "Q", Text(report.Q), string.Empty);
        if (report.ClusterRobust is { } robust)
        {
            Row(table, $"Cluster-robust standard error ({robust.Method}, {robust.Clusters} clusters)", Text(robust.StandardError), Text(robust.ConfidenceInterval));
            Row(table, "its p-value", Text(robust.PValue), string.Empty);
        }

        if (report is { QModerators: { } test, QModeratorsPValue: { } pValue, RSquared: { } explained })
        {
            Row(table, "Test of the moderators", Text(test), string.Empty);
            Row(table, "its p-value", Text(pValue), string.Empty);
            Row(table, "R squared, per cent", Text(explained), string.Empty);
        }

        return table;
    }

    private static IEnumerable<Table> Parts(PoolReport report)
    {
        if (report.Coefficients is { } coefficients)
        {
            var table = Columns("Coefficient", "Estimate", "Interval", "Standard error", "p-value");
            foreach (var item in coefficients)
                Row(table, item.Name, Text(item.Estimate), Text(item.ConfidenceInterval), Text(item.StandardError), Text(item.PValue));
            yield return table;
        }

        if (report.Subgroups is { } levels)
        {
            var table = Columns("Level", "Sites", "Estimate", "Interval", "tau squared", "New site");
            foreach (var level in levels)
                Row(table, level.Level, level.Sites.ToString(CultureInfo.InvariantCulture), Text(level.Estimate), Text(level.ConfidenceInterval), Text(level.TauSquared), Text(level.PredictionInterval));
            yield return table;
        }

        if (report.LeaveOneOut is { } rows)
        {
            var table = Columns("Without", "Estimate", "Interval", "tau squared", "I squared");
            foreach (var row in rows)
                Row(table, row.Site, Text(row.Estimate), Text(row.ConfidenceInterval), Text(row.TauSquared), Text(row.ISquared));
            yield return table;
        }
    }

    private static Table Columns(string first, params string[] numbers)
    {
        var table = new Table().Border(TableBorder.Simple).AddColumn(first);
        foreach (var name in numbers)
            table.AddColumn(new TableColumn(name).RightAligned());
        return table;
    }

    private static void Row(Table table, params string[] cells) => table.AddRow([.. cells.Select(Markup.Escape)]);

    private static string Text(Estimable value) => value.HasValue ? Number(value.Value) : string.Empty;

    private static string Text(EstimableInterval interval) => interval.HasValue ? $"{Number(interval.Value.Lower)} to {Number(interval.Value.Upper)}" : string.Empty;

    /// <summary>Six decimals, and small numbers in powers of ten rather than as 0.</summary>
    private static string Number(double value) => value.ToString(value != 0 && Math.Abs(value) < 1e-4 ? "0.###e+0" : "0.######", CultureInfo.InvariantCulture);
}
