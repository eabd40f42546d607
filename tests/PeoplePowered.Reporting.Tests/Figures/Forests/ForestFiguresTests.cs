using System.Globalization;
using PeoplePowered.Domain.Aggregation;
using PeoplePowered.Domain.Outcomes;
using PeoplePowered.Reporting.Figures;

namespace PeoplePowered.Reporting.Tests.Figures.Forests;

/// <summary>References: R 4.2.2, metafor 3.8.1, escalc("RR") and escalc("PLO"), rma(method="REML", test="adhoc") of all and of each allocation, blup().</summary>
public sealed class ForestFiguresTests
{
    [Fact]
    public void An_aggregate_shows_people_and_how_far_sites_differ()
    {
        var plot = PooledExamples.Accommodation().ToForestPlot("People in accommodation");
        var said = LeaveOneOutPlotTests.Said(plot);

        Assert.Equal("People in accommodation", plot.Title);
        Assert.All(["235 / 409", "Typical site", "tau² 0.082 (log odds)", "I² 83.3%", "on 6 degrees of freedom, p\u00A0<\u00A00.001", "Range for a new site (Knapp-Hartung)"], text => Assert.Contains(text, said, StringComparison.Ordinal));
        new Drawn(plot).AssertNothingOverflowsOrOverlaps();
    }

    [Fact]
    public void Ratios_stand_on_a_logarithmic_axis_with_a_line_at_no_difference()
    {
        var plot = PooledExamples.Vaccine().ToForestPlot();
        var squares = new Drawn(plot).Squares;

        // 4 of 123 against 11 of 139.
        Assert.Equal(4.0 / 123 / (11.0 / 139), plot.Rows[0].Estimate, 1e-12);
        Assert.Contains("All together: 0.49, interval 0.33 to 0.73.", plot.Description, StringComparison.Ordinal);
        Assert.Contains("A vertical line marks no difference at 1.00.", plot.Description, StringComparison.Ordinal);

        // Equal ratios are equal distances: the first three trials by their logarithms.
        double Centre(int i) => Drawn.At(squares[i], "x") + (Drawn.At(squares[i], "width") / 2);
        double Log(int i) => Math.Log(plot.Rows[i].Estimate);
        Assert.Equal((Log(1) - Log(0)) / (Log(2) - Log(0)), (Centre(1) - Centre(0)) / (Centre(2) - Centre(0)), 0.005);
    }

    [Fact]
    public void Strata_become_groups_with_their_own_diamond()
    {
        var plot = PooledExamples.Vaccine(byAllocation: true).ToForestPlot();

        Assert.Equal(["random", "alternate", "systematic"], plot.Groups.Select(group => group.Label), StringComparer.Ordinal);
        Assert.Equal([7, 2, 4], plot.Groups.Select(group => group.Rows.Count));
        double[][] expected = [[0.378717598, 0.192780363, 0.743991849], [0.5822863384, 0.0162627069, 20.8487665513], [0.654288205794, 0.205293811978, 2.085270140956]];
        Assert.All(plot.Groups.Zip(expected), pair => Assert.Equal(pair.Second, [pair.First.Summary!.Estimate, pair.First.Summary.Lower, pair.First.Summary.Upper], (a, b) => Math.Abs((a / b) - 1) < 1e-5));
        Assert.Equal("Between sites: tau² 0.133 (log risk ratio); I² 82.0%; Q 5.6 on 1 degree of freedom, p\u00A00.018", plot.Groups[1].Summary!.Note);
        Assert.Null(plot.Groups[1].Range);
        new Drawn(plot).AssertNothingOverflowsOrOverlaps();
    }

    [Fact]
    public void Weights_of_grouped_trials_are_those_in_the_whole() =>
        Assert.Equal(100, PooledExamples.Vaccine(byAllocation: true).ToForestPlot().Rows.Sum(row => row.WeightPercent!.Value), 1e-9);

