using System.Text;
using System.Text.RegularExpressions;
using PeoplePowered.Domain;
using PeoplePowered.Domain.Aggregation;
using PeoplePowered.Domain.Commissioning;
using PeoplePowered.Domain.Portfolios;
using PeoplePowered.Statistics;

namespace Architecture.Tests;

/// <summary>docs/caveats.md has an entry, with cause and remedy, for everything that the library says about its own answers. Its part on caveats is written from the catalogue.</summary>
public sealed partial class CaveatPageTests
{
    private const string GeneratedFrom = "<!-- What follows is written from the code: PEOPLEPOWERED_ACCEPT_API=1 dotnet test tests/Architecture.Tests -->\n";
    private static readonly string s_folder = Path.Combine(House.Root, "docs");

    [Fact]
    public void The_caveats_are_those_of_the_catalogue()
    {
        var kept = KeptPages.Read(s_folder, "caveats.md");
        var actual = kept[..(kept.IndexOf(GeneratedFrom, StringComparison.Ordinal) + GeneratedFrom.Length)] + Caveats();
        if (KeptPages.Accept)
            File.WriteAllText(Path.Combine(s_folder, "caveats.md"), actual);
        Assert.True(actual == KeptPages.Read(s_folder, "caveats.md"), $"docs/caveats.md is not what the catalogue gives. {KeptPages.HowToAccept}");
    }

    [Fact]
    public void Every_caveat_has_its_cause_and_its_remedy_in_sentences() =>
        Assert.All(CaveatCatalogue.All.SelectMany(definition => new[] { definition.Cause, definition.Remedy }), words => Assert.Matches("""^["A-Z].{15,}\.$""", words));

    [Fact]
    public void No_caveats_share_their_words() =>
        Assert.Empty(CaveatCatalogue.All.GroupBy(definition => (definition.Cause, definition.Remedy)).Where(group => group.Skip(1).Any()).Select(group => group.Key));

    [Fact]
    public void Every_exception_has_an_entry_and_no_other()
    {
        var thrown = Directory.EnumerateFiles(Path.Combine(House.Root, "src"), "*.cs", SearchOption.AllDirectories)
            .Where(file => !file.Contains($"{Path.DirectorySeparatorChar}obj{Path.DirectorySeparatorChar}", StringComparison.Ordinal))
            .Where(file => !file.Contains("PeoplePowered.Tool", StringComparison.Ordinal))
            .SelectMany(file => Thrown().Matches(File.ReadAllText(file)).Select(match => match.Groups["type"].Value));
        AssertSame(thrown, EntriesOf("Exceptions"));
    }

    [Fact]
    public void Every_refusal_has_an_entry_and_no_other() => AssertSame(Enum.GetValues<RefusalCode>().Select(code => WireWords.Of(code)), EntriesOf("Refusals of pooling"));

    [Fact]
    public void Every_reason_of_an_absence_has_an_entry_and_no_other() => AssertSame(Enum.GetNames<AbsenceReason>().Except(["None"]), EntriesOf("Absent numbers"));

    [Fact]
    public void Every_reason_of_a_target_has_an_entry_and_no_other() => AssertSame(Enum.GetNames<TargetReason>().Except(["None"]), EntriesOf("Undecided targets"));

    [Fact]
    public void Every_reason_of_an_absent_unit_cost_has_an_entry_and_no_other() => AssertSame(Enum.GetNames<UnitCostAbsence>().Except(["None"]), EntriesOf("Absent unit costs"));

    [Fact]
    public void Every_entry_has_its_cause_and_its_remedy()
    {
        var entries = KeptPages.Read(s_folder, "caveats.md").Split("\n### ").Skip(1).Select(entry => entry.Split("\n## ")[0]).ToList();
        Assert.All(entries, entry => Assert.True(entry.Contains("\n**Cause.** ", StringComparison.Ordinal) && entry.Contains("\n**Remedy.** ", StringComparison.Ordinal), entry));
        Assert.Equal(entries.Count, entries.Select(entry => entry.Split('\n')[0]).Distinct(StringComparer.OrdinalIgnoreCase).Count());
    }

    private static string Caveats()
    {
        var text = new StringBuilder();
        foreach (var definition in CaveatCatalogue.All)
        {
            text.Append("\n### `").Append(definition.Code).Append("`\n\n*").Append(WireWords.Of(definition.Severity)).Append("* · ").Append(Escaped(definition.Template))
                .Append("\n\n**Cause.** ").Append(Escaped(definition.Cause)).Append("\n\n**Remedy.** ").Append(Escaped(definition.Remedy)).Append('\n');
        }

        return text.ToString();
    }

    private static string Escaped(string words) => words.Replace("*", "\\*", StringComparison.Ordinal).Replace("<", "\\<", StringComparison.Ordinal);

    private static void AssertSame(IEnumerable<string> expected, IEnumerable<string> entries) =>
        Assert.Equal(expected.Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal), entries.Order(StringComparer.Ordinal));

    private static IEnumerable<string> EntriesOf(string section)
    {
        var page = KeptPages.Read(s_folder, "caveats.md");
        var from = page.IndexOf($"\n## {section}\n", StringComparison.Ordinal);
        var to = page.IndexOf("\n## ", from + 1, StringComparison.Ordinal);
        return Entry().Matches(page[from..to]).Select(match => match.Groups["name"].Value);
    }

    [GeneratedRegex(@"(throw new |exception cref="")(?<type>\w+Exception)\b", RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Thrown();

    [GeneratedRegex(@"^### `(?<name>[^`]+)`$", RegexOptions.Multiline | RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Entry();
}
