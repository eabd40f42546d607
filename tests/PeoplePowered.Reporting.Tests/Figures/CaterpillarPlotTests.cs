using System.Globalization;
using System.Xml.Linq;
using FsCheck;
using FsCheck.Fluent;
using PeoplePowered.Reporting.Figures;

namespace PeoplePowered.Reporting.Tests.Figures;

public sealed class CaterpillarPlotTests
{
    private static readonly CaterpillarRow[] s_rows = [new("Middle", 5, 4, 6, 5), new("Lowest", 2, 1, 3, 0), new("Highest", 8, 5.5, 9, 10)];

    public static TheoryData<string> Hard => [.. Cases.Keys];

    private static Dictionary<string, CaterpillarPlot> Cases { get; } = new(StringComparer.Ordinal)
    {
        ["three"] = Plot(s_rows),
        ["none"] = new("None", []),
        ["one"] = new("One", [new("Only", 1, 0, 2)]),
        ["sixty"] = Plot([.. Enumerable.Range(0, 60).Select(i => new CaterpillarRow(FormattableString.Invariant($"A partnership of a place with quite a long name, number {i}"), i, i - 5, i + 5, 1.2 * i, "12 / 34"))]),
        ["identical"] = Plot(new("A", 3, 3, 3, 3), new("B", 3, 3, 3, 3)),
        ["huge and tiny"] = Plot(new("A", 1e12, -1e12, 3e12, 2e12), new("B", 1e-12, 0, 2e-12)),
        ["negative"] = Plot(new CaterpillarRow("A", -3, -4, -2, -5)),
        ["absent alone"] = new("Absent", [], new() { AbsentRows = [new("Not Yet Open", "No figures before 2018")] }),
        ["right to left"] = Plot(new("שותפות קהילתית ירושלים והסביבה", 1, 0, 2, 1.5), new("شراكة المجتمع المحلي", 2, 1, 3)),
        ["hostile"] = Plot(new("<script>alert(1)</script> & \"quoted\"", 1, 0, 2, 1), new("👩‍👩‍👧‍👦👩‍👩‍👧‍👦 " + new string('W', 90), 1, 0, 2, 1)),
    };

    [Theory]
    [MemberData(nameof(Hard))]
    public void Nothing_overflows_and_no_texts_overlap(string name) => new Drawn(Cases[name]).AssertNothingOverflowsOrOverlaps();

    [Fact]
    public void Sites_that_stand_at_one_place_have_no_first_and_no_last()
    {
        var described = Plot(new("A", 3, 2, 4, 3), new("B", 3, 2, 4, 3)).Description;

        Assert.Contains("All stand at 3", described, StringComparison.Ordinal);
        Assert.DoesNotContain("First stands", described, StringComparison.Ordinal);
    }

    [Fact]
    public void The_highest_stands_first_unless_the_lowest_is_asked_for()
    {
        Assert.Equal(["Highest", "Middle", "Lowest"], Plot(s_rows).Rows.Select(row => row.Label), StringComparer.Ordinal);
        Assert.Equal(["Lowest", "Middle", "Highest"], new CaterpillarPlot("League", s_rows, new() { LowestFirst = true }).Rows.Select(row => row.Label), StringComparer.Ordinal);
    }

    [Fact]
    public void The_order_given_changes_nothing() => Assert.Equal(Plot(s_rows).ToSvg(), Plot([.. s_rows.Reverse()]).ToSvg());

    [Fact]
    public void A_disc_stands_at_the_estimate_and_a_ring_at_the_sites_own()
    {
        var circles = new Drawn(Plot(s_rows)).Root.Elements(Drawn.Svg + "circle").ToList();
        var discs = circles.Where(circle => Drawn.Class(circle).Contains("pp-fill-strong", StringComparison.Ordinal)).Select(circle => Drawn.At(circle, "cx")).ToList();
        var rings = circles.Where(circle => Drawn.Class(circle).Contains("pp-fill-surface", StringComparison.Ordinal)).Select(circle => Drawn.At(circle, "cx")).ToList();

        // Three rows and the key: estimates 8, 5, 2; own 10, 5, 0. A unit is a third of the way from 5 to 8.
        Assert.Equal((4, 4), (discs.Count, rings.Count));
        var unit = (discs[0] - discs[1]) / 3;
        Assert.Equal(discs[1] - (3 * unit), discs[2], 0.02);
        Assert.Equal(discs[0] + (2 * unit), rings[0], 0.02);
        Assert.Equal(discs[1], rings[1], 0.02);
        Assert.Equal(discs[2] - (2 * unit), rings[2], 0.02);
    }

    [Fact]
    public void The_line_of_the_mean_runs_through_all_rows()
    {
        var root = new Drawn(Plot(s_rows)).Root;
        var line = root.Elements(Drawn.Svg + "line").Single(line => Drawn.Class(line).Contains("strong", StringComparison.Ordinal));
        var discs = root.Elements(Drawn.Svg + "circle").Take(6).Select(circle => Drawn.At(circle, "cy")).ToList();

        Assert.True(Drawn.At(line, "y1") < discs.Min() && Drawn.At(line, "y2") > discs.Max());

        // The mean is 4.5: between the discs of 5 and 2, a sixth of the way down.
        var centres = root.Elements(Drawn.Svg + "circle").Where(circle => Drawn.Class(circle).Contains("pp-fill-strong", StringComparison.Ordinal)).Select(circle => Drawn.At(circle, "cx")).ToList();
        Assert.Equal(centres[1] - ((centres[1] - centres[2]) / 6), Drawn.At(line, "x1"), 0.02);
    }

