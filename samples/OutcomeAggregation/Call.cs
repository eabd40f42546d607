using System.CommandLine;
using System.CommandLine.Parsing;
using System.Diagnostics.CodeAnalysis;
using NodaTime;
using NodaTime.Text;
using PeoplePowered.Domain;
using PeoplePowered.Domain.Aggregation;

namespace OutcomeAggregation;

/// <summary>What the caller asked for.</summary>
internal sealed record Call(string DataFolder, ReviewOptions Options, ReportCall Answers, Questions Questions)
{
    public static bool TryParse(string[] args, [NotNullWhen(true)] out Call? call, out int exitCode)
    {
        var data = new Option<string>("--data") { Description = "A folder of portfolio files; the sample's own data where left out.", DefaultValueFactory = _ => Path.Combine(AppContext.BaseDirectory, "data") };
        var outcome = new Option<OutcomeKey?>("--outcome") { Description = "Look at this one outcome of the sites, such as job-entry.", CustomParser = argument => Identifier<OutcomeKey>(argument) };
        var investment = new Option<InvestmentId?>("--investment") { Description = "Look at this one strategic investment, such as \"Talent Match\".", CustomParser = argument => Identifier<InvestmentId>(argument) };
        var asOf = new Option<LocalDate>("--as-of")
        {
            Description = "Show investments as known on this day too (2013-01-17 where left out).",
            DefaultValueFactory = _ => new LocalDate(2013, 1, 17),
            CustomParser = argument =>
            {
                if (!LocalDatePattern.Iso.Parse(argument.Tokens[0].Value).TryGetValue(default, out var day) || day.Year < 1)
                    argument.AddError($"'{argument.Tokens[0].Value}' is not a day: write it as 2013-01-17.");
                return day;
            },
        };
        var success = Question("--success", "success.json", "A definition of success, as 'peoplepowered success --template' writes one.");
        var value = Question("--value", "value.json", "A case of costs and value, as 'peoplepowered value --template' writes one.");
        var claims = Question("--claims", "illustrative-claims.csv", "Claims of single people under the rate card round-1 (person, outcome, achieved_on).");
        var root = new RootCommand("What did seven sites achieve, beside the four strategic investments of People Powered Change?") { data, outcome, investment, asOf, success, value, claims };
        call = new ReportOptions("the whole result").Parse(
            root,
            args,
            (parsed, answers) => new Call(
                parsed.GetRequiredValue(data),
                new ReviewOptions
                {
                    AsOf = parsed.GetValue(asOf),
                    Outcome = parsed.GetValue(outcome),
                    Investment = parsed.GetValue(investment),
                },
                answers,
                new(parsed.GetRequiredValue(success), parsed.GetRequiredValue(value), parsed.GetRequiredValue(claims), AreOwn: new[] { success, value, claims }.Any(option => parsed.GetResult(option) is { Implicit: false }))),
            out exitCode);
        return call is not null;
    }

    private static Option<string> Question(string name, string file, string description) =>
        new(name) { Description = $"{description} The sample's own where left out, asked of its own data alone.", HelpName = "FILE", DefaultValueFactory = _ => Questions.Own(file) };

    private static T? Identifier<T>(ArgumentResult argument)
        where T : Identifier, IIdentifier<T>
    {
        try
        {
            return T.Create(argument.Tokens[0].Value);
        }
        catch (ArgumentException)
        {
            argument.AddError($"'{argument.Tokens[0].Value}' is not a name.");
            return null;
        }
    }
}
