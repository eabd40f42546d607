using System.Globalization;
using PeoplePowered.Reporting.Figures;

namespace PeoplePowered.Reporting.Tests.Figures.Forests;

/// <summary>References: R 4.2.2, metafor 3.8.1, escalc("RR") and escalc("PLO"), rma(method="REML", test="adhoc") without each study, carried back by exp and plogis.</summary>
public sealed class LeaveOneOutPlotTests
{
    [Theory]
    [InlineData(0, 0.493080029, 0.321717664, 0.755718265)]
    [InlineData(3, 0.533439611, 0.357417579, 0.796149477)]
    [InlineData(7, 0.451686190, 0.302402477, 0.674665154)]
    public void Each_line_is_the_pooled_answer_without_the_trial(int index, double estimate, double lower, double upper)
    {
        var row = PooledExamples.Vaccine().ToLeaveOneOutPlot().Rows[index];

        Assert.Equal(PooledExamples.Bcg[index].Trial, row.Label);
        Assert.Equal([estimate, lower, upper], [row.Estimate, row.Lower, row.Upper], Close);
    }

    [Theory]
    [InlineData(0, 0.657373428, 0.578014640, 0.728810046)]
    [InlineData(2, 0.621409332, 0.565688911, 0.674099504)]
    [InlineData(6, 0.653099893, 0.567958812, 0.729454851)]
    public void And_of_an_aggregate_without_the_site(int index, double estimate, double lower, double upper)
    {
        var row = PooledExamples.Accommodation().ToLeaveOneOutPlot().Rows[index];

        Assert.Equal([estimate, lower, upper], [row.Estimate, row.Lower, row.Upper], Close);
    }

    [Fact]
    public void The_answer_of_all_sites_stands_under_them()
    {
        var plot = PooledExamples.Accommodation().ToLeaveOneOutPlot();

        Assert.Contains("The pooled answer of all sites but one, for each of 7 sites in turn.", plot.Description, StringComparison.Ordinal);
        Assert.Contains("All sites: 64.5%, interval 57.4% to 71.0%.", plot.Description, StringComparison.Ordinal);
        Assert.Single(new Drawn(plot).Root.Elements(Drawn.Svg + "polygon"));
    }

    [Fact]
    public void A_site_that_decides_on_the_threshold_is_marked_in_words()
    {
        // Without Depaul 62.1%, without every other at least 63.4%.
        var plot = PooledExamples.Accommodation().ToLeaveOneOutPlot(threshold: 0.63);

        Assert.Equal("falls below the threshold", plot.Rows.Single(row => row.Note is not null).Note);
        Assert.Contains("Without Depaul: falls below the threshold.", plot.Description, StringComparison.Ordinal);
        Assert.Contains("A vertical line marks threshold 63% at 63.0%.", plot.Description, StringComparison.Ordinal);
        new Drawn(plot).AssertNothingOverflowsOrOverlaps();
    }

    [Fact]
    public void Nothing_is_concluded_where_nothing_is_left_to_pool()
    {
        var plot = PooledExamples.Accommodation(sites: 2).ToLeaveOneOutPlot(threshold: 0.6);

        Assert.Empty(plot.Rows);
        Assert.DoesNotContain("decides", Said(plot), StringComparison.Ordinal);
        Assert.DoesNotContain(">Weight<", plot.ToHtml(), StringComparison.Ordinal);
    }

    [Fact]
    public void A_site_without_which_the_interval_reaches_a_threshold_is_marked_as_well()
    {
        // The interval of all begins at 57.43%, without Ambition at 57.80%, without St Basil's at 56.80%: 57.6% lies between.
        var rows = PooledExamples.Accommodation().ToLeaveOneOutPlot(threshold: 0.576).Rows;

        Assert.Equal("interval clears the threshold", rows[0].Note);
        Assert.Null(rows[6].Note);
        Assert.Equal("interval reaches the threshold", PooledExamples.Accommodation().ToLeaveOneOutPlot(threshold: 0.57).Rows[6].Note);
    }

    [Fact]
    public void A_trial_that_decides_on_the_sign_is_marked_in_words()
    {
        // Three trials: two slightly above no difference, one far below that drags the answer with it.
        var plot = PooledExamples.Synthesise(
        [
            PooledExamples.At("First", new Domain.Outcomes.TwoArmCounts(52, 500, 50, 500)),
            PooledExamples.At("Second", new Domain.Outcomes.TwoArmCounts(53, 500, 50, 500)),
            PooledExamples.At("Third", new Domain.Outcomes.TwoArmCounts(10, 500, 50, 500)),
        ]).ToLeaveOneOutPlot();

        Assert.Equal("the sign changes", plot.Rows[2].Note);
        Assert.Null(plot.Rows[0].Note);
    }

    [Fact]
    public void Where_no_site_decides_that_is_said() =>
        Assert.Contains("No single site decides on which side of no difference the answer and its interval stand.", Said(PooledExamples.Vaccine().ToLeaveOneOutPlot()), StringComparison.Ordinal);

    [Fact]
    public void Without_anything_to_compare_with_nothing_is_claimed() =>
        Assert.DoesNotContain("decides", Said(PooledExamples.Accommodation().ToLeaveOneOutPlot()), StringComparison.Ordinal);

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(2)]
    public void With_too_few_sites_that_is_said_for_each(int sites)
    {
        var plot = PooledExamples.Accommodation(sites).ToLeaveOneOutPlot(threshold: 0.6);

        Assert.Empty(plot.Rows);
        Assert.Equal(sites, plot.AbsentRows.Count);
        Assert.All(plot.AbsentRows, row => Assert.Equal("without it too few sites are left to pool", row.Reason));
        new Drawn(plot).AssertNothingOverflowsOrOverlaps();
    }

    [Fact]
    public void A_threshold_that_the_axis_cannot_show_is_refused()
    {
        Assert.Equal("threshold", Assert.Throws<ArgumentOutOfRangeException>(() => PooledExamples.Vaccine().ToLeaveOneOutPlot(threshold: 0)).ParamName);
        Assert.Equal("threshold", Assert.Throws<ArgumentOutOfRangeException>(() => PooledExamples.Accommodation().ToLeaveOneOutPlot(threshold: double.NaN)).ParamName);
    }

    [Fact]
    public void Numbers_are_in_the_readers_culture() =>
        Assert.Contains("64,5\u00A0%", PooledExamples.Accommodation().ToLeaveOneOutPlot(0.63, formatProvider: CultureInfo.GetCultureInfo("de-DE")).Description, StringComparison.Ordinal);

    internal static bool Close(double expected, double actual) => Math.Abs(expected - actual) < 1e-6;

    internal static string Said(Figure figure) => string.Join(' ', new Drawn(figure).Texts.Select(text => text.What));
}
