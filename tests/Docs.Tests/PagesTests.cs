using System.Text.RegularExpressions;
using PeoplePowered.Domain;
using PeoplePowered.Interchange;
using PeoplePowered.Reporting.Reports;
using PeoplePowered.Statistics;
using PeoplePowered.Tests;

namespace Docs.Tests;

/// <summary>The pages of the documentation lead where they say, and name what there is.</summary>
public sealed partial class PagesTests
{
    /// <summary>The pages, by name.</summary>
    public static TheoryData<string> Names => [.. Directory.GetFiles(Folder, "*.md").Select(path => Path.GetFileName(path)).Order(StringComparer.Ordinal)];

    private static string Folder => Path.Combine(Repository.Root, "docs");

    [Theory]
    [MemberData(nameof(Names))]
    public void Every_link_leads_to_a_file_and_a_heading_that_exist(string page)
    {
        foreach (var target in Link().Matches(Prose(Path.Combine(Folder, page))).Select(match => match.Groups["target"].Value).Where(target => !target.Contains("://", StringComparison.Ordinal)))
        {
            var parts = target.Split('#');
            var file = parts[0].Length == 0 ? Path.Combine(Folder, page) : Path.GetFullPath(Path.Combine(Folder, parts[0]));
            Assert.True(File.Exists(file) || Directory.Exists(file), $"{page} links to {target}, which is not there");
            if (parts.Length > 1)
                Assert.True(Anchors(file).Contains(parts[1], StringComparer.Ordinal), $"{page} links to {target}, but there is no such heading");
        }
    }

    [Fact]
    public void The_index_names_every_page()
    {
        var index = File.ReadAllText(Path.Combine(Folder, "README.md"));
        foreach (var page in Directory.GetFiles(Folder, "*.md").Select(path => Path.GetFileName(path)).Where(name => name != "README.md"))
            Assert.True(index.Contains($"({page})", StringComparison.Ordinal), $"docs/README.md does not link to {page}");
    }

    [Fact]
    public void Every_term_of_the_glossary_names_public_types()
    {
        var types = new[] { typeof(Money), typeof(Estimable), typeof(ReadProblem), typeof(Report) }
            .SelectMany(type => type.Assembly.GetExportedTypes())
            .Select(type => type.Name.Split('`')[0])
            .ToHashSet(StringComparer.Ordinal);
        var rows = File.ReadAllLines(Path.Combine(Folder, "glossary.md")).Where(line => line.StartsWith("| ", StringComparison.Ordinal) && !line.EndsWith("| type |", StringComparison.Ordinal)).ToList();
        Assert.NotEmpty(rows);
        foreach (var row in rows)
        {
            var named = Code().Matches(row.Split('|')[^2]).Select(match => match.Groups["name"].Value).ToList();
            Assert.NotEmpty(named);
            Assert.All(named, name => Assert.Contains(name, types));
        }
    }

    /// <summary>A page without its blocks of code, in which brackets are no links.</summary>
    private static string Prose(string path) => Block().Replace(File.ReadAllText(path).ReplaceLineEndings("\n"), string.Empty);

    /// <summary>The anchors of a page's headings, formed as GitHub forms them.</summary>
    private static HashSet<string> Anchors(string path) => Prose(path).Split('\n')
        .Where(line => line.StartsWith('#'))
        .Select(line => string.Concat(line.TrimStart('#').Trim().ToLowerInvariant().Where(letter => char.IsLetterOrDigit(letter) || letter is '-' or '_' or ' ')).Replace(' ', '-'))
        .ToHashSet(StringComparer.Ordinal);

    [GeneratedRegex(@"\]\((?<target>[^)\s]+)\)", RegexOptions.ExplicitCapture, 5000)]
    private static partial Regex Link();

    [GeneratedRegex("`(?<name>[A-Za-z]+)`", RegexOptions.ExplicitCapture, 5000)]
    private static partial Regex Code();

    [GeneratedRegex("^```.*?^```$", RegexOptions.Singleline | RegexOptions.Multiline | RegexOptions.ExplicitCapture, 5000)]
    private static partial Regex Block();
}
