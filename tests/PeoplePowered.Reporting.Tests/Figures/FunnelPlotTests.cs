using System.Globalization;
using PeoplePowered.Domain.Aggregation;
using PeoplePowered.Reporting.Figures;
using PeoplePowered.Statistics.EffectSizes;
using PeoplePowered.Statistics.Sensitivity;

namespace PeoplePowered.Reporting.Tests.Figures;

public sealed class FunnelPlotTests
{
    private static readonly FunnelPlotPoint[] s_three = [new("Inside", 0.5, 1), new("Outside", 3, 1), new("Precise", 0, 0.25)];

    [Fact]
    public void Estimates_stand_across_and_standard_errors_down()
    {
        var discs = Discs(new FunnelPlot("Three", s_three, 0));
        var (inside, outside, precise) = (discs[0], discs[1], discs[2]);

        // 0.5 lies a sixth of the way from 0 to 3; the standard error of 1 lies four times as far down as that of 0.25.
        Assert.Equal(1.0 / 6, (X(inside) - X(precise)) / (X(outside) - X(precise)), 0.002);
        Assert.Equal(Y(inside), Y(outside), 0.01);
        Assert.True(Y(inside) > Y(precise));
    }

    [Fact]
    public void The_funnel_is_1_96_standard_errors_wide_on_each_side()
    {
        var drawn = new Drawn(new FunnelPlot("Three", s_three, 0));
        var legs = drawn.Root.Elements(Drawn.Svg + "line").Where(line => Dashed(line, "6 3") && Drawn.At(line, "y1") != Drawn.At(line, "y2")).ToList();
        var discs = Discs(new FunnelPlot("Three", s_three, 0));
        var unit = (X(discs[1]) - X(discs[2])) / 3;
        var deep = (Y(discs[0]) - Y(discs[2])) / 0.75;
        Assert.Equal(2, legs.Count);
        foreach (var leg in legs)
        {
            var slope = (Drawn.At(leg, "x2") - Drawn.At(leg, "x1")) / unit / ((Drawn.At(leg, "y2") - Drawn.At(leg, "y1")) / deep);
            Assert.Equal(1.959964, Math.Abs(slope), 0.02);
        }
    }

    [Fact]
    public void What_lies_outside_the_funnel_is_told_and_tabled()
    {
        var plot = new FunnelPlot("Three", s_three, 0);
        Assert.Contains("1 of 3 lies outside the funnel in which 95% would be expected if only chance set them apart: Outside.", plot.Description, StringComparison.Ordinal);
        Assert.Contains(">outside<", plot.ToHtml(), StringComparison.Ordinal);
    }

    [Fact]
    public void A_p_too_small_to_show_is_said_to_be_below_what_is_shown()
    {
        // 10 standard errors from 0: p is 1.5e-23; 3 of them: 0.0027.
        var html = new FunnelPlot("Far", [new("Far", 10, 1), new("Near", 3, 1), new("At", 0, 1)], 0, new() { ContourReference = 0 }).ToHtml();
        Assert.Contains(">&lt; 0.001<", html, StringComparison.Ordinal);
        Assert.Contains(">0.003<", html, StringComparison.Ordinal);
        Assert.DoesNotContain(">0.000", html, StringComparison.Ordinal);
    }

    [Fact]
    public void Ticks_are_written_on_the_scale_that_people_read()
    {
        var plot = new FunnelPlot("Shares", [new("A", -1.1, 0.2), new("B", 0, 0.1), new("C", 1.1, 0.3)], 0, new() { Measure = EffectMeasure.ProportionLogit, FormatProvider = CultureInfo.GetCultureInfo("de-DE") });
        var drawn = new Drawn(plot);
        var half = drawn.Texts.Single(text => text.Says("50\u00A0%") || text.Says("50 %"));
        var middle = Discs(plot).MinBy(disc => Drawn.At(disc, "cy"))!;

        // Log odds of 0 are one half.
        Assert.Equal(X(middle), (half.Left + half.Right) / 2, 0.05);
        Assert.Contains(drawn.Texts, text => text.What.StartsWith("0,", StringComparison.Ordinal));
        drawn.AssertNothingOverflowsOrOverlaps();
    }

    [Fact]
    public void Contours_are_filled_from_the_outside_inwards_and_have_a_key()
    {
        var drawn = new Drawn(new FunnelPlot("BCG", Bcg.Funnel, -0.71, new() { Measure = EffectMeasure.RiskRatio, ContourReference = 0 }));
        var areas = drawn.Root.Elements(Drawn.Svg + "polygon").Select(Drawn.Class).ToList();
        Assert.Equal(["pp-fill-ramp-2", "pp-fill-ramp-3", "pp-fill-surface"], areas, StringComparer.Ordinal);
        foreach (var text in new[] { "p above 0.10 (against no difference)", "p 0.05 to 0.10", "p 0.01 to 0.05", "p up to 0.01", "no difference, 1.00" })
            Assert.Contains(drawn.Texts, box => box.Says(text));
        drawn.AssertNothingOverflowsOrOverlaps();
    }

