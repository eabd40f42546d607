using PeoplePowered.Reporting.Figures;

namespace PeoplePowered.Reporting.Tests.Figures.Forests;

/// <summary>References: R 4.2.2, metafor 3.8.1, rma(method="REML", test="adhoc") of the first two, three and so on, carried back by exp and plogis.</summary>
public sealed class CumulativePlotTests
{
    [Theory]
    [InlineData(0, 0.26580204413, 0.00315323543, 22.40578868840)]
    [InlineData(1, 0.378295532, 0.131569348, 1.087696426)]
    [InlineData(11, 0.489420937, 0.330072245, 0.725698258)]
    public void Trials_are_added_by_year(int step, double estimate, double lower, double upper)
    {
        var row = PooledExamples.Vaccine().ToCumulativePlot().Rows[step];

        Assert.Equal([estimate, lower, upper], [row.Estimate, row.Lower, row.Upper], (a, b) => Math.Abs((a / b) - 1) < 1e-5);
    }

    [Fact]
    public void The_steps_say_who_came_when_and_how_many_there_are()
    {
        var plot = PooledExamples.Vaccine().ToCumulativePlot();
        var said = LeaveOneOutPlotTests.Said(plot);

        Assert.Equal(["Aronson and Ferguson and Simes", "+\u00A0Stein and Aronson", "+\u00A0Rosenthal and others I"], plot.Rows.Take(3).Select(row => row.Label), StringComparer.Ordinal);
        Assert.Equal("+\u00A0TPT Madras", plot.Rows[^1].Label);
        Assert.Equal(12, plot.Rows.Count);
        Assert.All(["1949", "1980", "2", "13", "Period until", "Sites so far"], text => Assert.Contains(text, said, StringComparison.Ordinal));
        new Drawn(plot).AssertNothingOverflowsOrOverlaps();
    }

    [Theory]
    [InlineData(0, 0.586778182, 0.357620282, 0.783644483)]
    [InlineData(2, 0.606059347, 0.537166297, 0.670978806)]
    [InlineData(5, 0.644942382, 0.574253909, 0.709824799)]
    public void Sites_may_be_added_the_most_precise_first(int step, double estimate, double lower, double upper)
    {
        var row = PooledExamples.Accommodation().ToCumulativePlot(CumulativeOrder.Precision).Rows[step];

        Assert.Equal([estimate, lower, upper], [row.Estimate, row.Lower, row.Upper], LeaveOneOutPlotTests.Close);
    }

    [Fact]
    public void Sites_of_an_aggregate_stand_in_the_order_given_unless_told()
    {
        var plot = PooledExamples.Accommodation().ToCumulativePlot(threshold: 0.6);

        Assert.Equal(["Ambition and Aspire", "+\u00A0Depaul", "+\u00A0Fusion", "+\u00A0Home Group", "+\u00A0Local Solutions", "+\u00A0St Basil's"], plot.Rows.Select(row => row.Label), StringComparer.Ordinal);
        Assert.Contains("threshold 60%", plot.Description, StringComparison.Ordinal);
        Assert.Contains("do not allow for having looked many times", LeaveOneOutPlotTests.Said(plot), StringComparison.Ordinal);
    }

    [Fact]
    public void Without_a_period_a_figure_comes_last_and_its_period_is_unknown()
    {
        var counts = PooledExamples.Bcg[0].Counts;
        var plot = PooledExamples.Synthesise([PooledExamples.At("Undated", counts), PooledExamples.At("Late", counts, 2001), PooledExamples.At("Early", counts, 1999)]).ToCumulativePlot();

        Assert.Equal(["Early and Late", "+\u00A0Undated"], plot.Rows.Select(row => row.Label), StringComparer.Ordinal);
        Assert.Contains(new Drawn(plot).Texts, text => text.Says("unknown"));
        Assert.Contains("those of unknown period last", plot.Description, StringComparison.Ordinal);
    }

    [Fact]
    public void Where_no_period_is_known_no_order_of_periods_is_claimed()
    {
        var counts = PooledExamples.Bcg[0].Counts;
        var plot = PooledExamples.Synthesise([PooledExamples.At("One", counts), PooledExamples.At("Two", counts), PooledExamples.At("Three", counts)]).ToCumulativePlot();

        Assert.Contains("in the order given, since no periods are known", plot.Description, StringComparison.Ordinal);
        Assert.DoesNotContain("Period until", plot.ToHtml(), StringComparison.Ordinal);
    }

    [Fact]
    public void Names_that_run_the_other_way_do_not_turn_each_other_around() =>
        Assert.StartsWith("\u2068\u05D0\u2069 and B", PooledExamples.Aggregate(("\u05D0", 3, 9), ("B", 4, 9), ("C", 5, 9)).ToCumulativePlot().Rows[0].Label, StringComparison.Ordinal);

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    public void Fewer_than_two_sites_are_not_pooled(int sites)
    {
        var plot = PooledExamples.Accommodation(sites).ToCumulativePlot();

        Assert.Empty(plot.Rows);
        Assert.Equal(sites, plot.AbsentRows.Count);
        new Drawn(plot).AssertNothingOverflowsOrOverlaps();
    }

    [Fact]
    public void A_first_step_far_less_certain_than_all_others_ends_in_arrows_so_that_these_are_legible()
    {
        // Twice as wide on the logarithm as what all others span: .003 to 22.4 against .13 to 1.09.
        var drawn = new Drawn(PooledExamples.Vaccine().ToCumulativePlot());

        Assert.Equal(3, drawn.Root.Elements(Drawn.Svg + "polygon").Count());
        Assert.Contains(drawn.Texts, text => text.Says("22.406]"));
    }

    [Fact]
    public void An_aggregate_cannot_be_put_in_the_order_of_periods()
    {
        Assert.Contains("keeps no periods", Assert.Throws<ArgumentException>(() => PooledExamples.Accommodation().ToCumulativePlot(CumulativeOrder.Period)).Message, StringComparison.Ordinal);
        Assert.Equal("order", Assert.Throws<ArgumentOutOfRangeException>(() => PooledExamples.Accommodation().ToCumulativePlot((CumulativeOrder)9)).ParamName);
    }
}
