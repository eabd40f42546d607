using System.Globalization;
using PeoplePowered.Reporting.Figures;
using PeoplePowered.Reporting.Replication;

namespace PeoplePowered.Reporting.Tests.Replication;

public sealed class ReplicationForestPlotTests
{
    [Fact]
    public void Sites_stand_as_odds_ratios_with_the_normal_interval_of_their_estimate()
    {
        var row = Plot(Assessed.Across()).Rows.Single(row => string.Equals(row.Label, "Finckenauer", StringComparison.Ordinal));

        // 19 of 46 against 4 of 35: (19 / 27) / (4 / 31), and 1.959964 standard errors of sqrt(1/19 + 1/27 + 1/4 + 1/31) either way on the logarithm.
        var (ratio, half) = (19.0 / 27 / (4.0 / 31), 1.959964 * Math.Sqrt((1.0 / 19) + (1.0 / 27) + (1.0 / 4) + (1.0 / 31)));
        Assert.Equal(ratio, row.Estimate, 1e-9);
        Assert.Equal(ratio * Math.Exp(-half), row.Lower, 1e-5);
        Assert.Equal(ratio * Math.Exp(half), row.Upper, 1e-4);
    }

    [Fact]
    public void Weights_are_those_of_the_random_effects_and_add_up()
    {
        var rows = Plot(Assessed.Across()).Rows;
        var expected = (0.371926680500534 + 0.0692866) / (0.118650105676697 + 0.0692866);

        Assert.Equal(100, rows.Sum(row => row.WeightPercent!.Value), 1e-9);
        Assert.Equal(expected, rows[6].WeightPercent!.Value / rows[0].WeightPercent!.Value, 1e-5);
    }

    [Fact]
    public void Lines_mark_no_difference_success_and_harm_and_the_range_for_a_new_site_is_drawn()
    {
        var plot = Plot(Assessed.Across());
        var texts = new Drawn(plot).Texts.Select(text => text.What).ToList();

        Assert.All(["no difference", "success up to 0.9", "harm from 1.11", "Range for a new site", "Sites on average"], text => Assert.Contains(text, texts));
        Assert.Contains("no difference at 1.", plot.Description, StringComparison.Ordinal);

        // exp(-.2979018) and exp(1.368635), the reference's range.
        Assert.Contains("Range for a new site: 0.74 to 3.93", plot.Description, StringComparison.Ordinal);
        new Drawn(plot).AssertNothingOverflowsOrOverlaps();
    }

    [Fact]
    public void Without_a_comparison_there_is_a_reference_and_no_word_of_difference_or_harm()
    {
        var plot = Plot(Assessed.OneArm());
        var texts = new Drawn(plot).Texts.Select(text => text.What).ToList();

        Assert.Contains("reference", texts);
        Assert.Contains("success from 55%", texts);
        Assert.DoesNotContain(texts, text => text.Contains("harm", StringComparison.Ordinal) || text.Contains("difference", StringComparison.Ordinal) || text.Contains("effect", StringComparison.Ordinal));
    }

    [Fact]
    public void Without_a_reference_no_line_stands_at_all() =>
        Assert.DoesNotContain("vertical line", Plot(Assessed.OneArm(reference: null)).Description, StringComparison.Ordinal);

    [Fact]
    public void One_site_has_neither_range_nor_weight()
    {
        var plot = Plot(Assessed.OneSite());

        Assert.Null(Assert.Single(plot.Rows).WeightPercent);
        Assert.DoesNotContain("Range for a new site", plot.Description, StringComparison.Ordinal);
    }

    [Fact]
    public void By_a_moderator_sites_stand_in_its_order_with_its_values()
    {
        var plot = Plot(Assessed.At(35));

        Assert.Equal(["10", "20", "30", "40", "50", "60", "70"], plot.Rows.Select(row => row.Note));
        Assert.Contains("Expected for There", plot.Description, StringComparison.Ordinal);
    }

    private static ForestPlot Plot(AssessedCase assessed) => ReplicationForestPlot.Of(assessed, CultureInfo.InvariantCulture);
}
