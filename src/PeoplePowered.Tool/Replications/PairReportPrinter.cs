using System.Globalization;
using PeoplePowered.Statistics;
using Spectre.Console;

namespace PeoplePowered.Tool.Replications;

/// <summary>Prints the answer of <c>replications</c> for a reader.</summary>
internal static class PairReportPrinter
{
    public static void Print(IReadOnlyList<PairReport> reports)
    {
        Console.Out.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{reports.Count} {(reports.Count == 1 ? "pair" : "pairs")} of an original and its replication; sceptical p-value at the golden level, one-sided; intervals at 95 %"));
        var table = new Table().Border(TableBorder.Simple).AddColumn("Study");
        foreach (var name in (string[])["Sceptical p", "Both significant", "Range expected", "Inside", "p of no difference"])
            table.AddColumn(new TableColumn(name).RightAligned());
        foreach (var report in reports)
            table.AddRow([.. Cells(report).Select(Markup.Escape)]);
        AnsiConsole.Write(table);
        foreach (var caveat in reports.SelectMany(report => report.Caveats))
            Console.Out.WriteLine($"{caveat.Code}: {caveat.Message}");
    }

    private static string[] Cells(PairReport report) =>
    [
        report.Study,
        Text(report.ScepticalPGolden),
        report.BothSignificant ? "yes" : "no",
        report.PredictionInterval is { HasValue: true, Value: var interval } ? $"{Number(interval.Lower)} to {Number(interval.Upper)}" : string.Empty,
        report.InsidePredictionInterval switch { true => "yes", false => "no", null => string.Empty },
        Text(report.QPValue),
    ];

    private static string Text(Estimable value) => value.HasValue ? Number(value.Value) : string.Empty;

    /// <summary>Four decimals, and small numbers in powers of ten rather than as 0.</summary>
    private static string Number(double value) => value.ToString(value != 0 && Math.Abs(value) < 1e-3 ? "0.##e+0" : "0.####", CultureInfo.InvariantCulture);
}
