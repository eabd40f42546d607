using System.Globalization;
using System.Text.Json;
using PeoplePowered.Domain.Commissioning;
using Spectre.Console;

namespace PeoplePowered.Tool.Payments;

/// <summary>Prints payments for a reader: what is due first, then by outcome and by site, then how it was worked out.</summary>
internal static class PaymentsPrinter
{
    public static void Print(PaymentsReport report)
    {
        Line($"Due: {Text(report.Due)} {report.Currency}{(report.AsOf is { } day ? $" as of {day}" : string.Empty)}, by {string.Join(", ", report.Cards)}, from {report.Basis}.");
        if (report.IsOfTotals)
            Line($"Before caps: {Text(report.AtFullPrice)} {report.Currency}.");
        else
            PrintClaims(report);
        Console.Out.WriteLine();
        AnsiConsole.Write(report.IsOfTotals ? OutcomesOfTotals(report) : Outcomes(report));
        AnsiConsole.Write(Sites(report));
        foreach (var step in report.Workings)
            Line($"  {step.What}: {step.How} = {step.Result}");
        foreach (var caveat in report.Caveats)
            Line($"  {caveat.Code}: {caveat.Message}");
    }

    private static void PrintClaims(PaymentsReport report)
    {
        Line($"Forecast: {Text(report.Forecast!)}. Paid: {Text(report.Paid!.Value)}. Still to pay: {Text(report.StillToPay!)}. Overpaid: {Text(report.Overpaid!)}.");
        Line($"{Text(report.Claims!.Value)} claims of {Text(report.People!.Value)} people; {Text(report.Capped.PeopleCapped!.Value)} people reach the cap for one participant.");
        Line($"Taken off {Text(report.AtFullPrice)} at full price: {Text(report.Capped.ByParticipantCap!.Value)} by the cap per participant, {Text(report.Capped.BySample!.Value)} by the sample, {Text(report.Capped.ByContractCap!.Value)} by the cap per contract.");
        if (report.Sample is { } sample)
            Line($"Sample: {Text(sample.Rejected)} of {Text(sample.Sampled)} rejected; due within the interval of that share: {Text(sample.DueWithinInterval)}.");
        foreach (var refused in report.Refused!)
            Line($"Refused, {Word(refused.Result)}: {Text(refused.Claims)}.");
    }

    private static Table Outcomes(PaymentsReport report)
    {
        var table = TableOf("Outcome", "Claims", "People", "Stand", "Open", "Refused", "At full price", "Due");
        foreach (var row in report.Outcomes)
            table.AddRow(Markup.Escape(row.Outcome), Text(row.Claims!.Value), Text(row.People!.Value), Text(row.Standing!.Value), Text(row.Open!.Value), Text(row.Refused!.Value), Text(row.AtFullPrice!.Value), Text(row.Due));
        return table;
    }

    private static Table OutcomesOfTotals(PaymentsReport report)
    {
        var table = TableOf("Outcome", "Count", "Due before caps");
        foreach (var row in report.Outcomes)
            table.AddRow(Markup.Escape(row.Outcome), Text(row.Count!), Text(row.Due));
        return table;
    }

    private static Table Sites(PaymentsReport report)
    {
        var table = TableOf("Site", "People", "At full price", "Due");
        foreach (var row in report.Sites)
            table.AddRow(Markup.Escape(row.Site ?? "(not named)"), row.People is { } people ? Text(people) : "not reported", Text(row.AtFullPrice), Text(row.Due));
        return table;
    }

    private static Table TableOf(params string[] columns)
    {
        var table = new Table().Border(TableBorder.Rounded);
        foreach (var column in columns)
            table.AddColumn(column);
        return table;
    }

    private static string Text(decimal number) => number.ToString("#,0.############", CultureInfo.InvariantCulture);

    private static string Text(PaymentsRange range) => range switch
    {
        { Upper: null } => $"at least {Text(range.Lower)}",
        { Upper: { } upper } when upper == range.Lower => Text(upper),
        _ => $"{Text(range.Lower)} to {Text(range.Upper.Value)}",
    };

    private static string Word(ClaimResult result) => JsonSerializer.Serialize(result, PaymentsJsonContext.Default.ClaimResult).Trim((char)34);

    private static void Line(string text) => Console.Out.WriteLine(text);
}
