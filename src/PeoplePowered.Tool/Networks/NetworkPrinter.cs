using System.Globalization;
using PeoplePowered.Domain;
using PeoplePowered.Domain.Learning.Networks;
using PeoplePowered.Statistics;
using PeoplePowered.Tool.Pooling;
using Spectre.Console;

namespace PeoplePowered.Tool.Networks;

/// <summary>Prints a network for a reader: who answered first, then the whole, then mixing, roles and positions, then what changed.</summary>
internal static class NetworkPrinter
{
    private static readonly string[] s_measures = ["Answered", "Ties", "Closeness", "Betweenness", "Constraint", "Effective size", "Reach", "Cut point"];

    public static void Print(NetworkReport report)
    {
        PrintWhole(report.Network);
        foreach (var mixing in report.Network.Mixing)
            Line($"  {Mixing(mixing)}");
        Console.Out.WriteLine();
        AnsiConsole.Write(Roles(report.Network.ByRole));
        AnsiConsole.Write(Nodes(report.Nodes));
        if (report.Beneficiaries.People > 0)
            Line($"Beneficiaries, as counts only: {report.Beneficiaries.People} asked, {report.Beneficiaries.Responded} answered; ties {string.Join(", ", report.Beneficiaries.Ties.Select(Beneficiaries))}.");
        Print(report.Caveats);
        if (report.SinceBaseline is { } change)
            PrintChange(change);
        if (report.Positions is not { } positions)
            return;
        Line(string.Empty);
        Line($"WARNING: {report.Warning}");
        AnsiConsole.Write(Positions(positions));
    }

    private static void PrintWhole(NetworkSummary network)
    {
        Line($"{network.Responded} of {network.People} people answered ({Percent(network.ResponseRate)}); they reported {network.TiesReported} ties.");
        Line($"{network.Ties} of {Text(network.Pairs)} pairs are certain to be tied; of {Text(network.UnknownPairs)} nobody can tell. Density: {Text(network.Density)}; among those who answered {Text(network.DensityAmongRespondents)}.");
        Line($"Components: {network.Components} (at least {network.LeastComponents} whatever the missing answers); the largest holds {Percent(network.LargestShare)} of the people. Bridges: {network.Bridges}; cut points: {network.CutPoints}.");
        Line($"Within {network.Steps} steps people reach a share of {Text(network.MeanReach)} of the others on average. Reciprocity among those who answered: {Text(network.Reciprocity)}.");
    }

    private static string Mixing(TieMixing mixing)
    {
        var found = mixing.Mixing;
        var how = found.IsExact ? "exact" : FormattableString.Invariant($"{found.Arrangements} permutations");
        var test = found.TwoSided.HasValue ? $"p {Text(found.TwoSided)} two-sided, {Text(found.MoreInternal)} for more ties within groups, {Text(found.MoreExternal)} for more ties between them ({how})" : "no p-value";
        return $"E-I by {WireWords.Of(mixing.By)}: {found.External} ties between groups, {found.Internal} within; index {Text(found.Index)}, {Text(found.Expected)} under random mixing; {test}.";
    }

    private static Table Roles(ValueList<RoleTies> roles)
    {
        var table = TableOf("Role", "Role", "Ties", "Not known", "Pairs", "Density");
        foreach (var row in roles)
            table.AddRow(WireWords.Of(row.One), WireWords.Of(row.Other), Text(row.Ties), Text(row.Unknown), Text(row.Pairs), Text(row.Density));
        return table;
    }

    private static Table Nodes(ValueList<ReleasedNode> nodes)
    {
        var table = TableOf(["Person", .. s_measures]);
        foreach (var node in nodes)
            table.AddRow([node.Label, .. Measures(node.Responded, node.Position)]);
        return table;
    }

    private static Table Positions(ValueList<NetworkPositionReport> positions)
    {
        var table = TableOf(["Pseudonym", "Role", .. s_measures]);
        foreach (var row in positions)
            table.AddRow([Markup.Escape(row.Person), WireWords.Of(row.Role), .. Measures(row.Responded, row.Position)]);
        return table;
    }

    private static string[] Measures(bool responded, NodePosition position) =>
    [
        responded ? "yes" : "no", Text(position.Ties), Text(position.Closeness), Text(position.Betweenness), Text(position.Constraint), Text(position.EffectiveSize), Text(position.ReachCount),
        position.IsCutPoint ? "yes" : string.Empty,
    ];

    private static void PrintChange(NetworkChangeReport change)
    {
        Line(string.Empty);
        Line($"Since {change.Baseline}: {change.AcrossRoles.New} ties across roles are new, {change.AcrossRoles.PossiblyNew} possibly new; {change.AcrossRoles.Lost} lost, {change.AcrossRoles.PossiblyLost} possibly lost; {change.AcrossRoles.Kept} kept.");
        Line($"{change.PeopleInBoth} people were asked in both waves, {change.PeopleInBaselineAlone} at the baseline alone, {change.PeopleInFollowUpAlone} now alone.");
        var table = TableOf("Role", "Role", "New", "Possibly new", "Kept", "Possibly lost", "Lost");
        foreach (var row in change.ByRole)
            table.AddRow(WireWords.Of(row.One), WireWords.Of(row.Other), Text(row.Counts.New), Text(row.Counts.PossiblyNew), Text(row.Counts.Kept), Text(row.Counts.PossiblyLost), Text(row.Counts.Lost));
        AnsiConsole.Write(table);
        Print(change.Caveats);
    }

    private static string Beneficiaries(RoleTies row) => (row.One, row.Other) switch
    {
        (Domain.Learning.ParticipantRole.Beneficiary, Domain.Learning.ParticipantRole.Beneficiary) => $"among them {Text(row.Ties)}",
        (Domain.Learning.ParticipantRole.Beneficiary, var other) => $"with {WireWords.Of(other)} {Text(row.Ties)}",
        var (other, _) => $"with {WireWords.Of(other)} {Text(row.Ties)}",
    };

    private static void Print(ValueList<PoolCaveat> caveats)
    {
        foreach (var caveat in caveats)
            Line($"  {caveat.Code}: {caveat.Message}");
    }

    private static Table TableOf(params string[] columns)
    {
        var table = new Table().Border(TableBorder.Rounded);
        foreach (var column in columns)
            table.AddColumn(column);
        return table;
    }

    private static string Text(long number) => number.ToString("#,0", CultureInfo.InvariantCulture);

    private static string Text(double number) => number.ToString("0.####", CultureInfo.InvariantCulture);

    private static string Text(Estimable value) => value.HasValue ? Text(value.Value) : "not known";

    private static string Text(EstimableInterval range) => range.ToNullable() switch
    {
        null => "not known",
        { Width: 0 } only => Text(only.Lower),
        { } both => $"{Text(both.Lower)} to {Text(both.Upper)}",
    };

    private static string Percent(Estimable share) => share.HasValue ? (100 * share.Value).ToString("0.#", CultureInfo.InvariantCulture) + "%" : "not known";

    private static void Line(string text) => Console.Out.WriteLine(text);
}
