using System.Globalization;
using NodaTime;

namespace Samples.Tests;

/// <summary>
/// Which statements of the main job rest on which rows of the evidence. The paths are those of the review's JSON; see
/// <see cref="Statements"/>.
/// </summary>
internal static class Mutation
{
    public const string Results = "fair-chance-fund-results.csv";
    public const string Tariffs = "fair-chance-fund-rate-card.csv";
    public const string InnovationFund = "innovation-fund-rate-cards.csv";
    public const string Initiatives = "initiatives.csv";
    public const string Investments = "strategic-investments.csv";
    public const string Awards = "partnership-awards.csv";
    public const string Programmes = "published-programme-results.csv";
    public const string Service = "services[fair-chance-fund]";
    public const string Now = "overviews[1]";
    public const string Bill = Service + ".bills[fair-chance-fund]";

    private static readonly Statements s_published = Evidence.Published.Review();
    private static readonly Dictionary<string, string> s_implies = Evidence.Rows(Tariffs).Where(row => row["implies"].Length > 0).ToDictionary(row => row["outcome"], row => row["implies"], StringComparer.Ordinal);
    private static readonly HashSet<(string Site, string Outcome)> s_blank = [.. Evidence.Rows(Results).Where(row => row["achieved"].Length == 0).Select(row => (row["site"], row["outcome"]))];

    public static List<string> Changed(Evidence evidence) => s_published.ChangedBy(evidence.Review());

    /// <summary>What rests on a result: its outcome, its line of the bill, the lines that it bounds, all totals above them, and caveats about it.</summary>
    public static Predicate<string> OfResult(Evidence.Row row)
    {
        var (site, outcome) = (row["site"], row["outcome"]);
        string[] lines = [outcome, .. BoundedBy(row)];
        return path =>
            StartsWith(path, $"{Service}.outcomes[{outcome}].", $"{Bill}.due.", $"{Bill}.made.", $"{Bill}.sites[{site}].due.")
            || StartsWith(path, [.. lines.SelectMany(line => (string[])[$"{Bill}.sites[{site}].lines[{line}].", $"{Bill}.outcomes[{line}]."])])
            || lines.Any(line => IsCaveatAbout(path, site, line))
            || path.StartsWith($"{Service}.caveats[small-cells: ", StringComparison.Ordinal);
    }

    /// <summary>Whether a result is the nearest milestone that a blank cell implies, among those reported.</summary>
    private static bool Bounds(Evidence.Row row, (string Site, string Outcome) blank)
    {
        var milestone = blank.Outcome;
        while (blank.Site == row["site"] && s_implies.TryGetValue(milestone, out var before))
        {
            if (before == row["outcome"])
                return true;
            if (!s_blank.Contains((blank.Site, before)))
                return false;
            milestone = before;
        }

        return false;
    }

    /// <summary>The blank outcomes of a result's site that it bounds.</summary>
    public static IEnumerable<string> BoundedBy(Evidence.Row row) => s_blank.Where(cell => cell.Outcome != row["outcome"] && Bounds(row, cell)).Select(cell => cell.Outcome);

    public static Predicate<string> OfInitiative(string name) => path => IsOverview(path, $".initiatives[{name}].");

    public static Predicate<string> OfInvestment(string name, bool withInitiative, bool withTotals) => path =>
        IsOverview(path, $".investments[{name}].")
        || (withInitiative && (IsOverview(path, ".initiatives[People Powered Change].amount.") || path.EndsWith(".initiatives[People Powered Change].investments", StringComparison.Ordinal)))
        || (withTotals && IsTotal(path));

    public static Predicate<string> OfAward(Evidence.Row row) => path =>
        IsTotal(path) || ((string[])["leadership.", "awards.", "partnerships.", "amount.", "sources["]).Any(part => IsOverview(path, $".investments[{row["investment"]}].{part}"));

    public static bool IsTotal(string path) => IsOverview(path, ".leadership.") || IsOverview(path, ".awards.");

    private static bool IsOverview(string path, string part) => StartsWith(path, $"overviews[0]{part}", $"overviews[1]{part}");

    public static bool IsCaveatAbout(string path, string site, string outcome) =>
        path.Contains(".caveats[", StringComparison.Ordinal) && path.Contains(site, StringComparison.Ordinal) && path.Contains(outcome, StringComparison.Ordinal);

    public static string Result(Evidence.Row row) => $"programmeResults[{row["investment"]}/{row["site"]}/{row["outcome"]}/{row["vintage"]}]";

    private static bool StartsWith(string path, params string[] parts) => Array.Exists(parts, part => path.StartsWith(part, StringComparison.Ordinal));

    public static void Only(object row, List<string> changed, Predicate<string> rests)
    {
        var others = changed.FindAll(path => !rests(path));
        Assert.True(others.Count == 0, $"{row} changed what does not rest on it:\n{string.Join('\n', others.Take(20))}");
    }

    public static void Includes(object row, List<string> changed, params string[] statements) =>
        Assert.All(statements, statement => Assert.True(changed.Contains(statement), $"{row} did not change {statement}, but:\n{string.Join('\n', changed.Take(20))}"));

    /// <summary>A revision that is neither the last nor known on the launch day is shown on a day between.</summary>
    public static void ShownOnSomeDay(Evidence.Row row, Evidence evidence, List<string> changed)
    {
        var between = new LocalDate(2016, 1, 1);
        Assert.True(changed.Count > 0 || Evidence.Published.Review(between).ChangedBy(evidence.Review(between)).Count > 0, $"{row} is shown on no day");
    }

    public static int Whole(string text) => int.Parse(text, CultureInfo.InvariantCulture);

    public static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);
}