    [Fact]
    public void What_is_not_known_of_ranks_is_said_under_the_plot_and_in_the_description()
    {
        // Highest and middle overlap (5.5 to 6); middle and lowest do not (4 and 3).
        const string said = "The ranks of sites whose intervals overlap are not known: 1 of 2 pairs of neighbours overlap, and 1 of the other 2 sites overlap with the one that stands first.";
        var plot = Plot(s_rows);

        Assert.Contains(said, plot.Description, StringComparison.Ordinal);
        Assert.Contains(said, string.Join(' ', new Drawn(plot).Texts.Select(text => text.What)), StringComparison.Ordinal);
    }

    [Fact]
    public void Intervals_that_only_touch_overlap() => Assert.Contains("the two overlap", Plot(new("A", 2, 1, 3), new("B", 4, 3, 5)).Description, StringComparison.Ordinal);

    [Fact]
    public void Without_an_overlap_a_rank_is_still_an_estimate() => Assert.Contains("even so, a rank is an estimate", Plot(new("A", 1, 0.5, 1.5), new("B", 4, 3, 5)).Description, StringComparison.Ordinal);

    [Fact]
    public void Of_one_site_nothing_is_said_of_ranks() => Assert.DoesNotContain("rank", Cases["one"].Description, StringComparison.Ordinal);

    [Fact]
    public void A_site_whose_own_estimate_is_not_known_has_no_ring_and_the_word()
    {
        var drawn = new Drawn(Plot(new("A", 1, 0, 2, 1.5), new("B", 2, 1, 3)));

        Assert.Contains(drawn.Texts, text => text.Says("unknown"));
        Assert.Equal(2, drawn.Root.Elements(Drawn.Svg + "circle").Count(circle => Drawn.Class(circle).Contains("pp-fill-surface", StringComparison.Ordinal)));
    }

    [Fact]
    public void The_table_holds_both_estimates()
    {
        var rows = XElement.Parse(Plot(s_rows).ToHtml()).Descendants("tbody").Single().Elements("tr").Select(row => row.Elements().Select(cell => cell.Value).ToList()).ToList();

        Assert.Equal(["Highest", "", "10.0", "8.0", "5.5", "9.0"], rows[0], StringComparer.Ordinal);
        Assert.Equal(["Mean", "", "", "4.5", "3.5", "5.5"], rows[^1], StringComparer.Ordinal);
    }

    [Fact]
    public void Numbers_are_in_the_readers_culture() =>
        Assert.Contains(new Drawn(new CaterpillarPlot("Liga", s_rows, new() { FormatProvider = CultureInfo.GetCultureInfo("de-DE") })).Texts, text => text.Says("10,0"));

    [Fact]
    public void Estimates_never_rise_down_the_plot() =>
        Prop.ForAll((NormalFloat[] values) =>
        {
            var rows = new CaterpillarPlot("Law", values.Select(value => new CaterpillarRow("Site", value.Get, value.Get, value.Get))).Rows;
            return rows.Zip(rows.Skip(1)).All(pair => pair.First.Estimate >= pair.Second.Estimate);
        }).Check(Config.QuickThrowOnFailure.WithReplay(20130117, 7));

    [Fact]
    public void What_cannot_be_drawn_is_refused()
    {
        Assert.Equal("Estimate", Assert.Throws<ArgumentOutOfRangeException>(() => new CaterpillarRow("A", double.NaN, 0, 1)).ParamName);
        Assert.Equal("Upper", Assert.Throws<ArgumentOutOfRangeException>(() => new CaterpillarRow("A", 1, 2, 1)).ParamName);
        Assert.Equal("OwnEstimate", Assert.Throws<ArgumentOutOfRangeException>(() => new CaterpillarRow("A", 1, 0, 2, double.PositiveInfinity)).ParamName);
        Assert.Equal("Label", Assert.Throws<ArgumentException>(() => new CaterpillarRow("", 1, 0, 2)).ParamName);
        Assert.Equal("title", Assert.Throws<ArgumentException>(() => new CaterpillarPlot(" ", [])).ParamName);
        Assert.Contains("positive", Assert.Throws<ArgumentException>(() => new CaterpillarPlot("Log", [new("A", 1, 0.5, 2, 0)], new() { Scale = AxisScale.Log })).Message, StringComparison.Ordinal);
        Assert.Throws<ArgumentOutOfRangeException>(() => new CaterpillarPlot("Decimals", [], new() { Decimals = 16 }));
    }

    private static CaterpillarPlot Plot(params CaterpillarRow[] rows) => new("Sites drawn to the mean", rows, new() { Summary = new("Mean", 4.5, 3.5, 5.5), Footnote = "One more line." });
}
