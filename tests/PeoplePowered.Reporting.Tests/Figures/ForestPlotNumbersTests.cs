using System.Globalization;
using PeoplePowered.Reporting.Figures;

namespace PeoplePowered.Reporting.Tests.Figures;

public sealed class ForestPlotNumbersTests
{
    [Fact]
    public void A_ratio_is_never_written_as_0_and_never_with_powers_of_ten()
    {
        var said = new ForestPlot("Odds", [new("Small", 0.0001, 0.00004, 0.5), new("Large", 55, 4, 93_988_543)], new() { Scale = AxisScale.Log }).ToSvg();

        Assert.Contains("&lt;0.001", said, StringComparison.Ordinal);
        Assert.Contains("93,988,543]", said, StringComparison.Ordinal);
        Assert.DoesNotContain("E+", said, StringComparison.Ordinal);
    }

    [Fact]
    public void Numbers_follow_the_readers_culture_when_it_is_given()
    {
        var texts = Texts(Examples.PlotFor(CultureInfo.GetCultureInfo("de-DE")));

        Assert.Contains("57,5\u00A0%", texts, StringComparer.Ordinal);
        Assert.Contains("[52,6;", texts, StringComparer.Ordinal);
        Assert.Contains("62,2]", texts, StringComparer.Ordinal);
        Assert.DoesNotContain("57.5%", texts, StringComparer.Ordinal);
    }

    [Fact]
    public void The_percent_sign_stands_where_the_culture_puts_it() =>
        Assert.Contains("%57,5", Texts(Examples.PlotFor(CultureInfo.GetCultureInfo("tr-TR"))), StringComparer.Ordinal);

    [Theory]
    [InlineData("de-DE")]
    [InlineData("tr-TR")]
    [InlineData("ar-EG")]
    public void The_culture_of_the_thread_changes_nothing(string culture)
    {
        var expected = Examples.Plot().ToHtml();
        var before = CultureInfo.CurrentCulture;
        try
        {
            CultureInfo.CurrentCulture = CultureInfo.GetCultureInfo(culture);
            Assert.Equal(expected, Examples.Plot().ToHtml());
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }

    [Fact]
    public void Coordinates_are_invariant_in_every_culture()
    {
        static IEnumerable<string?> Squares(ForestPlot plot) => new Drawn(plot).Squares.Select(square => square.Attribute("y")?.Value);

        Assert.Equal(Squares(Examples.Plot()), Squares(Examples.PlotFor(CultureInfo.GetCultureInfo("de-DE"))), StringComparer.Ordinal);
    }

    [Theory]
    [InlineData(AxisScale.Linear, -0.3842, "−0.38")]
    [InlineData(AxisScale.Linear, 0.001, "0.00")]
    [InlineData(AxisScale.Linear, -0.001, "0.00")]
    [InlineData(AxisScale.Log, 2.345, "2.35")]
    [InlineData(AxisScale.Percent, 0.6449, "64.5%")]
    public void Numbers_have_as_many_decimals_as_the_spread_deserves(AxisScale scale, double estimate, string expected)
    {
        var plot = new ForestPlot("Numbers", [new("Site", estimate, 1, 2), new("Other", 1.5, 1, 2)], new ForestPlotOptions { Scale = scale });

        Assert.Contains(expected, Texts(plot), StringComparer.Ordinal);
    }

    [Fact]
    public void The_caller_may_choose_the_decimals()
    {
        var plot = new ForestPlot("Numbers", [new("Site", 0.6449424, 0.5742539, 0.7098248)], new ForestPlotOptions { Scale = AxisScale.Percent, Decimals = 3 });

        Assert.Contains("64.494%", Texts(plot), StringComparer.Ordinal);
    }

    [Fact]
    public void The_description_says_what_the_plot_shows()
    {
        var description = Examples.Plot().Description;

        Assert.Equal(
            "Forest plot of 7 estimates with their intervals. "
            + "The lowest is Ambition: 57.5%, interval 52.6% to 62.2%. The highest is Depaul: 76.4%, interval 70.3% to 81.6%. "
            + "All sites: 64.5%, interval 57.4% to 71.0%. Range for a new site: 45.9% to 79.6%. A vertical line marks Target at 60.0%. "
            + "Not Yet Open has no estimate: No figures before 2018.",
            description);
    }

    [Fact]
    public void The_caller_may_write_the_description() =>
        Assert.Equal("In my words.", new ForestPlot("Title", [], new ForestPlotOptions { Description = "In my words." }).Description);

    private static List<string> Texts(ForestPlot plot) => [.. new Drawn(plot).Texts.Select(box => box.What)];
}
