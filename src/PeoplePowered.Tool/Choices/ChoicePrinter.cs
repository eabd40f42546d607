using System.Globalization;
using PeoplePowered.Domain;
using PeoplePowered.Domain.Value.Choices;
using PeoplePowered.Statistics;
using Spectre.Console;

namespace PeoplePowered.Tool.Choices;

/// <summary>Prints a choice for a reader: the answer, then each option, the frontier, more money, who pays and saves, and the workings.</summary>
internal static class ChoicePrinter
{
    public static void Print(ChoiceAnswer answer)
    {
        Line($"{answer}");
        Line($"  spent {answer.Spent}, left over {answer.LeftOver}; {answer.Question.Outcome}: {Text(answer.Expected)} expected, {Text(answer.Range)} with 95 %");
        Line(answer.IsProven ? "  no other set within the budget brings more" : FormattableString.Invariant($"  another set may bring up to {answer.Gap:0.####} more"));
        if (answer.ChosenAtUpperEnds is { } other && !other.Equals(answer.Chosen))
            Line($"  at the upper ends of bounds: {(other.Count == 0 ? "nothing" : string.Join(", ", other))}");
        Table("Options", ["Option", "", "Cost", "Effect", "Cost of each", "In the best set"], answer.Options.Select(option => new[]
        {
            option.Name, option.IsChosen ? "chosen" : string.Empty, $"{option.Cost}", Text(option.Effect), option.CostPerOutcome.HasValue ? Text(option.CostPerOutcome.Value) : "-", Chance(option.Probability),
        }));
        Table("One at a time: the frontier", ["Option", "Cost", "Effect", "Standing", "Cost of each extra"], answer.Frontier.Select(point => new[]
        {
            point.Name, $"{point.Cost}", Number(point.Effect), Standing(point), point.CostPerExtraOutcome.HasValue ? Number(point.CostPerExtraOutcome.Value) : "-",
        }));
        if (answer.Further is { } further)
            Print(further, answer.Question.Outcome);
        Table("Who pays and who saves", ["Agency", "Year", "Pays", "Saves"], answer.Ledger.Select(line => new[] { line.Agency, line.Year.ToString(CultureInfo.InvariantCulture), $"{line.Cost}", $"{line.Saving}" }));
        Line("Workings");
        foreach (var step in answer.Workings)
            Line(step.Sources.Count == 0 ? $"  {step}" : $"  {step} [{string.Join("; ", step.Sources)}]");
        foreach (var caveat in answer.Caveats)
            Line($"  {caveat}");
    }

    private static void Print(FurtherBudget further, string outcome)
    {
        Line($"With {further.Step} more: {Text(further.Gain)} more {outcome} ({Text(further.GainRange)} with 95 %)");
        Line($"  comes in: {List(further.Added)}; makes room: {List(further.Dropped)}; spent in all: {further.Spent}");
    }

    private static string List(ValueList<string> names) => names.Count == 0 ? "nothing" : string.Join(", ", names);

    private static string Standing(FrontierPoint point) => point.Standing switch
    {
        FrontierStanding.OnFrontier => "on the frontier",
        FrontierStanding.Dominated => $"dominated by {point.Against}",
        _ => "dominated by a mix",
    };

    private static void Table(string title, string[] columns, IEnumerable<string[]> rows)
    {
        Line(title);
        var table = new Table().Border(TableBorder.Rounded);
        foreach (var column in columns)
            table.AddColumn(Markup.Escape(column));
        foreach (var row in rows)
            table.AddRow([.. row.Select(Markup.Escape)]);
        AnsiConsole.Write(table);
    }

    private static string Chance(Interval chance) => chance.Width == 0 ? chance.Lower.ToString("0.000", CultureInfo.InvariantCulture) : FormattableString.Invariant($"{chance.Lower:0.000} to {chance.Upper:0.000}");

    private static string Text(Interval interval) => interval.Width == 0 ? Number(interval.Lower) : $"{Number(interval.Lower)} to {Number(interval.Upper)}";

    private static string Number(double number) => number.ToString("#,0.##", CultureInfo.InvariantCulture);

    private static void Line(string text) => Console.Out.WriteLine(text);
}
