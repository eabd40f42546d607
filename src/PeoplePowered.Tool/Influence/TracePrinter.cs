using System.Globalization;
using PeoplePowered.Domain;
using PeoplePowered.Statistics;

namespace PeoplePowered.Tool.Influence;

/// <summary>Writes the answer as text, invariant.</summary>
internal static class TracePrinter
{
    public static void Print(TraceReport report)
    {
        foreach (var claim in report.Claims)
        {
            Print(claim);
            Line(string.Empty);
        }

        Line("All claims, by kind and level (counted, not added up)");
        foreach (var group in report.Summary)
            Line($"  {group.Kind}, {group.Level}: {string.Join(", ", group.Verdicts.Select(count => string.Create(CultureInfo.InvariantCulture, $"{count.Claims} {count.Verdict}")))}{(group.Claims.Count > 1 ? $"; at least one is true with a probability of {Show(group.AtLeastOne)}, all are with {Show(group.All)}" : string.Empty)}");
    }

    private static void Print(TraceClaim claim)
    {
        Line($"{claim.Id} ({claim.Kind}, {claim.Level}): {claim.Description} ({claim.ChangedBy}, {claim.ChangedOn})");
        Line($"  {claim.Verdict}: probability {Show(claim.Posterior)} after the evidence, {Show(claim.Prior)} before");
        Heading("Evidence");
        foreach (var item in claim.Evidence)
        {
            Line($"    {item.Id}, {item.Outcome}: {string.Join(" or ", item.Names)}, {(item.Direction.EndsWith("claim", StringComparison.Ordinal) ? $"if seen {item.Direction}" : item.Direction)} [{item.Line}]");
            Line($"      {item.Expectation}");
            Line($"      probability {Show(item.IfSeen)} if seen, {Show(item.IfNotSeen)} if not{(string.Equals(item.Outcome, "not looked for", StringComparison.Ordinal) ? string.Empty : $", {Show(item.WithoutIt)} without it")}");
        }

        Heading("To look for next, what is expected to move it most first");
        if (claim.LookNext.Count == 0)
            Line(claim.Evidence.Any(item => string.Equals(item.Outcome, "not looked for", StringComparison.Ordinal)) ? "    nothing: what nobody has looked for would not move it" : "    nothing: every item was looked for");
        foreach (var item in claim.LookNext.Select(id => claim.Evidence.First(item => string.Equals(item.Id, id, StringComparison.Ordinal))))
            Line($"    {item.Id}: by {Show(item.ExpectedMove)} on average, up or down");
        Heading("Rival explanations");
        if (claim.Rivals.Count == 0)
            Line("    none is named");
        foreach (var rival in claim.Rivals)
            Line($"    {rival.Name} ({rival.Standing}{(rival.Why is { } why ? $": {why}" : string.Empty)}); told apart by {Names(rival.ToldApartBy)}{(rival.CouldBeToldApartBy.Count == 0 ? string.Empty : $"; could be by {Names(rival.CouldBeToldApartBy)}")}");
        Heading("Workings");
        foreach (var step in claim.Steps)
            Line($"    {step.What}: {step.How} = {step.Result}{(step.Sources.Count > 0 ? $" [{string.Join("; ", step.Sources)}]" : string.Empty)}");
        Heading("To be known");
        foreach (var caveat in claim.Caveats)
            Line($"    {caveat.Code}: {caveat.Message}");
    }

    private static string Names(ValueList<string> names) => names.Count == 0 ? "nothing that was looked for" : string.Join(", ", names);

    private static void Heading(string text) => Line($"  {text}");

    private static void Line(string text) => Console.Out.WriteLine(text);

    private static string Show(EstimableInterval range) => range.HasValue ? Show(range.Value) : "none that agrees with the evidence";

    private static string Show(Interval range)
    {
        var (from, to) = (range.Lower.ToString("0.####", CultureInfo.InvariantCulture), range.Upper.ToString("0.####", CultureInfo.InvariantCulture));
        return string.Equals(from, to, StringComparison.Ordinal) ? from : $"{from} to {to}";
    }
}
