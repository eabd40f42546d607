using System.Globalization;
using PeoplePowered.Statistics;
using Spectre.Console;

namespace PeoplePowered.Tool.Pooling;

/// <summary>Prints the answer of <c>pool</c> for a reader.</summary>
internal static class PoolReportPrinter
{
    public static void Print(PoolReport report, PoolMeasure measure)
    {
        var table = new Table().Border(TableBorder.Simple).AddColumn("Question").AddColumn(new TableColumn("Answer").RightAligned()).AddColumn(new TableColumn("Interval").RightAligned());
        Row(table, $"Typical site ({measure.NaturalName})", report.Estimate.Map(measure.Natural), report.ConfidenceInterval.Map(measure.Natural));
        Row(table, $"New site ({report.PredictionConvention})", default, report.PredictionInterval.Map(measure.Natural));
        Row(table, $"Typical site, scale of analysis ({report.Estimator}, {report.Interval})", report.Estimate, report.ConfidenceInterval);
        Row(table, "Standard error", report.StandardError, default);
        Row(table, "p-value of no difference from 0 on that scale", report.PValue, default);
        Row(table, "Variance between sites (tau squared)", report.TauSquared, report.TauSquaredInterval);
        Row(table, "I squared, per cent", report.ISquared, default);
        Row(table, "Q", report.Q, default);
        AnsiConsole.MarkupLineInterpolated(CultureInfo.InvariantCulture, $"{report.Measure}: {report.Sites} sites pooled, {report.Excluded.Count} left out");
        AnsiConsole.Write(table);
        foreach (var site in report.Excluded)
            Console.Out.WriteLine($"left out: {site.Site}: {site.Reason}");
        foreach (var caveat in report.Caveats)
            Console.Out.WriteLine($"{caveat.Code}: {caveat.Message}");
    }

    private static void Row(Table table, string question, Estimable answer, EstimableInterval interval) => table.AddRow(
        Markup.Escape(question),
        answer.HasValue ? answer.Value.ToString("0.######", CultureInfo.InvariantCulture) : string.Empty,
        Markup.Escape(interval.HasValue ? string.Create(CultureInfo.InvariantCulture, $"{interval.Value.Lower:0.######} to {interval.Value.Upper:0.######}") : string.Empty));
}
