using System.Globalization;
using PeoplePowered.Reporting.Figures;

namespace PeoplePowered.Reporting.Tests.Figures;

public sealed class ForestPlotColumnTests
{
    [Fact]
    public void Numbers_have_as_many_decimals_as_they_need_and_end_at_one_place()
    {
        var texts = new Drawn(Plot(ForestPlotColumn.OfNumbers("Dose", [7.5, 12.25, -3]), ForestPlotColumn.OfNumbers("Year", [1948, 1977, 2001]))).Texts;

        Assert.Equal(texts.Single(text => text.Says("7.50")).Right, texts.Single(text => text.Says("12.25")).Right, 0.01);
        Assert.Equal(texts.Single(text => text.Says("7.50")).Right, texts.Single(text => text.Says("−3.00")).Right, 0.01);
        Assert.All(["1948", "1977", "2001"], year => Assert.Contains(texts, text => text.Says(year)));
    }

    [Fact]
    public void Numbers_are_in_the_readers_culture() =>
        Assert.Contains(new Drawn(Plot("de-DE", ForestPlotColumn.OfNumbers("Dose", [7.5, 12.25, -3]))).Texts, text => text.Says("12,25"));

    [Fact]
    public void The_caller_may_choose_the_decimals() =>
        Assert.Contains(new Drawn(Plot(ForestPlotColumn.OfNumbers("Dose", [7.5, 12.25, 3], decimals: 1))).Texts, text => text.Says("7.5"));

    [Fact]
    public void What_is_not_known_is_said_to_be_unknown_and_never_zero()
    {
        var plot = Plot(new ForestPlotColumn("Risk of bias", ["high", null, "low"]), ForestPlotColumn.OfNumbers("Year", [1948, null, 2001]));

        Assert.Equal(2, new Drawn(plot).Texts.Count(text => text.Says("unknown")));
        Assert.Contains("Beside each name stands: Risk of bias, Year.", plot.Description, StringComparison.Ordinal);
    }

    [Fact]
    public void Each_text_stands_on_the_line_of_its_row()
    {
        var texts = new Drawn(Plot(new ForestPlotColumn("Risk of bias", ["high", "some concerns", "low"]))).Texts;
        foreach (var (name, risk) in new[] { ("A", "high"), ("B", "some concerns"), ("C", "low") })
            Assert.Equal(texts.Single(text => text.Says(name)).Bottom, texts.Single(text => text.Says(risk)).Bottom, 2.0);
    }

    [Fact]
    public void Columns_go_through_groups_and_stand_in_the_table()
    {
        var plot = ForestPlot.OfGroups("Groups", [new("North", [new("A", 1, 0, 2)]), new("South", [new("B", 2, 1, 3)])], new() { Columns = [new("Risk of bias", ["high", "low"])] });
        var html = plot.ToHtml();

        Assert.Contains(">Risk of bias</th>", html, StringComparison.Ordinal);
        Assert.Contains(">low</td>", html, StringComparison.Ordinal);
        new Drawn(plot).AssertNothingOverflowsOrOverlaps();
    }

    [Theory]
    [InlineData("<script>alert(1)</script>")]
    [InlineData("הטיה גבוהה מאוד בשל אובדן מעקב")]
    [InlineData("👩‍👩‍👧‍👦👩‍👩‍👧‍👦👩‍👩‍👧‍👦👩‍👩‍👧‍👦")]
    [InlineData("a text of many words that goes on and on until it has to be broken into several lines")]
    public void Nothing_overflows_whatever_the_texts(string text) =>
        new Drawn(Plot(new ForestPlotColumn(text, [text, null, ""]), new ForestPlotColumn("Year", ["1", "2", "3"]), new ForestPlotColumn(text, [text, text, text]))).AssertNothingOverflowsOrOverlaps();

    [Fact]
    public void A_column_needs_a_text_for_each_row()
    {
        var message = Assert.Throws<ArgumentException>(() => Plot(new ForestPlotColumn("Risk of bias", ["high"]))).Message;

        Assert.Contains("'Risk of bias' has 1 texts, but the plot has 3 rows", message, StringComparison.Ordinal);
    }

    [Fact]
    public void What_is_no_column_is_refused()
    {
        Assert.Equal("header", Assert.Throws<ArgumentException>(() => new ForestPlotColumn("", [])).ParamName);
        Assert.Equal("numbers", Assert.Throws<ArgumentOutOfRangeException>(() => ForestPlotColumn.OfNumbers("Year", [double.NaN])).ParamName);
        Assert.Equal("decimals", Assert.Throws<ArgumentOutOfRangeException>(() => ForestPlotColumn.OfNumbers("Year", [1], 16)).ParamName);
    }

    private static ForestPlot Plot(params ForestPlotColumn[] columns) => Plot("", columns);

    private static ForestPlot Plot(string culture, params ForestPlotColumn[] columns) =>
        new("Trials", [new("A", 0.4, 0.2, 0.9), new("B", 0.5, 0.3, 1.1), new("C", 0.6, 0.4, 1.3)], new() { Scale = AxisScale.Log, Columns = columns, FormatProvider = CultureInfo.GetCultureInfo(culture) });
}