    [Fact]
    public void The_test_between_groups_stands_under_the_plot()
    {
        // From the groups' means and standard errors: -.970964476 (.275955702), -.5407929618 (.2816016131), -.424207342954 (.364218479318).
        (double Mean, double Error)[] groups = [(-0.970964476, 0.275955702), (-0.5407929618, 0.2816016131), (-0.424207342954, 0.364218479318)];
        var mean = groups.Sum(group => group.Mean / (group.Error * group.Error)) / groups.Sum(group => 1 / (group.Error * group.Error));
        var q = groups.Sum(group => Math.Pow((group.Mean - mean) / group.Error, 2));

        // With two degrees of freedom the upper tail is exp(-q/2).
        var expected = string.Create(CultureInfo.InvariantCulture, $"Between groups by allocation: Q {q:0.0} on 2 degrees of freedom, p\u00A0{Math.Exp(-q / 2):0.000}. Such groups may differ in other ways too.");
        Assert.Contains(expected, LeaveOneOutPlotTests.Said(PooledExamples.Vaccine(byAllocation: true).ToForestPlot()), StringComparison.Ordinal);
    }

    [Fact]
    public void A_group_of_one_has_no_diamond_and_takes_no_part_in_the_test()
    {
        var plot = PooledExamples.Synthesise(
            PooledExamples.Bcg.Take(5).Select(trial => PooledExamples.At(trial.Trial, trial.Counts)),
            by: StratifyBy.Attribute("name", reported => reported.For.Site!.Value)).ToForestPlot();

        Assert.All(plot.Groups, group => Assert.Null(group.Summary));
        Assert.Contains("cannot be tested", LeaveOneOutPlotTests.Said(plot), StringComparison.Ordinal);
        new Drawn(plot).AssertNothingOverflowsOrOverlaps();
    }

    [Fact]
    public void Both_arms_stand_beside_each_trial()
    {
        var texts = new Drawn(PooledExamples.Vaccine().ToForestPlot()).Texts.Select(text => text.What).ToList();

        Assert.All(["4 / 123", "11 / 139", "505 / 88,391"], text => Assert.Contains(text, texts, StringComparer.Ordinal));
    }

    [Fact]
    public void A_measure_without_a_way_back_stays_on_its_own_scale()
    {
        var synthesis = PooledExamples.Synthesise(PooledExamples.FairChanceFund.Select(site => PooledExamples.At(site.Site, new CountOfParticipants(site.Achieved, site.Participants))), EffectMeasure.FreemanTukey);
        var plot = synthesis.ToForestPlot();

        Assert.Equal(7, plot.Rows.Count);
        Assert.Equal(synthesis.Whole.Sites[0].Effect.Estimate, plot.Rows[0].Estimate);
        Assert.All(synthesis.ToCaterpillarPlot().AbsentRows, row => Assert.Contains("no way back", row.Reason, StringComparison.Ordinal));
        new Drawn(synthesis.ToLeaveOneOutPlot()).AssertNothingOverflowsOrOverlaps();
    }

    [Fact]
    public void Sites_that_are_left_out_are_named_with_the_reason()
    {
        var outcome = PooledExamples.Aggregate([PooledExamples.At("North", new CountOfParticipants(5, 9)), PooledExamples.At("South", new CountOfParticipants(7, 9)), PooledExamples.At("Nowhere", new UnknownFigure("not yet counted"))]);
        ForestPlotAbsentRow[] expected = [new("Nowhere", "not yet counted")];

        Assert.Equal(expected, outcome.ToForestPlot().AbsentRows);
        Assert.Equal(expected, outcome.ToCaterpillarPlot().AbsentRows);
        Assert.Contains("Nowhere has no estimate: not yet counted.", outcome.ToForestPlot().Description, StringComparison.Ordinal);
    }

    [Fact]
    public void A_group_far_less_certain_than_all_sites_ends_in_arrows_so_that_these_are_legible()
    {
        var plot = PooledExamples.Synthesise(
            PooledExamples.Bcg.Take(5).Select(trial => PooledExamples.At(trial.Trial, trial.Counts)),
            by: StratifyBy.Attribute("first letter", reported => reported.For.Site!.Value[..1])).ToForestPlot();
        var polygons = new Drawn(plot).Root.Elements(Drawn.Svg + "polygon").ToList();

        // One group holds two trials; its diamond and two arrows, and the diamond of the whole.
        Assert.Single(plot.Groups, group => group.Summary is not null);
        Assert.Equal(4, polygons.Count);
        new Drawn(plot).AssertNothingOverflowsOrOverlaps();
    }

