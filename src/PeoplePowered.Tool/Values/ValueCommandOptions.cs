using System.CommandLine;
using System.CommandLine.Parsing;
using System.Globalization;
using PeoplePowered.Domain;
using PeoplePowered.Domain.Value;
using PeoplePowered.Interchange;
using PeoplePowered.Interchange.Csv;
using PeoplePowered.Interchange.Values;
using PeoplePowered.Statistics.Decisions;
using PeoplePowered.Tool.Pooling;
using PeoplePowered.Tool.Verdicts;

namespace PeoplePowered.Tool.Values;

/// <summary>The options of <c>value</c>, and what follows from them.</summary>
internal sealed class ValueCommandOptions
{
    private static readonly double[] s_changes = [-0.5, -0.3, -0.1, 0, 0.1, 0.3, 0.5];

    private readonly Option<string?> _rates = Text("--discount-rates", "A CSV file of discount rates in the place of those that come with the tool: years_from, years_to and a column of fractions for each schedule.", "FILE.csv");
    private readonly Option<string?> _schedule = Text("--schedule", "Which schedule: standard (the default), health or over-50-sensitivity; with --discount-rates a column of that file.", "name");
    private readonly Option<string?> _published = Text("--rates-published", "When the rates of --discount-rates were published: 2026-06-30, 2026-06 or 2026.", "date");
    private readonly Option<string?> _ratio = Text("--ratio", "To which costs benefits are held: all-costs (the default), or public-costs.", "basis", "all-costs", "public-costs");
    private readonly Option<string?> _sites = Text("--sites", "A CSV file with a row for each site, from which follows what a new one may achieve; needs --measure.", "SITES.csv");
    private readonly Option<string?> _measure = Text("--measure", $"What the sites reported. One of: {string.Join(", ", PoolMeasure.All.Select(item => item.Name))}.", "measure", [.. PoolMeasure.All.Select(item => item.Name)]);
    private readonly Option<string?> _effect = Text("--effect", "Which input is the effect that --sites speak of; the change of the first outcome unless given.", "input");
    private readonly Option<double?> _baseline = Number("--baseline", "The share without the service, where the effect is a change against it: a fraction strictly between 0 and 1.");
    private readonly Option<string?> _benefit = Text("--benefit", "Which direction of the measure is the better one: higher (the default), or lower, where the effect is the reduction.", "direction", "higher", "lower");
    private readonly Option<string?> _grid = Text("--grid", "Two inputs, with a comma between them: the outcome over changes of both. 'all costs' and 'all benefits' stand for a factor before all of them.", "a,b");
    private readonly Option<string?> _steps = Text("--grid-steps", "The changes that the grid goes through, in per cent: -50,0,50. Default: -50,-30,-10,0,10,30,50.", "list");
    private readonly Option<string?> _of = Text("--grid-of", "What the grid shows: ratio (the default), or net.", "outcome", "ratio", "net");
    private readonly Option<int?> _draws = new("--draws") { Description = "How many draws a simulation makes, 100 to 1,000,000. Default: 10,000.", HelpName = "number" };
    private readonly Option<long?> _seed = new("--seed") { Description = "The seed of the draws; the same seed gives the same answer.", HelpName = "number" };
    private readonly Option<double?> _vary = Number("--vary-exact", "By what fraction the tornado varies inputs that are one number; they are left out unless given.");

    public IEnumerable<Option> All => [_rates, _schedule, _published, _ratio, _sites, _measure, _effect, _baseline, _benefit, _grid, _steps, _of, _draws, _seed, _vary];

    /// <summary>What is wrong with a call, before any file is read.</summary>
    public IEnumerable<string> Problems(ParseResult call)
    {
        if (call.GetValue(_draws) is < 100 or > 1_000_000)
            yield return "--draws takes a whole number from 100 to 1,000,000.";
        if (call.GetValue(_vary) is <= 0 or >= 1)
            yield return "--vary-exact takes a fraction strictly between 0 and 1, such as 0.1.";
        if (call.GetValue(_baseline) is <= 0 or >= 1)
            yield return "--baseline takes a fraction strictly between 0 and 1, such as 0.3.";
        if (call.GetValue(_sites) is null != call.GetValue(_measure) is null)
            yield return "--sites and --measure go together: name the file, and what its sites reported.";
        if (call.GetValue(_sites) is null && (call.GetValue(_baseline) is not null || call.GetValue(_benefit) is not null))
            yield return "--baseline and --benefit speak of --sites: name the file too.";
        if (call.GetValue(_published) is { } date && (call.GetValue(_rates) is null || !PartialDate.TryParse(date, out _)))
            yield return "--rates-published takes a date such as 2026-06, together with --discount-rates.";
        if (call.GetValue(_schedule) is { } name && call.GetValue(_rates) is null && !BuiltIn.ContainsKey(name))
            yield return $"--schedule '{name}' is none that comes with the tool: {string.Join(", ", BuiltIn.Keys)}.";
        if (call.GetValue(_grid) is null && (call.GetValue(_steps) is not null || call.GetValue(_of) is not null))
            yield return "--grid-steps and --grid-of speak of --grid: name two inputs too.";
        if (call.GetValue(_steps) is not null && Steps(call) is null)
            yield return "--grid-steps takes numbers with commas between them, in per cent, such as -50,0,50.";
    }

