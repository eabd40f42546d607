using System.Globalization;
using PeoplePowered.Reporting.Figures;
using PeoplePowered.Statistics;
using PeoplePowered.Statistics.Sensitivity;

namespace PeoplePowered.Reporting.Tests.Figures;

public sealed class BaujatPlotTests
{
    private static readonly BaujatPlotPoint[] s_three = [At("Origin", 0, 0), At("Right", 4, 1), At("Top", 1, 2)];

    [Fact]
    public void Points_stand_by_their_coordinates()
    {
        var discs = new Drawn(new BaujatPlot("Three", s_three)).Root.Elements(Drawn.Svg + "circle").ToList();
        var (origin, right, top) = (discs[0], discs[1], discs[2]);
        Assert.Equal(0.25, (Drawn.At(top, "cx") - Drawn.At(origin, "cx")) / (Drawn.At(right, "cx") - Drawn.At(origin, "cx")), 0.002);
        Assert.Equal(0.5, (Drawn.At(origin, "cy") - Drawn.At(right, "cy")) / (Drawn.At(origin, "cy") - Drawn.At(top, "cy")), 0.002);
    }

    [Fact]
    public void Those_that_differ_and_those_that_matter_are_named_and_told()
    {
        var plot = new BaujatPlot("Three", s_three);
        var drawn = new Drawn(plot);
        Assert.Contains(drawn.Texts, text => text.Says("Right"));
        Assert.Contains(drawn.Texts, text => text.Says("Top"));
        Assert.Contains("Farthest to the right: Right (4.00 across, 1.00 up). Highest: Top (1.00 across, 2.00 up).", plot.Description, StringComparison.Ordinal);
        Assert.Contains("data-sort-value=\"4\"", plot.ToHtml(), StringComparison.Ordinal);
    }

    [Fact]
    public void Sites_at_one_place_are_told_together()
    {
        var alike = new BaujatPlot("Alike", [At("A", 0, 0), At("B", 0, 0), At("C", 0, 0), At("D", 0, 0)]);
        Assert.Contains("All stand at the same place (0.00 across, 0.00 up)", alike.Description, StringComparison.Ordinal);
        Assert.DoesNotContain("Farthest", alike.Description, StringComparison.Ordinal);
        Assert.Contains(new Drawn(alike).Texts, text => text.Says("A and 3 more here"));
        Assert.Contains(new Drawn(alike).Texts, text => text.Says("Without a name for want of room: B, C, D."));

        var tied = new BaujatPlot("Tied", [At("A", 0, 0), At("B", 4, 1), At("C", 4, 1)]);
        Assert.Contains("Farthest to the right: B (4.00 across, 1.00 up) and C (4.00 across, 1.00 up). They are also the highest.", tied.Description, StringComparison.Ordinal);
    }

    [Fact]
    public void Every_site_is_named_beside_its_mark_or_under_the_plot()
    {
        string[] names = [.. Enumerable.Range(1, 30).Select(index => $"Site number {index:00}")];
        var drawn = new Drawn(new BaujatPlot("Crowd", names.Select((name, index) => At(name, index % 6, index / 6))));
        var texts = string.Join(' ', drawn.Texts.Select(text => text.What));
        Assert.All(names, name => Assert.Contains(name, texts, StringComparison.Ordinal));
        Assert.Contains("Without a name for want of room: ", texts, StringComparison.Ordinal);
        drawn.AssertNothingOverflowsOrOverlaps();
    }

    [Fact]
    public void A_site_in_the_corner_is_named_beside_its_mark() => Assert.Contains(new Drawn(new BaujatPlot("One", [At("Corner", 0, 0)])).Texts, text => text.Says("Corner"));

    [Fact]
    public void A_site_without_a_place_is_named_and_not_drawn()
    {
        var plot = new BaujatPlot("Four", [.. s_three, new("Lost", new(Estimable.Of(1), Estimable.Absent(AbsenceReason.TooFewStudies)))]);
        var drawn = new Drawn(plot);
        Assert.Equal(3, drawn.Root.Elements(Drawn.Svg + "circle").Count());
        Assert.Contains(drawn.Texts, text => text.Says("Lost has no place: there are too few sites."));
        Assert.Contains("Lost has no place: there are too few sites.", plot.Description, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("")]
    [InlineData("de-DE")]
    public void Nothing_overflows_or_overlaps(string culture)
    {
        var options = new BaujatPlotOptions { FormatProvider = CultureInfo.GetCultureInfo(culture), WhyEmpty = "nobody came", Footnote = "A line." };
        BaujatPlotPoint[][] sets =
        [
            [],
            [At(Awkward.Names[0], 0, 0)],
            [At("A", 1, 1), At("B", 1, 1)],
            [At(Awkward.Names[1], 1e12, 1e-9), At(Awkward.Names[2], 2e12, 3e-9)],
            [.. Enumerable.Range(0, 40).Select(index => At(Awkward.Names[index % 5] + " 2", Math.Pow(Math.Sin(index), 2) * 8, Math.Pow(Math.Cos(3 * index), 2)))],
        ];
        foreach (var points in sets)
            new Drawn(new BaujatPlot("Awkward", points, options)).AssertNothingOverflowsOrOverlaps();
    }

    [Fact]
    public void What_cannot_be_drawn_is_refused()
    {
        var negative = Assert.Throws<ArgumentOutOfRangeException>(() => At("A", -1, 0));
        Assert.Contains("Baujat.Place", negative.Message, StringComparison.Ordinal);
        Assert.Throws<ArgumentException>(() => At(" ", 1, 0));
        Assert.Throws<ArgumentException>(() => new BaujatPlot("Three", s_three, new() { UpLabel = " " }));
    }

    private static BaujatPlotPoint At(string name, double across, double up) => new(name, new BaujatPoint(Estimable.Of(across), Estimable.Of(up)));
}
