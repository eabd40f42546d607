using System.Globalization;
using System.Xml.Linq;
using PeoplePowered.Reporting.Figures;

namespace PeoplePowered.Reporting.Tests.Figures;

public sealed class ForestPlotGroupTests
{
    private static readonly ForestPlotGroup s_north = new("North", [new("Ambition", 1, 0, 2, 40), new("Aspire", 2, 1, 3, 20)], new("Together", 1.5, 0.5, 2.5, "Sites differ little."), new("Range for a new site", 0, 3), "Two cities.");
    private static readonly ForestPlotGroup s_south = new("South", [new("Depaul", 4, 3, 5, 40)]);

    public static TheoryData<string> Hard => [.. Cases.Keys];

    private static Dictionary<string, ForestPlot> Cases { get; } = new(StringComparer.Ordinal)
    {
        ["two groups"] = Plot(s_north, s_south),
        ["no group"] = ForestPlot.OfGroups("None", []),
        ["an empty group"] = Plot(new ForestPlotGroup("Empty", []), s_south),
        ["long names"] = Plot(new ForestPlotGroup(new string('W', 120), [new(new string('m', 90), 1, 0, 2)], new(new string('S', 90), 1, 0, 2, new string('n', 300)), new("A range whose name goes on and on until it has to be broken", 0, 2), new string('x', 400))),
        ["right to left"] = Plot(new ForestPlotGroup("צפון", [new("שותפות קהילתית ירושלים והסביבה", 1, 0, 2)], new("יחד", 1, 0, 2, "הערה"), note: "שתי ערים")),
        ["hostile"] = Plot(new ForestPlotGroup("<script>alert(1)</script>", [new("& \"quoted\" 👩‍👩‍👧‍👦", 1, 0, 2)], note: "<b>")),
        ["sixty sites in twenty groups"] = Plot([.. Enumerable.Range(0, 20).Select(g => new ForestPlotGroup(FormattableString.Invariant($"Group {g}"), Enumerable.Range(0, 3).Select(i => new ForestPlotRow(FormattableString.Invariant($"Site {g}-{i}"), g + i, g - 1, g + i + 1)), new("Together", g + 1, g, g + 2)))]),
    };

    [Theory]
    [MemberData(nameof(Hard))]
    public void Nothing_overflows_and_no_texts_overlap(string name) => new Drawn(Cases[name]).AssertNothingOverflowsOrOverlaps();

    [Fact]
    public void A_group_stands_under_its_heading_with_its_summary_range_and_notes()
    {
        var texts = new Drawn(Plot(s_north, s_south)).Texts.OrderBy(text => text.Top).ToList();
        string[] expected = ["North", "Ambition", "Aspire", "Together", "Range for a new site", "Sites differ little.", "Two cities.", "South", "Depaul", "All"];
        var places = expected.Select(what => texts.FindIndex(text => text.Says(what))).ToList();

        Assert.DoesNotContain(-1, places);
        Assert.Equal(places.Order(), places);
    }

    [Fact]
    public void Lines_of_a_group_stand_in_from_its_heading()
    {
        var texts = new Drawn(Plot(s_north, s_south)).Texts;
        double LeftOf(string what) => texts.First(text => text.Says(what)).Left;

        Assert.All(["Ambition", "Aspire", "Together", "Two cities.", "Depaul"], what => Assert.Equal(LeftOf("North") + 14, LeftOf(what), 0.01));
        Assert.Equal(LeftOf("North"), LeftOf("All"), 0.01);
    }

    [Fact]
    public void The_diamond_of_a_group_is_lighter_and_smaller_than_that_of_the_whole()
    {
        var diamonds = new Drawn(Plot(s_north, s_south)).Root.Elements(Drawn.Svg + "polygon").ToList();

        Assert.Equal(2, diamonds.Count);
        Assert.Contains("pp-fill-marker", Drawn.Class(diamonds[0]), StringComparison.Ordinal);
        Assert.Contains("pp-fill-strong", Drawn.Class(diamonds[1]), StringComparison.Ordinal);
        Assert.True(Height(diamonds[0]) < Height(diamonds[1]));

        // .5 to 2.5 in the group, 1 to 4 in the whole.
        Assert.Equal(2.0 / 3, Width(diamonds[0]) / Width(diamonds[1]), 0.001);
    }

    [Fact]
    public void The_description_goes_through_the_groups()
    {
        var description = Plot(s_north, s_south).Description;

        Assert.Contains("Group North: 2 estimates. Together: 1.50, interval 0.50 to 2.50. Sites differ little. Range for a new site: 0.00 to 3.00. Two cities. Group South: 1 estimate. All: 2.50", description, StringComparison.Ordinal);
        Assert.Contains("The highest is Depaul", description, StringComparison.Ordinal);
    }

    [Fact]
    public void The_table_says_the_same()
    {
        var rows = XElement.Parse(Plot(s_north, s_south).ToHtml()).Descendants("tbody").Single().Elements("tr").Select(row => row.Elements().Select(cell => cell.Value).ToList()).ToList();

        Assert.Equal(["North", "Ambition", "Aspire", "Together", "Range for a new site", "South", "Depaul", "All"], rows.Select(row => row[0]), StringComparer.Ordinal);
        Assert.Equal(["Together", "Sites differ little.", "1.50", "0.50", "2.50", ""], rows[3], StringComparer.Ordinal);
        Assert.Equal("Two cities.", rows[0][1]);
    }

    [Fact]
    public void Rows_are_those_of_all_groups() => Assert.Equal(["Ambition", "Aspire", "Depaul"], Plot(s_north, s_south).Rows.Select(row => row.Label), StringComparer.Ordinal);

    [Fact]
    public void Every_second_site_of_a_long_list_is_tinted_and_of_a_short_one_none()
    {
        static int Tints(ForestPlot plot) => new Drawn(plot).Root.Elements(Drawn.Svg + "rect").Count(rect => Drawn.Class(rect).Contains("panel", StringComparison.Ordinal));

        Assert.Equal(0, Tints(Examples.Plot()));
        Assert.Equal(30, Tints(Cases["sixty sites in twenty groups"]));
    }

    [Fact]
    public void What_is_no_group_is_refused()
    {
        Assert.Equal("label", Assert.Throws<ArgumentException>(() => new ForestPlotGroup(" ", [])).ParamName);
        Assert.Equal("rows", Assert.Throws<ArgumentNullException>(() => new ForestPlotGroup("North", [null!])).ParamName);
        Assert.Equal("groups", Assert.Throws<ArgumentNullException>(() => ForestPlot.OfGroups("Title", [null!])).ParamName);
        Assert.Contains("positive", Assert.Throws<ArgumentException>(() => ForestPlot.OfGroups("Log", [s_north], new() { Scale = AxisScale.Log })).Message, StringComparison.Ordinal);
    }

    private static ForestPlot Plot(params ForestPlotGroup[] groups) => ForestPlot.OfGroups("Sites by region", groups, new()
    {
        Summary = new("All", 2.5, 1, 4, "Sites differ much."),
        Footnote = "Between groups: Q 9 on 1 degree of freedom.",
        FormatProvider = CultureInfo.InvariantCulture,
    });

    private static IEnumerable<double[]> Points(XElement polygon) => polygon.Attribute("points")!.Value.Split(' ').Select(point => point.Split(',').Select(Drawn.Number).ToArray());

    private static double Width(XElement polygon) => Points(polygon).Max(point => point[0]) - Points(polygon).Min(point => point[0]);

    private static double Height(XElement polygon) => Points(polygon).Max(point => point[1]) - Points(polygon).Min(point => point[1]);
}