    public ReadResult<ValueList<DiscountSchedule>>? Rates(ParseResult call) => call.GetValue(_rates) is { } file
        ? DiscountSchedulesCsv.Read(file, call.GetValue(_published) is { } date ? PartialDate.Parse(date) : null)
        : null;

    public ReadResult<StudyTable>? Sites(ParseResult call) => call.GetValue(_sites) is { } file ? StudyTable.Read(file, TableEvidence.Columns(new PoolRequest { Measure = Measure(call)! }, [])) : null;

    public ValueOptions Value(ParseResult call, ValueList<DiscountSchedule>? rates)
    {
        var name = call.GetValue(_schedule) ?? "standard";
        var schedule = rates is null ? BuiltIn[name] : rates.FirstOrDefault(candidate => string.Equals(candidate.Name, name, StringComparison.Ordinal))
            ?? throw new ArgumentException($"The file of rates has no column '{name}'; --schedule takes one of: {string.Join(", ", rates.Select(candidate => candidate.Name))}.", nameof(rates));
        var simulation = SimulationOptions.Default;
        return new()
        {
            Schedule = schedule,
            Ratio = call.GetValue(_ratio) is "public-costs" ? BenefitCostBasis.PublicCosts : BenefitCostBasis.AllCosts,
            Simulation = simulation with { Draws = call.GetValue(_draws) ?? simulation.Draws, Seed = call.GetValue(_seed) ?? simulation.Seed },
            VaryExactBy = call.GetValue(_vary),
        };
    }

    public PoolMeasure? Measure(ParseResult call) => PoolMeasure.All.FirstOrDefault(item => string.Equals(item.Name, call.GetValue(_measure), StringComparison.Ordinal));

    public double? Baseline(ParseResult call) => call.GetValue(_baseline);

    public bool LowerIsBetter(ParseResult call) => call.GetValue(_benefit) is "lower";

    public string? Effect(ParseResult call) => call.GetValue(_effect);

    public ValueOutcome Outcome(ParseResult call) => call.GetValue(_of) is "net" ? ValueOutcome.NetPresentValue : ValueOutcome.Ratio;

    /// <summary>The two axes; a name may hold commas, so each comma is tried.</summary>
    public (SensitivityAxis Rows, SensitivityAxis Columns)? Grid(ParseResult call, List<string> inputs)
    {
        if (call.GetValue(_grid) is not { } text)
            return null;
        var changes = Steps(call) ?? s_changes;
        for (var comma = text.IndexOf(','); comma >= 0; comma = text.IndexOf(',', comma + 1))
        {
            var (one, other) = (text[..comma].Trim(), text[(comma + 1)..].Trim());
            if (inputs.Contains(one, StringComparer.Ordinal) && inputs.Contains(other, StringComparer.Ordinal))
                return (SensitivityAxis.Changes(one, changes), SensitivityAxis.Changes(other, changes));
        }

        throw new ArgumentException($"--grid '{text}' names no two inputs with a comma between them; there are: {string.Join("; ", inputs)}.", nameof(inputs));
    }

    private static Dictionary<string, DiscountSchedule> BuiltIn { get; } = new(StringComparer.Ordinal)
    {
        ["standard"] = DiscountSchedules.GreenBook2026.Standard,
        ["health"] = DiscountSchedules.GreenBook2026.Health,
        ["over-50-sensitivity"] = DiscountSchedules.GreenBook2026.Over50Sensitivity,
    };

    private static Option<string?> Text(string name, string description, string help, params string[] words)
    {
        var option = new Option<string?>(name) { Description = description, HelpName = help };
        if (words.Length > 0)
            option.AcceptOnlyFromAmong(words);
        return option;
    }

    private static Option<double?> Number(string name, string description) => new(name) { Description = description, HelpName = "number", CustomParser = argument => Read(name, argument) };

    private static double? Read(string name, ArgumentResult argument)
    {
        if (argument.Tokens is [var token] && double.TryParse(token.Value, NumberStyles.Float, CultureInfo.InvariantCulture, out var number) && double.IsFinite(number))
            return number;
        argument.AddError($"{name} takes a number, such as 0.5.");
        return null;
    }

    private double[]? Steps(ParseResult call)
    {
        var steps = new List<double>();
        foreach (var word in call.GetValue(_steps)?.Split(',', StringSplitOptions.TrimEntries) ?? [])
        {
            if (!double.TryParse(word, NumberStyles.Float, CultureInfo.InvariantCulture, out var step) || !double.IsFinite(step))
                return null;
            steps.Add(step / 100);
        }

        return steps.Count is 0 or > 1000 ? null : [.. steps];
    }
}
