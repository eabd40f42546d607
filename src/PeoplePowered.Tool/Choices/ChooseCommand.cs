using System.CommandLine;
using System.CommandLine.Parsing;
using System.Globalization;
using PeoplePowered.Domain.Value.Choices;
using PeoplePowered.Interchange;
using PeoplePowered.Interchange.Choices;

namespace PeoplePowered.Tool.Choices;

/// <summary>The verb <c>choose</c>: which services to pay for within a budget?</summary>
internal static class ChooseCommand
{
    private const decimal NextMoney = 1_000_000;
    private const decimal MostMoney = 1_000_000_000_000_000;

    private const string Columns = """
        A CSV has a row for each option: option, cost_gbp (or another currency), effect; and where known
          effect_se                    the standard error of the effect
          effect_lower, effect_upper   its 95 % interval; bounds alone where the effect itself is blank
          cost_lower, cost_upper       likewise for the cost; where the cost is blank the upper end is budgeted
          outcome                      what the effect is of, where it differs
          group                        at most one option of a group is chosen
          needs, excludes              names of other options, with semicolons between
          source                       where the figures come from
        A JSON file says more: who pays and saves in which year, and links to later outcomes; --template writes one.
        """;

    public static Command Create()
    {
        var file = new Argument<string?>("OPTIONS") { Description = "A CSV of options, or a JSON file, by its ending.", Arity = ArgumentArity.ZeroOrOne };
        var (budget, step) = (Amount("--budget", "What may be spent, in the currency of the file."), Amount("--step", "What would this much more buy? Default: what the file says, or 1000000."));
        var outcome = new Option<string?>("--outcome") { Description = "What the effects are of, with its unit. Default: what the file says, or 'outcomes'.", HelpName = "name" };
        var comparator = new Option<string?>("--comparator") { Description = "The option that others are held against on the cost-effectiveness plane. Default: doing nothing.", HelpName = "option" };
        var draws = new Option<int>("--draws") { Description = "How many draws of uncertain costs and effects. Default: 1000.", DefaultValueFactory = _ => 1000, HelpName = "number" };
        var seed = new Option<long>("--seed") { Description = "The seed of the draws. Default: 1.", DefaultValueFactory = _ => 1, HelpName = "number" };
        var template = Templates.Option("CHOICE.json");
        var json = new Option<bool>("--json") { Description = "Write the result as JSON, and nothing else." };
        var command = new Command("choose", $"Which services bring the most within a budget, how sure is that, and what would more money buy?{Environment.NewLine}{Environment.NewLine}{Columns}") { file, budget, step, outcome, comparator, draws, seed, template, json };
        command.SetAction(call => CommandRun.Of("choose", Problems(call.GetValue(file), call.GetValue(budget), call.GetValue(step), call.GetValue(draws), call.GetValue(outcome)), () =>
        {
            var document = Read(call.GetValue(file)!, call.GetValue(outcome)).Value;
            var answer = ServiceChoice.Within(Question(document, call.GetValue(budget), call.GetValue(step), call.GetValue(outcome), call.GetValue(comparator), call.GetValue(draws), call.GetValue(seed)));
            if (call.GetValue(json))
                Console.Out.WriteLine(ChoiceReportJson.Write(ChoiceReport.Of(answer)));
            else
                ChoicePrinter.Print(answer);
        }));
        return command;
    }

    private static IEnumerable<string> Problems(string? file, decimal? budget, decimal? step, int draws, string? outcome)
    {
        if (file is null)
            yield return "Name a file of options; or write a CHOICE.json to start from with 'choose --template' alone.";
        else if (budget is null && !IsJson(file))
            yield return "--budget is missing: say what may be spent, such as --budget 1000000.";
        if (budget is < 0 or > MostMoney)
            yield return "--budget takes an amount from 0 to 1,000,000,000,000,000.";
        if (step is <= 0 or > MostMoney)
            yield return "--step takes an amount above 0, at most 1,000,000,000,000,000.";
        if (draws is < 1 or > 1_000_000)
            yield return "--draws takes a number from 1 to 1,000,000.";
        if (outcome is not null && string.IsNullOrWhiteSpace(outcome))
            yield return "--outcome takes a name.";
    }

    private static bool IsJson(string file) => Path.GetExtension(file).StartsWith(".json", StringComparison.OrdinalIgnoreCase);

    private static ReadResult<ChoiceDocument> Read(string file, string? outcome) => IsJson(file) ? ChoiceJson.Read(file) : FundingOptionsCsv.Read(file, outcome ?? "outcomes");

    private static BudgetChoice Question(ChoiceDocument document, decimal? budget, decimal? step, string? outcome, string? comparator, int draws, long seed)
    {
        var currency = document.Options[0].Cost.Currency;
        var outcomes = document.Options.Select(option => option.Outcome).Distinct(StringComparer.Ordinal).ToList();
        return new(
            outcome ?? document.Outcome ?? (outcomes is [var only] ? only : throw new ArgumentException($"The options have several outcomes ({string.Join(", ", outcomes)}); name the one to choose by with --outcome.", nameof(document))),
            budget is { } most ? new(most, currency) : document.Budget ?? throw new ArgumentException("Neither the file nor --budget says what may be spent.", nameof(budget)),
            document.Options,
            document.Links,
            step is { } more ? new(more, currency) : document.Step ?? new(NextMoney, currency),
            comparator ?? document.Comparator,
            draws,
            seed);
    }

    private static Option<decimal?> Amount(string name, string description) => new(name) { Description = description, HelpName = "amount", CustomParser = argument => ReadAmount(name, argument) };

    /// <summary>Reads an amount, the same in every culture.</summary>
    private static decimal? ReadAmount(string name, ArgumentResult argument)
    {
        if (argument.Tokens is [var token] && decimal.TryParse(token.Value, NumberStyles.AllowDecimalPoint | NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var amount))
            return amount;
        argument.AddError($"{name} takes an amount in digits, such as 1000000.");
        return null;
    }
}
