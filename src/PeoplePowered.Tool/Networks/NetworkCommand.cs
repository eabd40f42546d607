using System.CommandLine;
using PeoplePowered.Domain.Learning.Networks;
using PeoplePowered.Interchange;
using PeoplePowered.Interchange.Learning;
using PeoplePowered.Statistics.Networks;

namespace PeoplePowered.Tool.Networks;

/// <summary>The verb <c>network</c>: who is tied to whom, across roles, and what is new since a baseline?</summary>
internal static class NetworkCommand
{
    private static readonly string s_help = string.Join(
        Environment.NewLine,
        "Who is tied to whom, across roles, and which ties are new since a baseline?",
        string.Empty,
        "TIES.csv holds a row for each tie that somebody reports: from, to; where known kind, date, weight, source.",
        "PEOPLE.csv holds a row for each person asked: person (a pseudonym), role, responded (yes or no); where known organisation, region.",
        "kind is: knows, seeks advice from, works with, or exchanges information with.",
        "role is: civil servant, deliverer, beneficiary, funder, researcher, or elected member.",
        "What is written is fit for release: people by role and number, beneficiaries as counts only. Missing answers widen ranges and are named.");

    public static Command Create()
    {
        var ties = new Argument<string>("TIES.csv") { Description = "The ties that people reported." };
        var people = new Option<string?>("--people") { Description = "Everybody who was asked, and whether they answered.", HelpName = "PEOPLE.csv" };
        var baselineTies = new Option<string?>("--baseline-ties") { Description = "The ties of an earlier wave, to compare with; needs --baseline-people.", HelpName = "TIES.csv" };
        var baselinePeople = new Option<string?>("--baseline-people") { Description = "Everybody who was asked in the earlier wave.", HelpName = "PEOPLE.csv" };
        var reading = new Option<string>("--reading") { Description = "When two people are tied: where either says so, or both do.", DefaultValueFactory = _ => "either" };
        reading.AcceptOnlyFromAmong("either", "both");
        var weights = new Option<string>("--weights") { Description = "What a weight is: nothing (each tie is one step), a strength, or a length.", DefaultValueFactory = _ => "none" };
        weights.AcceptOnlyFromAmong("none", "strength", "length");
        var steps = new Option<int>("--steps") { Description = "Within how many steps reach is counted.", DefaultValueFactory = _ => NetworkOptions.Default.Steps };
        var permutations = new Option<int>("--permutations") { Description = "How many permutations mixing is compared with, 0 to 1000000; small networks are gone through exactly.", DefaultValueFactory = _ => MixingOptions.Default.Permutations };
        var seed = new Option<long>("--seed") { Description = "The seed of the permutations.", DefaultValueFactory = _ => MixingOptions.Default.Seed };
        var positions = new Option<bool>("--positions") { Description = "Adds everybody's position by pseudonym: not for release." };
        var json = new Option<bool>("--json") { Description = "Write the result as JSON, and nothing else." };
        var command = new Command("network", s_help) { ties, people, baselineTies, baselinePeople, reading, weights, steps, permutations, seed, positions, json };
        command.SetAction(call => CommandRun.Of(
            "network",
            Problems(call.GetValue(people), call.GetValue(baselineTies), call.GetValue(baselinePeople), call.GetValue(steps), call.GetValue(permutations)),
            () =>
            {
                var options = new NetworkOptions
                {
                    Reading = string.Equals(call.GetValue(reading), "both", StringComparison.Ordinal) ? TieReading.BothSaySo : TieReading.EitherSaysSo,
                    Length = call.GetValue(weights) switch { "strength" => TieLength.InverseWeight, "length" => TieLength.Weight, _ => TieLength.Step },
                    Steps = call.GetValue(steps),
                    Mixing = new() { Permutations = call.GetValue(permutations), Seed = call.GetValue(seed) },
                };
                var report = Report(call.GetValue(ties)!, call.GetValue(people)!, call.GetValue(baselineTies), call.GetValue(baselinePeople), options, call.GetValue(positions));
                if (call.GetValue(json))
                    Console.Out.WriteLine(NetworkJson.Write(report));
                else
                    NetworkPrinter.Print(report);
            }));
        return command;
    }

    private static IEnumerable<string> Problems(string? people, string? baselineTies, string? baselinePeople, int steps, int permutations)
    {
        if (people is null)
            yield return "Name the file of people with --people: without it nobody can tell who was asked and did not answer.";
        if (baselineTies is null != baselinePeople is null)
            yield return "--baseline-ties and --baseline-people belong together: give both, or neither.";
        if (steps < 1)
            yield return FormattableString.Invariant($"--steps takes 1 or more, and was {steps}.");
        if (permutations is < 0 or > 1_000_000)
            yield return FormattableString.Invariant($"--permutations takes 0 to 1000000, and was {permutations}.");
    }

    private static NetworkReport Report(string ties, string people, string? baselineTies, string? baselinePeople, NetworkOptions options, bool positions)
    {
        var wave = TiesCsv.Read(ties, people);
        var baseline = baselineTies is null ? null : TiesCsv.Read(baselineTies, baselinePeople!, "baseline");
        if (!wave.Success || baseline is { Success: false })
            throw new DataRefusedException([.. wave.Problems, .. baseline?.Problems ?? []]);
        return NetworkReport.Of(wave.Value.Assess(options), baseline is null ? null : wave.Value.ComparedWith(baseline.Value, options), positions);
    }
}
