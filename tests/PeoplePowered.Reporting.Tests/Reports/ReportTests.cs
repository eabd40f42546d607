using System.Text.RegularExpressions;
using System.Xml.Linq;
using PeoplePowered.Domain;
using PeoplePowered.Reporting.Figures;
using PeoplePowered.Reporting.Reports;

namespace PeoplePowered.Reporting.Tests.Reports;

public sealed partial class ReportTests
{
    private const string Hostile = "<script>alert(\"1\")</script> & 'q' 🏠 שלום \u0001";
    private const string Shown = "<script>alert(\"1\")</script> & 'q' 🏠 שלום \uFFFD";

    [Fact]
    public void Everything_added_stands_in_the_page_in_order()
    {
        var body = Parsed(Sample(sections: 2)).Descendants("main").Single();
        string[] names = ["h1", "p", "p", "h2", "p", "figure", "h3", "div", "ul", "dl", "h2", "p"];

        Assert.Equal(names, body.Elements().Select(element => element.Name.LocalName), StringComparer.Ordinal);
        Assert.Equal("What seven sites tell us", body.Element("h1")!.Value);
        Assert.Equal(["Method", "Source"], body.Descendants("dt").Select(term => term.Value), StringComparer.Ordinal);
        Assert.Contains("heterogeneous", body.Element("ul")!.Value, StringComparison.Ordinal);
    }

    [Fact]
    public void Headings_never_skip_a_level()
    {
        var levels = Parsed(Sample(sections: 6)).Descendants().Select(element => HeadingName().Match(element.Name.LocalName)).Where(match => match.Success).Select(match => match.Value[1] - '0').ToList();

        Assert.Equal(1, levels[0]);
        Assert.Equal(1, levels.Count(level => level == 1));
        Assert.All(levels.Zip(levels.Skip(1)), pair => Assert.True(pair.Second <= pair.First + 1));
        Assert.Throws<InvalidOperationException>(() => new ReportBuilder("Title").AddSubsection("Too early"));
    }

    [Fact]
    public void Identifiers_are_unique_although_the_same_figure_stands_twice()
    {
        var page = Parsed(Sample(sections: 6, builder => builder.AddFigure(Examples.Plot()).AddFigure(Examples.Plot())));
        var ids = page.Descendants().Select(element => element.Attribute("id")?.Value).OfType<string>().ToList();
        var named = page.Descendants().Select(element => element.Attribute("aria-labelledby")?.Value).OfType<string>().SelectMany(value => value.Split(' '));

        Assert.Equal(ids.Distinct(StringComparer.Ordinal), ids, StringComparer.Ordinal);
        Assert.Empty(named.Except(ids, StringComparer.Ordinal));
    }

    [Theory]
    [InlineData(4, false)]
    [InlineData(5, true)]
    public void More_than_four_sections_have_a_table_of_contents(int sections, bool expected)
    {
        var page = Parsed(Sample(sections));
        var targets = page.Descendants("nav").Descendants("a").Select(link => page.Descendants("h2").Single(heading => string.Equals("#" + heading.Attribute("id")!.Value, link.Attribute("href")!.Value, StringComparison.Ordinal)).Value);

        Assert.Equal(expected, page.Descendants("nav").Any());
        Assert.Equal(expected ? page.Descendants("h2").Select(heading => heading.Value) : [], targets, StringComparer.Ordinal);
    }

    [Fact]
    public void The_page_reads_nothing_from_anywhere_else()
    {
        var html = Sample(sections: 6).ToHtml();
        var page = Parsed(html);
        string[] reaching = ["src", "href", "srcset", "action", "data", "poster"];

        Assert.All(page.Descendants().Attributes().Where(attribute => reaching.Contains(attribute.Name.LocalName, StringComparer.Ordinal)), attribute => Assert.StartsWith("#", attribute.Value, StringComparison.Ordinal));
        Assert.DoesNotContain(page.Descendants(), element => element.Name.LocalName is "link" or "img" or "iframe" or "object" or "embed" or "base");
        Assert.DoesNotContain("url(", html, StringComparison.OrdinalIgnoreCase);
        Assert.DoesNotContain("@import", html, StringComparison.OrdinalIgnoreCase);
        Assert.DoesNotMatch("(?i)fetch\\(|XMLHttpRequest|import\\(", html);
        Assert.StartsWith("default-src 'none';", page.Descendants("meta").Single(meta => meta.Attribute("http-equiv") is not null).Attribute("content")!.Value, StringComparison.Ordinal);
    }

    [Fact]
    public void There_is_a_language_a_skip_link_and_one_script()
    {
        var report = Sample(sections: 1, builder => builder.WithLanguage("cy"));
        var page = Parsed(report);
        var skip = page.Descendants("a").First();

        Assert.Equal("cy", page.Root!.Attribute("lang")!.Value);
        Assert.Equal("en-GB", new ReportBuilder("Title").Build().Language);
        Assert.Equal("#" + page.Descendants("main").Single().Attribute("id")!.Value, skip.Attribute("href")!.Value);
        Assert.Single(Script().Matches(report.ToHtml()));
        Assert.Contains("aria-sort", Script().Match(report.ToHtml()).Value, StringComparison.Ordinal);
    }