    [Fact]
    public void Sites_that_agree_better_than_chance_are_not_said_to_be_alike()
    {
        var alike = PooledExamples.Aggregate(("A", 50, 100), ("B", 50, 100), ("C", 50, 100));

        Assert.Contains("tau² estimated as 0 (log odds), which does not show that they are alike", LeaveOneOutPlotTests.Said(alike.ToForestPlot()), StringComparison.Ordinal);
        Assert.Contains("does not show that the sites are alike", LeaveOneOutPlotTests.Said(alike.ToCaterpillarPlot()), StringComparison.Ordinal);
        new Drawn(alike.ToCaterpillarPlot()).AssertNothingOverflowsOrOverlaps();
    }

    [Fact]
    public void A_league_table_shows_estimates_drawn_to_the_mean_and_as_reported()
    {
        double[] shrunken = [0.582418480, 0.625762084, 0.738203084, 0.662968259, 0.591644084, 0.692876114, 0.606783657];
        var rows = PooledExamples.Accommodation().ToCaterpillarPlot().Rows;

        Assert.Equal(["Depaul", "Local Solutions", "Fusion", "Aspire", "St Basil's", "Home Group", "Ambition"], rows.Select(row => row.Label), StringComparer.Ordinal);
        Assert.Equal(shrunken.OrderDescending(), rows.Select(row => row.Estimate), LeaveOneOutPlotTests.Close);
        Assert.Equal(165.0 / 216, rows[0].OwnEstimate!.Value, 1e-12);
    }

    [Fact]
    public void So_does_the_one_of_a_synthesis()
    {
        double[] shrunken = [0.449224025, 0.286016429, 0.372729199, 0.247115929, 0.750226743, 0.456315175, 0.288239509, 1.002883399, 0.602398343, 0.287315881, 0.702114770, 0.752214574, 0.863515831];
        var plot = PooledExamples.Vaccine().ToCaterpillarPlot();

        Assert.Equal(shrunken.OrderDescending(), plot.Rows.Select(row => row.Estimate), LeaveOneOutPlotTests.Close);
        new Drawn(plot).AssertNothingOverflowsOrOverlaps();
    }

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(2)]
    public void Few_sites_draw_what_there_is(int sites)
    {
        var outcome = PooledExamples.Accommodation(sites);
        var league = outcome.ToCaterpillarPlot();

        Assert.Equal(sites < 2 ? 0 : sites, league.Rows.Count);
        Assert.Equal(sites, league.Rows.Count + league.AbsentRows.Count);
        Assert.Equal(sites, outcome.ToForestPlot().Rows.Count);
        new Drawn(league).AssertNothingOverflowsOrOverlaps();
        new Drawn(outcome.ToForestPlot()).AssertNothingOverflowsOrOverlaps();
    }

    [Fact]
    public void Sixty_sites_fit()
    {
        var outcome = PooledExamples.Aggregate([.. Enumerable.Range(1, 60).Select(i => (FormattableString.Invariant($"Partnership of place number {i} and its towns"), (long)(20 + (i * 7 % 41)), (long)(70 + (i * 13 % 90))))]);

        Assert.All(new Reporting.Figures.Figure[] { outcome.ToForestPlot(), outcome.ToCaterpillarPlot(), outcome.ToLeaveOneOutPlot(0.3), outcome.ToCumulativePlot() }, figure => new Drawn(figure).AssertNothingOverflowsOrOverlaps());
    }

    [Fact]
    public void Numbers_are_in_the_readers_culture()
    {
        var german = CultureInfo.GetCultureInfo("de-DE");

        Assert.Contains("I² 83,3%", LeaveOneOutPlotTests.Said(PooledExamples.Accommodation().ToForestPlot(formatProvider: german)), StringComparison.Ordinal);
        Assert.Contains("p\u00A0<\u00A00,001", LeaveOneOutPlotTests.Said(PooledExamples.Vaccine(byAllocation: true).ToForestPlot(formatProvider: german)), StringComparison.Ordinal);
        Assert.Contains("73,8\u00A0%", PooledExamples.Accommodation().ToCaterpillarPlot(formatProvider: german).Description, StringComparison.Ordinal);
    }
}
