using System.Globalization;
using PeoplePowered.Domain;
using PeoplePowered.Statistics;
using Spectre.Console;

namespace PeoplePowered.Tool.Verdicts;

/// <summary>Prints verdicts for a reader: the table first, then each in full.</summary>
internal static class VerdictPrinter
{
    public static void Print(ValueList<VerdictReport> reports)
    {
        if (reports.Count > 1)
            AnsiConsole.Write(Overview(reports));
        foreach (var report in reports)
            Print(report);
        foreach (var site in reports[0].Excluded)
            Console.Out.WriteLine($"left out: {site.Site}: {site.Reason}");
    }

    private static void Print(VerdictReport report)
    {
        Console.Out.WriteLine(report.Paragraph);
        Console.Out.WriteLine();
        foreach (var reason in report.Reasons)
            Console.Out.WriteLine(reason.Evidence.Count == 0 ? $"  why: {reason.Text}" : $"  why: {reason.Text} [{string.Join(", ", reason.Evidence)}]");
        foreach (var adaptation in report.Adaptations ?? [])
            Console.Out.WriteLine($"  adaptation: {adaptation.Mismatch}: {adaptation.Component}, {adaptation.Change}{(adaptation.TouchesCore ? " (a core component: it would be another intervention)" : string.Empty)}");
        foreach (var step in report.FindOutNext ?? [])
            Console.Out.WriteLine($"  find out: {step}");
        foreach (var link in (report.Verdict is null ? [] : report.WeakestLinks ?? []).Take(3))
            Console.Out.WriteLine(string.Create(CultureInfo.InvariantCulture, $"  weak link: {link.Criterion} ({(link.Score is { } score ? $"{score} of 3" : "unknown")})"));
        foreach (var caveat in report.Caveats)
            Console.Out.WriteLine($"  {caveat.Code}: {caveat.Message}");
        Console.Out.WriteLine();
    }

    private static Table Overview(ValueList<VerdictReport> reports)
    {
        var table = new Table().Border(TableBorder.Rounded);
        foreach (var column in new[] { "Place", "Verdict", "Rule", "Success", "Harm" })
            table.AddColumn(column);
        foreach (var report in reports)
            table.AddRow(Markup.Escape(report.Place ?? string.Empty), report.Verdict ?? "none", report.Rule ?? string.Empty, Chance(report.ProbabilityOfSuccess), Chance(report.ProbabilityOfHarm));
        return table;
    }

    private static string Chance(EstimableInterval chance) => !chance.HasValue ? "-"
        : chance.Value.Width == 0 ? chance.Value.Lower.ToString("0.000", CultureInfo.InvariantCulture)
        : string.Create(CultureInfo.InvariantCulture, $"{chance.Value.Lower:0.000} to {chance.Value.Upper:0.000}");
}
