using System.Text.RegularExpressions;
using ApiReference;

namespace Architecture.Tests;

/// <summary>The reference under docs/api is written from the documentation in the code. To accept a change, set PEOPLEPOWERED_ACCEPT_API=1 and run the tests once.</summary>
public sealed partial class ApiReferenceTests
{
    private static readonly string s_folder = Path.Combine(House.Root, "docs", "api");
    private static readonly Lazy<IReadOnlyDictionary<string, string>> s_pages = new(() => ReferencePages.Generate(ReferencePages.Libraries));

    [Fact]
    public void The_kept_pages_are_those_that_the_code_gives()
    {
        if (KeptPages.Accept)
            KeptPages.Replace(s_folder, s_pages.Value);
        Assert.Equal(s_pages.Value.Keys, KeptPages.NamesIn(s_folder));
        Assert.All(s_pages.Value, page => Assert.True(page.Value == KeptPages.Read(s_folder, page.Key), $"docs/api/{page.Key} is not what the code gives. {KeptPages.HowToAccept}"));
    }

    [Fact]
    public void Every_public_type_has_its_section() =>
        Assert.All(House.Libraries.SelectMany(House.PublicTypes).GroupBy(type => type.Namespace!, StringComparer.Ordinal),
            group => Assert.Equal(group.Count(), TypeHeading().Count(s_pages.Value[$"{group.Key}.md"])));

    [Fact]
    public void Every_link_leads_to_an_anchor()
    {
        var anchors = s_pages.Value
            .SelectMany(page => Anchor().Matches(page.Value).Select(match => $"{page.Key}#{match.Groups["id"].Value}").Append(page.Key))
            .ToList();
        Assert.Equal(anchors.Count, anchors.Distinct(StringComparer.Ordinal).Count());
        var links = s_pages.Value
            .SelectMany(page => Link().Matches(page.Value).Select(match => match.Groups["to"].Value).Where(to => !to.StartsWith("https:", StringComparison.Ordinal))
                .Select(to => to[0] == '#' ? page.Key + to : to))
            .Distinct(StringComparer.Ordinal)
            .ToList();
        Assert.NotEmpty(links);
        Assert.Empty(links.Except(anchors, StringComparer.Ordinal));
    }

    [GeneratedRegex(@"^## <a id=", RegexOptions.Multiline | RegexOptions.CultureInvariant, 1000)]
    private static partial Regex TypeHeading();

    [GeneratedRegex("<a id=\"(?<id>[^\"]+)\">", RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Anchor();

    [GeneratedRegex(@"\]\((?<to>[^)\s]+)\)", RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Link();
}