    [Fact]
    public void What_trim_and_fill_added_is_hollow_and_told()
    {
        var plot = new FunnelPlot("Three", s_three, 0, new() { Filled = [new EffectSize(-3, 1)] });
        var hollow = Discs(plot, "pp-fill-surface");
        Assert.Equal(2, hollow.Count);
        Assert.Contains("Trim and fill added 1 estimate that nobody reported: −3.00.", plot.Description, StringComparison.Ordinal);
        Assert.Contains("Added by trim and fill", plot.ToHtml(), StringComparison.Ordinal);
    }

    [Fact]
    public void With_fewer_than_ten_estimates_no_test_is_believed()
    {
        double[] estimates = [0.5, 3, 0], variances = [1, 1, 0.0625];
        var few = new FunnelPlot("Three", s_three, 0, new() { Regression = SmallStudyEffects.Egger(estimates, variances) });
        Assert.Contains("With fewer than ten estimates neither a test nor the eye can tell asymmetry from chance.", few.Description, StringComparison.Ordinal);

        // R 4.2.2, metafor 3.8.1: ranktest(yi, vi, data=dat.bcg) gives tau = 0.0256, p = 0.9524.
        var bcg = new FunnelPlot("BCG", Bcg.Funnel, -0.71, new() { RankCorrelation = SmallStudyEffects.Begg(Bcg.Estimates, Bcg.Variances) });
        Assert.Contains("the rank test p 0.952", bcg.Description, StringComparison.Ordinal);
        Assert.Contains("symmetry does not prove that none is missing", bcg.Description, StringComparison.Ordinal);
        Assert.DoesNotContain("fewer than ten", bcg.Description, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("")]
    [InlineData("de-DE")]
    public void Nothing_overflows_or_overlaps(string culture)
    {
        var options = new FunnelPlotOptions { ContourReference = 0, FormatProvider = CultureInfo.GetCultureInfo(culture), Footnote = "A line." };
        foreach (var points in Awkward.Funnels())
        {
            var drawn = new Drawn(new FunnelPlot("Awkward", points, points.Count == 0 ? null : points[0].Estimate, options));
            drawn.AssertNothingOverflowsOrOverlaps();
            Assert.Equal(points.Count, Discs(drawn).Count);
        }
    }

    [Fact]
    public void Without_estimates_it_says_why()
    {
        var plot = new FunnelPlot("None", [], null, new() { WhyEmpty = "it takes three sites, and there are 2" });
        Assert.Contains(new Drawn(plot).Texts, text => text.Says("There is nothing to show: it takes three sites, and there are 2."));
        Assert.Contains("it takes three sites, and there are 2.", plot.Description, StringComparison.Ordinal);
    }

    [Fact]
    public void What_cannot_be_drawn_is_refused()
    {
        Assert.Throws<ArgumentOutOfRangeException>(() => new FunnelPlotPoint("A", 1, 0));
        Assert.Throws<ArgumentOutOfRangeException>(() => new FunnelPlotPoint("A", double.NaN, 1));
        Assert.Throws<ArgumentException>(() => new FunnelPlotPoint(" ", 1, 1));
        Assert.Throws<ArgumentOutOfRangeException>(() => new FunnelPlot("A", s_three, double.PositiveInfinity));
        Assert.Throws<ArgumentOutOfRangeException>(() => new FunnelPlot("A", s_three, 0, new() { Decimals = 16 }));
        Assert.Throws<ArgumentOutOfRangeException>(() => new FunnelPlot("A", s_three, 0, new() { Filled = [new EffectSize(1, 0)] }));
        var wrong = Assert.Throws<ArgumentOutOfRangeException>(() => new FunnelPlot("A", [new("A", 150, 1)], 0, new() { Measure = EffectMeasure.OddsRatio }));
        Assert.Contains("150", wrong.Message, StringComparison.Ordinal);
        Assert.Contains("expected here is the log odds ratio, not the odds ratio", wrong.Message, StringComparison.Ordinal);
    }

    private static List<System.Xml.Linq.XElement> Discs(FunnelPlot plot, string fill = "pp-fill-strong") => Discs(new Drawn(plot), fill);

    /// <summary>The discs of the field, in the order of the points; that of the key comes last.</summary>
    private static List<System.Xml.Linq.XElement> Discs(Drawn drawn, string fill = "pp-fill-strong")
    {
        List<System.Xml.Linq.XElement> all = [.. drawn.Root.Elements(Drawn.Svg + "circle").Where(circle => Drawn.Class(circle).StartsWith(fill, StringComparison.Ordinal))];
        return fill.Equals("pp-fill-strong", StringComparison.Ordinal) && all.Count > 0 ? all[..^1] : all;
    }

    private static bool Dashed(System.Xml.Linq.XElement line, string dashes) => string.Equals(line.Attribute("stroke-dasharray")?.Value, dashes, StringComparison.Ordinal);

    private static double X(System.Xml.Linq.XElement disc) => Drawn.At(disc, "cx");

    private static double Y(System.Xml.Linq.XElement disc) => Drawn.At(disc, "cy");
}
