using System.Globalization;
using PeoplePowered.Domain.Aggregation;
using PeoplePowered.Reporting.Figures;
using PeoplePowered.Statistics.Synthesis;

namespace PeoplePowered.Reporting.Tests.Figures;

public sealed class BubblePlotTests
{
    [Fact]
    public void Bubbles_have_areas_as_their_weights_and_stand_at_their_numbers()
    {
        // The regression does not matter to where bubbles stand.
        BubblePlotPoint[] points = [new("A", 0, 0, 4), new("B", 10, 1, 1), new("C", 20, 2, 4)];
        var bubbles = Bubbles(new Drawn(new BubblePlot("Three", points, FitOf(points))));
        var (b, a, c) = (bubbles.MinBy(bubble => Drawn.At(bubble, "r"))!, bubbles.MinBy(bubble => Drawn.At(bubble, "cx"))!, bubbles.MaxBy(bubble => Drawn.At(bubble, "cx"))!);
        Assert.Equal(2, Drawn.At(a, "r") / Drawn.At(b, "r"), 0.01);
        Assert.Equal((Drawn.At(a, "cx") + Drawn.At(c, "cx")) / 2, Drawn.At(b, "cx"), 0.05);
        Assert.Equal((Drawn.At(a, "cy") + Drawn.At(c, "cy")) / 2, Drawn.At(b, "cy"), 0.05);
    }

    [Fact]
    public void The_line_ends_with_the_sites_unless_a_place_lies_beyond()
    {
        var within = new Drawn(Plot(null));
        Assert.DoesNotContain(within.Root.Elements(Drawn.Svg + "polyline"), line => line.Attribute("stroke-dasharray") is not null);
        var beyond = Plot(new("Tromsø", 69.6));
        var dashed = new Drawn(beyond).Root.Elements(Drawn.Svg + "polyline").Where(line => line.Attribute("stroke-dasharray") is not null).ToList();
        Assert.Equal(5, dashed.Count);
        Assert.Contains("Tromsø lies beyond all sites (Degrees 69.6; the sites run from 13.0 to 55.0): there the line is an extrapolation that no site supports.", beyond.Description, StringComparison.Ordinal);
    }

    [Fact]
    public void A_place_within_the_sites_is_no_extrapolation()
    {
        var plot = Plot(new("London", 51.5));
        Assert.DoesNotContain("extrapolation", plot.Description, StringComparison.Ordinal);
        Assert.Contains("Expected at London (51.5):", plot.Description, StringComparison.Ordinal);
        Assert.Single(new Drawn(plot).Root.Elements(Drawn.Svg + "polygon"), polygon => Drawn.Class(polygon).Contains("spread", StringComparison.Ordinal) && IsLarge(polygon));
    }

    [Fact]
    public void What_is_expected_is_what_R_expects()
    {
        // R 4.2.2, metafor 3.8.1: predict(rma(yi, vi, mods=~ablat, data=dat.bcg), newmods=c(13, 55), transf=exp) gives 0.8809 and 0.2595.
        var plot = Plot(null);
        Assert.Contains("The line goes from 0.88 at 13.0 to 0.26 at 55.0.", plot.Description, StringComparison.Ordinal);
        Assert.Contains("By its confidence interval it falls", plot.Description, StringComparison.Ordinal);
    }

    [Fact]
    public void Where_all_sites_are_alike_in_the_characteristic_there_is_no_line_and_it_says_so()
    {
        BubblePlotPoint[] points = [new("A", 3, 0, 1), new("B", 3, 1, 1), new("C", 3, 2, 1)];
        var plot = new BubblePlot("Alike", points, FitOf(points));
        Assert.Contains("There is no line: the sites do not differ in what it would rest on.", plot.Description, StringComparison.Ordinal);
        Assert.Empty(new Drawn(plot).Root.Elements(Drawn.Svg + "polyline"));
    }

    [Theory]
    [InlineData("")]
    [InlineData("de-DE")]
    public void Nothing_overflows_or_overlaps(string culture)
    {
        var format = CultureInfo.GetCultureInfo(culture);
        foreach (var points in Awkward.Funnels().Select(funnel => funnel.Select((point, index) => new BubblePlotPoint(point.Label, point.StandardError * (index + 1), point.Estimate, index + 1)).ToList()))
            new Drawn(new BubblePlot("Awkward", points, FitOf(points), new() { FormatProvider = format, WhyEmpty = "nobody came", Target = new(Awkward.Names[2], points.Count == 0 ? 1 : points[0].Moderator * 30) })).AssertNothingOverflowsOrOverlaps();
        new Drawn(Plot(new(Awkward.Names[1], 69.6), format)).AssertNothingOverflowsOrOverlaps();
    }

    [Fact]
    public void What_cannot_be_drawn_is_refused()
    {
        Assert.Throws<ArgumentOutOfRangeException>(() => new BubblePlotPoint("A", 1, 1, 0));
        Assert.Throws<ArgumentOutOfRangeException>(() => new BubblePlotPoint("A", double.NaN, 1, 1));
        Assert.Throws<ArgumentOutOfRangeException>(() => new BubblePlotTarget("A", double.PositiveInfinity));
        var other = Assert.Throws<ArgumentException>(() => new BubblePlot("Twelve", Bcg.Bubbles.Skip(1), Bcg.Fit));
        Assert.Contains("13 studies", other.Message, StringComparison.Ordinal);
        var labels = MetaRegression.Fit([0, 1, 2], [1, 1, 1], ModeratorSet.Of(Moderator.Categorical("Kind", ["a", "b", "a"])));
        var kind = Assert.Throws<ArgumentException>(() => new BubblePlot("Kinds", Bcg.Bubbles.Take(3), labels));
        Assert.Contains("Kind (labels)", kind.Message, StringComparison.Ordinal);
    }

    private static BubblePlot Plot(BubblePlotTarget? target, IFormatProvider? format = null) =>
        new("BCG", Bcg.Bubbles, Bcg.Fit, new() { Measure = EffectMeasure.RiskRatio, Target = target, FormatProvider = format ?? CultureInfo.InvariantCulture });

    private static MetaRegressionFit FitOf(IReadOnlyList<BubblePlotPoint> points) => MetaRegression.Fit(
        [.. points.Select(point => point.Estimate)],
        [.. points.Select(point => 1 / point.Weight)],
        ModeratorSet.Of(Moderator.Numeric("Number", [.. points.Select(point => point.Moderator)])));

    /// <summary>The bubbles of the field; that of the key is drawn last.</summary>
    private static List<System.Xml.Linq.XElement> Bubbles(Drawn drawn) => [.. drawn.Root.Elements(Drawn.Svg + "circle").SkipLast(1)];

    /// <summary>Whether a diamond is that of the field, and not the smaller one of the key.</summary>
    private static bool IsLarge(System.Xml.Linq.XElement polygon)
    {
        double[] across = [.. polygon.Attribute("points")!.Value.Split(' ').Select(point => Drawn.Number(point.Split(',')[0]))];
        return across.Max() - across.Min() > 12;
    }
}
