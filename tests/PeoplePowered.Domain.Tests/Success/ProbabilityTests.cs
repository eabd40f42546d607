using PeoplePowered.Domain.Success;
using PeoplePowered.Statistics;

namespace PeoplePowered.Domain.Tests.Success;

/// <summary>Beta tails from R's pbeta; pooled and predicted shares from metafor 3.8.1 (rma, measure PLO, REML, Knapp-Hartung with the ad hoc floor) and R's pt and integrate.</summary>
public sealed class ProbabilityTests
{
    /// <summary>In accommodation for 12 months, as the Fair Chance Fund reports it.</summary>
    private static readonly (string Site, long Achieved, long People)[] s_sites =
        [("Ambition", 235, 409), ("Aspire", 106, 171), ("Depaul", 165, 216), ("Fusion", 235, 353), ("Home Group", 157, 270), ("Local Solutions", 99, 139), ("St Basil's", 211, 351)];

    [Theory]
    [InlineData(88, 350, 35, 3.68001064268e-05)]
    [InlineData(88, 350, 20, 0.990585222803)]
    [InlineData(30, 50, 60, 0.496125666852)]
    public void The_true_rate_of_one_site_lies_above_a_share_by_the_beta_tail(long achieved, long people, int percent, double expected) =>
        Near(expected, Croydon.Assess(AtLeast.PerCent(percent).In(Croydon.Work).Asking(SuccessQuestion.TrueRate), One(achieved, people)), 1e-9);

    [Fact]
    public void A_harm_stays_below_a_rate_by_the_other_tail() =>
        Near(0.818641158891, Croydon.Assess(NoMoreThan.PerCent(5, Croydon.Work).Asking(SuccessQuestion.TrueRate), One(3, 100)), 1e-9);

    [Fact]
    public void These_sites_are_what_they_are_the_typical_rate_is_likelier_than_a_new_sites()
    {
        var options = SuccessOptions.Default;
        var criterion = AtLeast.PerCent(60).In(Croydon.Work);
        Assert.Equal(EstimableInterval.Of(1, 1), Croydon.Assess(criterion, Several(), options).Probability);
        Near(0.916674848679, Croydon.Assess(criterion, Several(), options with { Question = SuccessQuestion.TrueRate }), 1e-6);
        Near(0.719393573146, Croydon.Assess(criterion, Several(), options with { Question = SuccessQuestion.NewSite }), 1e-6);
    }

    [Fact]
    public void A_number_of_people_at_a_new_site_allows_for_chance_within_it() =>
        Near(0.7100630973, Croydon.Assess(AtLeast.People(120).Of(200).In(Croydon.Work).Asking(SuccessQuestion.NewSite), Several()), 2e-5);

    [Fact]
    public void A_person_at_a_new_site_has_the_mean_of_what_its_rate_may_be() =>
        Near(0.6405692285, Croydon.Assess(PeopleAim.EachPerson.In(Croydon.Work).Asking(SuccessQuestion.NewSite), Several()), 1e-5);

    [Fact]
    public void Few_sites_give_no_new_one_and_the_criterion_is_unassessed()
    {
        var result = Croydon.Assess(AtLeast.PerCent(60).In(Croydon.Work).Asking(SuccessQuestion.NewSite), One(30, 50));
        Assert.Equal(CriterionStatus.Unassessed, result.Status);
        Assert.False(result.Probability.HasValue);
        Assert.Contains("criterion-unassessed", result.Caveats.Codes());
    }

    [Fact]
    public void A_blank_site_widens_a_probability_to_an_interval()
    {
        var evidence = new SuccessEvidence("all", [.. Several().Reported, Some.Blank("Ninth", "in-work", 40)]);
        var closed = Croydon.Assess(AtLeast.PerCent(60).In(Croydon.Work).Asking(SuccessQuestion.TrueRate), Several()).Probability.Value;
        var open = Croydon.Assess(AtLeast.PerCent(60).In(Croydon.Work).Asking(SuccessQuestion.TrueRate), evidence);
        Assert.True(open.Probability.Value.Lower < closed.Lower && open.Probability.Value.Upper > open.Probability.Value.Lower);
        Assert.Contains("not-reported", open.Caveats.Codes());
    }

    [Fact]
    public void Counts_of_the_size_of_nations_have_an_answer()
    {
        var result = Croydon.Assess(AtLeast.PerCent(50).In(Croydon.Work).Asking(SuccessQuestion.TrueRate), One(50_000_000_000, 100_000_000_000));
        Near(0.5, result, 1e-3);
        Assert.Equal(CriterionStatus.Unassessed, Croydon.Assess(AtLeast.PerCent(50).In(Croydon.Work), One(long.MaxValue, long.MaxValue)).Status);
    }

    private static SuccessEvidence One(long achieved, long people) => new("North", [Some.Count("North", "in-work", achieved, people)]);

    private static SuccessEvidence Several() => new("all", s_sites.Select(site => Some.Count(site.Site, "in-work", site.Achieved, site.People)).ToValueList());

    private static void Near(double expected, CriterionResult result, double tolerance)
    {
        Assert.Equal(result.Probability.Value.Lower, result.Probability.Value.Upper);
        Assert.Equal(expected, result.Probability.Value.Lower, tolerance);
    }
}
