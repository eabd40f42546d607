using System.Globalization;
using PeoplePowered.Reporting.Figures;

namespace PeoplePowered.Reporting.Tests.Figures;

public sealed class TornadoChartTests
{
    private static readonly TornadoBar[] s_bars =
    [
        new("System cost", "−50 %", "+50 %", 7.28, 2.43),
        new("Outcome cost", "−50 %", "+50 %", 1.82, 5.46),
        new("A long name of an input that has to be broken into several lines", "0.2", "0.4", 3.9, 3.7),
        new("Deadweight", "0.3", "0.3", 3.64, 3.64),
    ];

    [Fact]
    public void The_input_that_moves_the_answer_most_stands_first()
    {
        var chart = Chart(s_bars);
        Assert.Equal(["System cost", "Outcome cost", "A long name of an input that has to be broken into several lines", "Deadweight"], chart.Bars.Select(bar => bar.Label), StringComparer.Ordinal);
        Assert.Equal(chart.ToSvg(), Chart([s_bars[1], s_bars[0], .. s_bars[2..]]).ToSvg());
    }

    [Fact]
    public void Bars_reach_from_the_base_case_to_the_answer_on_one_axis()
    {
        var drawn = new Drawn(Chart(s_bars));
        var rectangles = BarsOf(drawn);
        var system = rectangles.Take(2).ToList();
        var (left, right) = (system.MinBy(rect => Drawn.At(rect, "x"))!, system.MaxBy(rect => Drawn.At(rect, "x"))!);
        var baseline = Drawn.At(left, "x") + Drawn.At(left, "width");

        // 2.43 lies 1.21 below the base case and 7.28 lies 3.64 above it.
        Assert.Equal(baseline, Drawn.At(right, "x"), 0.02);
        Assert.Equal(1.21 / 3.64, Drawn.At(left, "width") / Drawn.At(right, "width"), 0.002);
        Assert.Contains("pp-fill-marker", Drawn.Class(right), StringComparison.Ordinal);
        Assert.Contains("pp-fill-strong", Drawn.Class(left), StringComparison.Ordinal);
    }

    [Fact]
    public void Where_both_ends_lie_on_one_side_both_are_seen()
    {
        var drawn = new Drawn(Chart([new("Price", "1", "2", 4, 5)]));
        var rectangles = BarsOf(drawn);
        Assert.True(Drawn.At(rectangles[0], "width") > Drawn.At(rectangles[1], "width"));
    }

    [Theory]
    [InlineData("en-GB")]
    [InlineData("de-DE")]
    public void Nothing_overflows_or_overlaps(string culture)
    {
        new Drawn(Chart(s_bars, culture)).AssertNothingOverflowsOrOverlaps();
        new Drawn(Chart([], culture)).AssertNothingOverflowsOrOverlaps();
    }

    [Fact]
    public void Every_number_is_told_in_words_and_in_a_table()
    {
        var chart = Chart(s_bars);
        Assert.Contains("System cost from −50 % to +50 %: 7.28 to 2.43.", chart.Description, StringComparison.Ordinal);
        Assert.Contains("A vertical line marks break-even at 1.00.", chart.Description, StringComparison.Ordinal);
        Assert.Contains("data-sort-value=\"2.43\"", chart.ToHtml(), StringComparison.Ordinal);
    }

    [Fact]
    public void What_cannot_be_drawn_is_refused()
    {
        Assert.Throws<ArgumentOutOfRangeException>(() => new TornadoBar("Price", "1", "2", double.NaN, 1));
        Assert.Throws<ArgumentException>(() => new TornadoBar(" ", "1", "2", 1, 1));
        Assert.Throws<ArgumentOutOfRangeException>(() => new TornadoChart("Ratio", double.PositiveInfinity, []));
        Assert.Throws<ArgumentException>(() => new TornadoChart("Ratio", 1, [], new() { Scale = AxisScale.Log }));
    }

    /// <summary>The rectangles of bars; those of the key are smaller, the ground has no colour of a bar.</summary>
    private static List<System.Xml.Linq.XElement> BarsOf(Drawn drawn) => [.. drawn.Root.Elements(Drawn.Svg + "rect")
        .Where(rect => Drawn.At(rect, "height") > 12 && (Drawn.Class(rect).EndsWith("marker", StringComparison.Ordinal) || Drawn.Class(rect).EndsWith("strong", StringComparison.Ordinal)))];

    private static TornadoChart Chart(TornadoBar[] bars, string culture = "") => new("Social return when one input changes", 3.64, bars, new()
    {
        ReferenceLines = [new(1, "break-even", ReferenceLineStyle.Dashed)],
        AxisLabel = "Pounds of value for a pound of cost",
        Footnote = "A bar says nothing about how likely its ends are.",
        FormatProvider = CultureInfo.GetCultureInfo(culture),
    });
}
