using System.Globalization;
using System.Xml.Linq;
using PeoplePowered.Reporting.Replication;
using PeoplePowered.Reporting.Reports;
using PeoplePowered.Reporting.Tests.Reports;

namespace PeoplePowered.Reporting.Tests.Replication;

public sealed class ReplicationReportTests
{
    private static readonly AssessedCase[] s_cases = [Assessed.Across(beside: Assessed.Across()), Assessed.OneArm(), Assessed.OneArm(reference: null), Assessed.OneSite(), Assessed.Transfer(), Assessed.At(35)];

    private static XDocument Page { get; } = ReportTests.Parsed(Report());

    [Fact]
    public void Each_case_has_a_heading_its_paragraph_a_card_and_one_plot()
    {
        var headings = Page.Descendants("h2").Select(heading => heading.Value).ToList();
        var paragraphs = Page.Descendants("p").Select(paragraph => paragraph.Value).ToList();

        Assert.Equal(["Verdicts", .. s_cases.Select(item => item.Name), "Methods and provenance"], headings);
        Assert.All(s_cases, item => Assert.Contains(item.Transfer?.ToString() ?? item.Across!.ToString(), paragraphs));
        Assert.Contains("Read this first.", paragraphs);
        Assert.Contains("A note.", paragraphs);

        // A card and a forest plot for each case, and one map of the criteria of the transfers.
        Assert.Equal((2 * s_cases.Length) + 1, Page.Descendants("figure").Count());
    }

    [Fact]
    public void The_table_of_verdicts_stands_first_and_can_be_sorted()
    {
        var table = Page.Descendants("table").First();

        Assert.Equal(s_cases.Select(item => item.Name), table.Element("tbody")!.Elements("tr").Select(row => row.Elements().First().Value));
        Assert.NotNull(table.Attribute("data-sortable"));
    }

    [Fact]
    public void What_is_unknown_of_a_place_what_to_find_out_and_what_to_adapt_are_listed()
    {
        var items = Page.Descendants("li").Select(item => item.Value).ToList();

        Assert.Contains(items, item => item.StartsWith("The gate UsualCareSimilar is unknown", StringComparison.Ordinal));
        Assert.Contains(items, item => item.Contains("changes the verdict in", StringComparison.Ordinal));
        Assert.Contains("SystemPermits: Print it in Welsh. (leaflet, adaptable)", items);
        Assert.Contains("UsualCareSimilar: unknown", items);
        Assert.Contains("SystemPermits: weak, low certainty", items);
        Assert.Contains(items, item => item.EndsWith("of 2 completions", StringComparison.Ordinal));
    }

    [Fact]
    public void Rules_and_caveats_stand_in_the_page()
    {
        Assert.Contains(Page.Descendants("code"), code => string.Equals(code.Value, "against-reference", StringComparison.Ordinal));
        Assert.Equal(Assessed.Across().Across!.Policy.Rules.Count, Page.Descendants("table").Last().Element("tbody")!.Elements("tr").Count());
    }

    [Fact]
    public void The_same_cases_always_give_the_same_page() =>
        Assert.Equal(Report().ToHtml(), Report().ToHtml());

    private static Report Report() => ReplicationReport.Of("Did it travel?", s_cases, ["Read this first."], CultureInfo.InvariantCulture);
}
