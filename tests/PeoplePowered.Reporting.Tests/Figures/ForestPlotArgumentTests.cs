using PeoplePowered.Reporting.Figures;

namespace PeoplePowered.Reporting.Tests.Figures;

public sealed class ForestPlotArgumentTests
{
    [Theory]
    [InlineData(double.NaN, 0, 1, "Estimate")]
    [InlineData(0.5, double.NegativeInfinity, 1, "Lower")]
    [InlineData(0.5, 0, double.PositiveInfinity, "Upper")]
    [InlineData(0.5, 0, double.NaN, "Upper")]
    [InlineData(0.5, 1, 0, "Upper")]
    public void A_row_needs_finite_numbers_in_order(double estimate, double lower, double upper, string parameter)
    {
        Assert.Equal(parameter, Assert.Throws<ArgumentOutOfRangeException>(() => new ForestPlotRow("Site", estimate, lower, upper)).ParamName);
        Assert.Equal(parameter, Assert.Throws<ArgumentOutOfRangeException>(() => new ForestPlotSummary("All", estimate, lower, upper)).ParamName);
    }

    [Fact]
    public void A_range_needs_its_ends_in_order() => Assert.Equal("Upper", Assert.Throws<ArgumentOutOfRangeException>(() => new ForestPlotRange("New site", 2, 1)).ParamName);

    [Fact]
    public void Labels_and_reasons_cannot_be_empty()
    {
        Assert.Equal("Label", Assert.Throws<ArgumentException>(() => new ForestPlotRow(" ", 1, 0, 2)).ParamName);
        Assert.Equal("Reason", Assert.Throws<ArgumentException>(() => new ForestPlotAbsentRow("Site", "")).ParamName);
        Assert.Equal("Label", Assert.Throws<ArgumentException>(() => new ReferenceLine(1, "")).ParamName);
        Assert.Equal("Style", Assert.Throws<ArgumentOutOfRangeException>(() => new ReferenceLine(1, "line", (ReferenceLineStyle)9)).ParamName);
        Assert.Equal("title", Assert.Throws<ArgumentException>(() => new ForestPlot("", [])).ParamName);
    }

    [Fact]
    public void A_weight_cannot_be_negative() =>
        Assert.Equal("WeightPercent", Assert.Throws<ArgumentOutOfRangeException>(() => new ForestPlotRow("Site", 1, 0, 2, -1)).ParamName);

    [Fact]
    public void A_logarithmic_axis_refuses_what_is_not_positive() =>
        Assert.Contains("positive", Assert.Throws<ArgumentException>(() => new ForestPlot("Log", [new("Site", 1, 0, 2)], new ForestPlotOptions { Scale = AxisScale.Log })).Message, StringComparison.Ordinal);

    [Fact]
    public void An_axis_cannot_end_before_it_begins() =>
        Assert.Throws<ArgumentException>(() => new ForestPlot("Axis", [], new ForestPlotOptions { AxisMinimum = 1, AxisMaximum = 1 }));

    [Fact]
    public void Decimals_have_a_limit() =>
        Assert.Throws<ArgumentOutOfRangeException>(() => new ForestPlot("Decimals", [], new ForestPlotOptions { Decimals = 16 }));

    [Fact]
    public void Rows_are_equal_when_their_values_are() => Assert.Equal(new ForestPlotRow("Site", 1, 0, 2, 5, "n"), new ForestPlotRow("Site", 1, 0, 2, 5, "n"));

    [Fact]
    public void Later_changes_to_the_callers_list_do_not_reach_the_plot()
    {
        var rows = Examples.Sites.ToList();
        var plot = new ForestPlot("Copy", rows);
        rows.Clear();

        Assert.Equal(7, plot.Rows.Count);
    }
}
