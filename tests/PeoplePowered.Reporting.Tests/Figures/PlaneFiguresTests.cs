using PeoplePowered.Domain;
using PeoplePowered.Domain.Aggregation;
using PeoplePowered.Domain.Outcomes;

namespace PeoplePowered.Reporting.Tests.Figures;

public sealed class PlaneFiguresTests
{
    [Fact]
    public void A_synthesis_becomes_a_funnel_with_contours_on_its_own_scale()
    {
        var plot = Bcg.Synthesis().ToFunnelPlot(trimAndFill: true);

        // R 4.2.2, metafor 3.8.1: exp(rma(yi, vi, data=dat.bcg)$b) is 0.4894; trimfill adds one study.
        Assert.Contains("Pooled estimate: 0.49.", plot.Description, StringComparison.Ordinal);
        Assert.Contains("Trim and fill added 1 estimate", plot.Description, StringComparison.Ordinal);
        Assert.Contains("no difference, 1.00", plot.Description, StringComparison.Ordinal);
        Assert.Equal(13, plot.Points.Count);
        new Drawn(plot).AssertNothingOverflowsOrOverlaps();
    }

    [Fact]
    public void A_synthesis_that_is_broken_down_has_nothing_to_show_and_says_why()
    {
        var broken = Bcg.Synthesis(StratifyBy.Attribute("half", reported => reported.For.Site!.Value.StartsWith('C') ? "C" : "other"));
        Assert.Empty(broken.ToFunnelPlot().Points);
        Assert.Empty(broken.ToBaujatPlot().Points);
        Assert.Contains("the synthesis is broken down by half", broken.ToFunnelPlot().Description, StringComparison.Ordinal);
        Assert.Contains("the synthesis is broken down by half", broken.ToBubblePlot("Degrees", _ => 1).Description, StringComparison.Ordinal);
    }

    [Fact]
    public void Two_trials_are_too_few_and_it_says_so()
    {
        var two = Bcg.Synthesis(trials: 2);
        Assert.Contains("it takes three sites, and there are 2", two.ToFunnelPlot().Description, StringComparison.Ordinal);
        Assert.Contains("it takes three sites, and there are 2", two.ToBaujatPlot().Description, StringComparison.Ordinal);
    }

    [Fact]
    public void Baujat_shows_every_trial()
    {
        var plot = Bcg.Synthesis().ToBaujatPlot();
        Assert.Equal(Bcg.Names, plot.Points.Select(point => point.Label), StringComparer.Ordinal);
        new Drawn(plot).AssertNothingOverflowsOrOverlaps();
    }

    [Fact]
    public void Baujat_speaks_of_Q_only_where_the_sites_have_one_effect()
    {
        // R 4.2.2, metafor 3.8.1: tau squared of the BCG trials is 0.3132, that of three sites alike 0.
        var differing = Bcg.Synthesis().ToBaujatPlot().ToSvg();
        Assert.Contains("squared standardised distance", differing, StringComparison.Ordinal);
        Assert.DoesNotContain("contribution to Q", differing, StringComparison.Ordinal);
        var texts = string.Join(' ', new Drawn(Bcg.Synthesis().ToBaujatPlot()).Texts.Select(text => text.What));
        Assert.Contains("over its own variance and the variance between sites together", texts, StringComparison.Ordinal);
        Assert.Contains("contribution to Q", Outcome(("A", 20, 40), ("B", 21, 40), ("C", 19, 40)).ToBaujatPlot().ToSvg(), StringComparison.Ordinal);
    }

    [Fact]
    public void A_trial_whose_number_is_not_known_is_named_and_left_out()
    {
        var plot = Bcg.Synthesis().ToBubblePlot("Degrees", site => site.Site.EndsWith(Bcg.Names[0], StringComparison.Ordinal) ? null : Bcg.Degrees[Array.FindIndex(Bcg.Names, name => site.Site.EndsWith(name, StringComparison.Ordinal))], new("London", 51.5));
        Assert.Equal(12, plot.Points.Count);
        Assert.Contains("Not drawn, since Degrees is not known: ", string.Join(' ', new Drawn(plot).Texts.Select(text => text.What)), StringComparison.Ordinal);
        Assert.Contains("Expected at London (51.5)", plot.Description, StringComparison.Ordinal);
    }

    [Fact]
    public void An_outcome_becomes_plots_of_proportions()
    {
        var aggregate = Outcome(("Ambition", 235, 409), ("Aspire", 106, 171), ("Depaul", 165, 216), ("Fusion", 235, 353), ("Home Group", 157, 270), ("Local Solutions", 99, 139), ("St Basil's", 211, 351));
        var funnel = aggregate.ToFunnelPlot();

        // R 4.2.2, metafor 3.8.1, escalc("PLO"), rma(method="REML", test="knha"): 0.6449424.
        Assert.Contains("Pooled estimate: 64.5%.", funnel.Description, StringComparison.Ordinal);
        Assert.Contains("With fewer than ten estimates neither a test nor the eye can tell asymmetry from chance.", funnel.Description, StringComparison.Ordinal);
        new Drawn(funnel).AssertNothingOverflowsOrOverlaps();
        Assert.Equal(7, aggregate.ToBaujatPlot().Points.Count);
        Assert.Equal(7, aggregate.ToBubblePlot("People", site => site.Participants).Points.Count);
    }

    private static OutcomeAggregate Outcome(params (string Site, long Achieved, long People)[] sites)
    {
        var outcome = new OutcomeReference(new FrameworkId("programme"), new OutcomeKey("accommodation"));
        return new OutcomeAggregator().Aggregate(outcome, sites.Select(site => new ReportedOutcome(outcome, new ReportedFor(service: new("programme"), site: new(site.Site)), new CountOfParticipants(site.Achieved, site.People), new Source("a test"), EvidenceDesign.Descriptive)));
    }
}
