using System.CommandLine;
using PeoplePowered.Domain;
using PeoplePowered.Domain.Value;
using PeoplePowered.Interchange;
using PeoplePowered.Interchange.Values;
using PeoplePowered.Tool.Pooling;

namespace PeoplePowered.Tool.Values;

/// <summary>The verb <c>value</c>: what is a case worth, and will it pay at a new site?</summary>
internal static class ValueCommand
{
    public static Command Create()
    {
        var file = new Argument<string?>("MODEL.json") { Description = "A JSON file of costs and benefits (lines), or of an account of social return (investment and outcomes).", Arity = ArgumentArity.ZeroOrOne };
        var options = new ValueCommandOptions();
        var template = Templates.Option("MODEL.json");
        var json = new Option<bool>("--json") { Description = "Write the result as JSON, and nothing else." };
        var command = new Command("value", $"What is a case worth? Present value of costs and benefits, net present social value, ratio, payback, switching values, what moves it, and the probability that it pays at a new site; every figure with its workings.{Environment.NewLine}{Environment.NewLine}With --sites: {PoolMeasure.Help}") { file };
        foreach (var option in options.All.Append(template).Append(json))
            command.Add(option);
        command.SetAction(call => CommandRun.Of("value", Missing(call.GetValue(file)).Concat(options.Problems(call)), () =>
        {
            var report = Report(call.GetValue(file)!, options, call);
            if (call.GetValue(json))
                Console.Out.WriteLine(ValueJson.Write(report));
            else
                ValuePrinter.Print(report);
        }));
        return command;
    }

    private static IEnumerable<string> Missing(string? file)
    {
        if (file is null)
            yield return "Name the file of the case; or write a MODEL.json to start from with 'value --template' alone.";
    }

    private static ValueReport Report(string file, ValueCommandOptions options, ParseResult call)
    {
        var rates = options.Rates(call);
        var read = ValueModelJson.Read(file, rates is { Success: true } ? rates.Value : null);
        var table = options.Sites(call);
        if (!read.TryGetValue(out var model) || rates?.Success == false || table?.Success == false)
            throw new DataRefusedException([.. read.Problems, .. rates?.Problems ?? [], .. table?.Problems ?? []]);
        var appraiser = new ValueAppraiser(options.Value(call, rates?.Value));
        var found = appraiser.Appraise(model);
        var grid = options.Grid(call, found.SwitchingValues.Select(value => value.Input).ToList()) is var (rows, columns) ? appraiser.Grid(model, rows, columns, options.Outcome(call)) : null;
        var (newSite, caveats) = table is null ? (null, []) : ((NewSiteEffect?, ValueList<Caveat>))ValueSites.Read(table.Value, options.Measure(call)!, options.Baseline(call), options.LowerIsBetter(call));
        var effect = options.Effect(call) ?? (model as SocialReturnModel)?.Outcomes[0] switch { { } outcome => outcome.Change.Name ?? $"{outcome.Name}: change", _ => null };
        if (newSite is not null && effect is null)
            throw new ArgumentException($"Which input is the effect? Name it with --effect; there are: {string.Join("; ", found.SwitchingValues.Select(value => value.Input))}.", nameof(options));
        var breakEven = effect is null ? null : appraiser.BreakEven(model, effect, newSite);
        return ValueReports.Of(found, grid, breakEven, caveats);
    }
}
