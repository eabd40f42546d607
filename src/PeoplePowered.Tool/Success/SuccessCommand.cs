using System.CommandLine;
using NodaTime;
using PeoplePowered.Domain;
using PeoplePowered.Domain.Success;
using PeoplePowered.Statistics.Decisions;

namespace PeoplePowered.Tool.Success;

/// <summary>The verb <c>success</c>: is it a success, and to whom?</summary>
internal static class SuccessCommand
{
    private const string Help = """
        Is it a success, and to whom? Assesses each criterion of a definition that people write beforehand, each perspective on them (beneficiary, deliverer,
        commissioner, policy maker, funder), where they agree and on what they do not, and, of several sites, how acceptable each is to each perspective.

        A probability is of what --question asks: of these people (met or not, but for what is missing), of the true rate behind them, or of a new site like them.
        Missing data give an interval. Evidence that does not count leaves a criterion unassessed, not failed. No weight buys a must-have off.
        """;

    public static Command Create()
    {
        var file = new Argument<string?>("DEFINITION.json") { Description = "What constitutes success: criteria, perspectives, weights, testimonies, attrition.", Arity = ArgumentArity.ZeroOrOne };
        var data = new Option<string?>("--data") { Description = "A folder of a portfolio, or a file of results with site, participants, outcome and achieved.", HelpName = "FOLDER or RESULTS.csv" };
        var people = new Option<string?>("--people") { Description = "Records of people under pseudonyms: person, outcome, start, end, and where known site, hours_a_week, observed_until.", HelpName = "SPELLS.csv" };
        var question = new Option<string?>("--question") { Description = "Whom criteria ask about that do not say so themselves: these-sites (usual), true-rate or new-site.", HelpName = "question" };
        question.AcceptOnlyFromAmong("these-sites", "true-rate", "new-site");
        var quote = new Option<string?>("--quote") { Description = "Show testimonies for a purpose that the people agreed to: internal, learning, evaluation or publication; with --on.", HelpName = "purpose" };
        quote.AcceptOnlyFromAmong("internal", "learning", "evaluation", "publication");
        var on = new Option<string?>("--on") { Description = "The day of that use, such as 2026-01-31.", HelpName = "date" };
        var seed = new Option<long?>("--seed") { Description = "The seed of the comparison of sites, where it is simulated; 1 if left out.", HelpName = "number" };
        var json = new Option<bool>("--json") { Description = "Write the result as JSON, and nothing else." };
        var template = Templates.Option("DEFINITION.json");
        var command = new Command("success", Help) { file, data, people, question, quote, on, seed, json, template };
        command.SetAction(call => CommandRun.Of("success", Problems(call.GetValue(file), call.GetValue(data), call.GetValue(people), call.GetValue(quote), call.GetValue(on)), () =>
        {
            var read = SuccessEvidenceFiles.Read(call.GetValue(file)!, call.GetValue(data), call.GetValue(people));
            var asked = Question(call.GetValue(question));
            var quotes = call.GetValue(quote) is { } purpose ? SuccessReports.Quotes(read.Definition, Scope(purpose), Day(call.GetValue(on)!)!.Value) : null;
            var report = Assess(read, asked, call.GetValue(seed), quotes);
            if (call.GetValue(json))
                Console.Out.WriteLine(SuccessReports.Json(report));
            else
                SuccessPrinter.Print(report);
        }));
        return command;
    }

    private static SuccessReport Assess(SuccessEvidenceFiles read, SuccessQuestion question, long? seed, ValueList<SuccessQuoteReport>? quotes)
    {
        var assessor = new SuccessAssessor();
        var options = new SuccessOptions { Question = question, Smaa = seed is { } start ? SmaaOptions.Default with { Seed = start } : SmaaOptions.Default };
        var answer = assessor.Assess(read.Definition, read.Evidence, options);

        // Sites that are there are compared by what they are, not by what a further one would be.
        var compared = question == SuccessQuestion.NewSite ? SuccessQuestion.TrueRate : question;
        var sites = read.Definition.Perspectives.Any(perspective => perspective.Weighted.Any()) ? read.Evidence.BySite(read.Definition) : [];
        var comparison = sites.Count > 1 ? assessor.Compare(read.Definition, sites, options with { Question = compared }) : null;
        return SuccessReports.Of(answer, comparison, question, compared, quotes, read.Caveats);
    }

    private static IEnumerable<string> Problems(string? file, string? data, string? people, string? quote, string? on)
    {
        if (file is null)
            yield return "Name the file that defines success; or write one to start from with 'success --template' alone.";
        if (data is null && people is null)
            yield return "--data is missing: name a folder of a portfolio or a file of results; or --people, records of people.";
        if (quote is not null && on is null)
            yield return "--quote needs --on: consent is given for a time, so say the day of use.";
        if (quote is null && on is not null)
            yield return "--on goes with --quote.";
        if (on is not null && Day(on) is null)
            yield return $"--on takes a day such as 2026-01-31, not '{on}'.";
    }

    private static LocalDate? Day(string text) => PartialDate.TryParse(text, out var date) && date.Day is not null ? date.Earliest : null;

    private static SuccessQuestion Question(string? word) => word switch
    {
        "true-rate" => SuccessQuestion.TrueRate,
        "new-site" => SuccessQuestion.NewSite,
        _ => SuccessQuestion.TheseSites,
    };

    private static ConsentScope Scope(string word) => word switch
    {
        "learning" => ConsentScope.Learning,
        "evaluation" => ConsentScope.Evaluation,
        "publication" => ConsentScope.Publication,
        _ => ConsentScope.Internal,
    };
}