    [Fact]
    public void Whatever_a_caller_supplies_is_text_and_nothing_else()
    {
        var plot = new ForestPlot(Hostile, [new(Hostile, 1, 0, 2, 1, Hostile)], new ForestPlotOptions
        {
            LabelHeader = Hostile,
            NoteHeader = Hostile,
            EstimateHeader = Hostile,
            WeightHeader = Hostile,
            AxisLabel = Hostile,
            Footnote = Hostile,
            AbsentRows = [new ForestPlotAbsentRow(Hostile, Hostile)],
            ReferenceLines = [new ReferenceLine(1, Hostile)],
        });
        var report = new ReportBuilder(Hostile).WithSubtitle(Hostile).WithLanguage("en\"><script>").AddSection(Hostile).AddSubsection(Hostile).AddParagraph(Hostile)
            .AddFigure(plot).AddTable(new ReportTable(Hostile, [new(Hostile)], [[Hostile]])).AddCaveats([new(CaveatSeverity.Serious, Hostile, Hostile)]).AddDefinitions([new(Hostile, Hostile)]).AddList([Hostile]).Build();
        var page = Parsed(report);

        Assert.Single(Script().Matches(report.ToHtml()));
        Assert.Empty(page.Descendants("script"));
        Assert.Equal(Shown, page.Descendants("h1").Single().Value);
        Assert.Equal(Shown, page.Descendants(Drawn.Svg + "title").Single().Value);
        Assert.All(page.Descendants("tbody").Last().Descendants("th"), cell => Assert.Equal(Shown, cell.Value));
        Assert.All(page.Descendants("dl").Elements(), item => Assert.Equal(Shown, item.Value));
        Assert.Contains(page.Descendants("li"), item => string.Equals(item.Value, Shown, StringComparison.Ordinal));
    }

    [Fact]
    public void A_list_has_its_items_in_order_and_an_empty_one_leaves_no_trace()
    {
        var page = Parsed(new ReportBuilder("Title").AddList(["First", "Second"]).Build());

        Assert.Equal(["First", "Second"], page.Descendants("ul").Single().Elements("li").Select(item => item.Value));
        Assert.Equal(new ReportBuilder("Title").Build().ToHtml(), new ReportBuilder("Title").AddList([]).Build().ToHtml());
        Assert.Equal("items", Assert.Throws<ArgumentException>(() => new ReportBuilder("Title").AddList([" "])).ParamName);
    }

    [Fact]
    public void The_same_report_always_gives_the_same_text() => Assert.Equal(Sample(6).ToHtml(), Sample(6).ToHtml());

    [Fact]
    public void A_report_is_a_snapshot_of_what_was_added_so_far()
    {
        var builder = new ReportBuilder("Title").AddParagraph("First");
        var report = builder.Build();
        builder.AddParagraph("Second");

        Assert.DoesNotContain("Second", report.ToHtml(), StringComparison.Ordinal);
    }

    [Fact]
    public void A_report_is_saved_as_html_only()
    {
        var folder = Directory.CreateTempSubdirectory("reporting-");
        try
        {
            var path = Path.Combine(folder.FullName, "report.html");
            Sample(1).Save(path);

            Assert.Equal(Sample(1).ToHtml(), File.ReadAllText(path));
            Assert.Equal("path", Assert.Throws<ArgumentException>(() => Sample(1).Save(Path.Combine(folder.FullName, "report.pdf"))).ParamName);
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    internal static XDocument Parsed(Report report) => Parsed(report.ToHtml());

    private static XDocument Parsed(string html) => XDocument.Parse(Script().Replace(html, ""));

    private static Report Sample(int sections, Func<ReportBuilder, ReportBuilder>? more = null)
    {
        var builder = new ReportBuilder("What seven sites tell us")
            .WithSubtitle("The Fair Chance Fund")
            .AddParagraph("About two in three people kept their home for a year; see https://example.org in the text.")
            .AddSection("The answer").AddParagraph("64.5%").AddFigure(Examples.Plot())
            .AddSubsection("By site").AddTable(new ReportTable("Sites", [new("Site"), ReportColumn.Figures("Share")], [["Ambition", new("57.5%", 0.575)]]))
            .AddCaveats([new(CaveatSeverity.Serious, "heterogeneous", "The sites differ.")])
            .AddDefinitions([new("Method", "REML"), new("Source", "INDIGO")]);
        for (var i = 1; i < sections; i++)
            builder.AddSection("Section").AddParagraph("Text");
        return (more?.Invoke(builder) ?? builder).Build();
    }

    [GeneratedRegex("<script>.*?</script>", RegexOptions.Singleline | RegexOptions.ExplicitCapture, 5000)]
    private static partial Regex Script();

    [GeneratedRegex("^h[1-6]$", RegexOptions.ExplicitCapture, 5000)]
    private static partial Regex HeadingName();
}
