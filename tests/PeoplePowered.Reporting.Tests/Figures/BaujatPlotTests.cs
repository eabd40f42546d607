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
