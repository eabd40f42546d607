using System.CommandLine;
using PeoplePowered.Domain;
using PeoplePowered.Interchange;
using PeoplePowered.Interchange.Learning;

namespace PeoplePowered.Tool.Influence;

/// <summary>The verb <c>trace</c>: how likely is it that a programme contributed to a change?</summary>
internal static class TraceCommand
{
    private const string Help = """
        How likely is it that a programme contributed to a change? Traces each claim by Bayes' rule over ranges: the probability before and after the evidence as exact bounds,
        what kind of test each item is (hoop, smoking gun, doubly decisive, straw in the wind), which to look for next, and what rivals nothing tells apart.

        Lines of evidence multiply only where their independence is declared; else the strongest item alone counts. Claims are not added up.
        """;

    public static Command Create()
    {
        var file = new Argument<string?>("CLAIMS.json") { Description = "Influence claims: what changed, evidence with sensitivity and type I rate as ranges, rivals.", Arity = ArgumentArity.ZeroOrOne };
        var json = new Option<bool>("--json") { Description = "Write the result as JSON, and nothing else." };
        var command = new Command("trace", Help) { file, Templates.Option("CLAIMS.json"), json };
        command.SetAction(call => CommandRun.Of("trace", Missing(call.GetValue(file)), () =>
        {
            var report = Trace(call.GetValue(file)!);
            if (call.GetValue(json))
                Console.Out.WriteLine(TraceJson.Write(report));
            else
                TracePrinter.Print(report);
        }));
        return command;
    }

    private static IEnumerable<string> Missing(string? file)
    {
        if (file is null)
            yield return "Name the file of the claims; or write a CLAIMS.json to start from with 'trace --template' alone.";
    }

    private static TraceReport Trace(string file) => InfluenceJson.Read(file) is var read && read.TryGetValue(out var claims)
        ? TraceReports.Of(claims.Select(claim => claim.Assess()).ToValueList())
        : throw new DataRefusedException(read.Problems);
}
