using PeoplePowered.Domain.Outcomes;
using PeoplePowered.Domain.Success;
using PeoplePowered.Statistics;

namespace PeoplePowered.Domain.Tests.Success;

public sealed class MissingTests
{
    [Fact]
    public void Attrition_bounds_a_share_from_the_worst_to_the_best()
    {
        var bounds = new Attrition(200, 150, 120, 90).Bounds(60)!;
        Assert.Equal((60m / 150, 120m / 150), (bounds.Lower, bounds.Upper));
        Assert.Null(new Attrition(200, 150, 120, 90).Bounds(91));
        Assert.Null(new Attrition(null, null, null, 90).Bounds(10));
        Assert.Null(new Attrition(null, 0, null, 0).Bounds(0));
    }

    [Fact]
    public void Numbers_that_grow_on_the_way_are_named()
    {
        Assert.Empty(new Attrition(200, 150, null, 150).OutOfOrder);
        Assert.Equal(["150 measured at the baseline of 120 enrolled"], new Attrition(200, 120, 150, 90).OutOfOrder);
        Assert.Contains("attrition-out-of-order", Assess([Some.Count("North", "in-work", 60, 90)], new Attrition(200, 120, 150, 90)).Caveats.Codes());
    }

    [Theory]
    [InlineData(40, CriterionStatus.Met)]
    [InlineData(41, CriterionStatus.Undetermined)]
    [InlineData(80, CriterionStatus.Undetermined)]
    [InlineData(81, CriterionStatus.NotMet)]
    public void Those_not_followed_may_all_have_achieved_it_or_none(int percent, CriterionStatus expected)
    {
        var assessment = Assess([Some.Count("North", "in-work", 60, 90)], new Attrition(200, 150, 120, 90, new SiteId("North")), percent);
        Assert.Equal(expected, assessment.Criteria[0].Status);
        Assert.Equal(EstimableInterval.Of(0.4, 0.8), assessment.Criteria[0].Amount);
        Assert.Contains("followed-in-part", assessment.Caveats.Codes());
    }

    [Fact]
    public void Attrition_of_all_sites_is_spread_by_size_and_says_so()
    {
        var assessment = Assess([Some.Count("North", "in-work", 60, 90), Some.Count("South", "in-work", 10, 10)], new Attrition(null, 150, null, 100));
        Assert.Equal(70 / 150.0, assessment.Criteria[0].Amount.Value.Lower, 12);
        Assert.Equal(120 / 150.0, assessment.Criteria[0].Amount.Value.Upper, 12);
        Assert.Contains("attrition-not-by-site", assessment.Caveats.Codes());
    }

    [Fact]
    public void Attrition_that_contradicts_the_figure_changes_nothing_in_silence()
    {
        var assessment = Assess([Some.Count("North", "in-work", 60, 90)], new Attrition(null, 50, null, 40, new SiteId("North")));
        Assert.Equal(60 / 90.0, assessment.Criteria[0].Amount.Value.Lower, 12);
        Assert.Equal(60 / 90.0, assessment.Criteria[0].Amount.Value.Upper, 12);
        Assert.Contains("follow-up-not-known", assessment.Caveats.Codes());
    }

    [Fact]
    public void A_blank_is_anything_up_to_the_milestone_that_it_implies()
    {
        var evidence = new SuccessEvidence("all", [Some.Count("North", "in-work", 30, 50), Some.Blank("South", "in-work", 50), Some.Count("South", "job", 20, 50)])
        {
            Frameworks = [Some.FrameworkOf(Some.Definition("job"), Some.Definition("in-work", "job"))],
        };
        Assert.Equal(EstimableInterval.Of(0.3, 0.5), Croydon.Assess(AtLeast.PerCent(40).In(Croydon.Work), evidence).Amount);
    }

    [Fact]
    public void People_at_several_sites_may_be_the_same_unless_that_is_said()
    {
        var evidence = new SuccessEvidence("all", [Some.Count("North", "in-work", 30, 50), Some.Count("South", "in-work", 20, 50)]);
        var criterion = AtLeast.People(40).In(Croydon.Work);
        Assert.Equal(CriterionStatus.Undetermined, Croydon.Assess(criterion, evidence).Status);
        Assert.Equal(CriterionStatus.Met, Croydon.Assess(criterion, evidence with { DistinctBecause = "one service a borough" }).Status);
        Assert.Equal(CriterionStatus.NotMet, Croydon.Assess(AtLeast.People(51).In(Croydon.Work), evidence).Status);
    }

    [Fact]
    public void Of_a_declared_number_of_people_those_in_no_figure_may_be_either()
    {
        var evidence = new SuccessEvidence("Croydon", [Some.Count("Croydon", "in-work", 88, 175)]);
        var result = Croydon.Assess(AtLeast.PerCent(35).Of(350).In(Croydon.Work), evidence);
        Assert.Equal(CriterionStatus.Undetermined, result.Status);
        Assert.Equal(EstimableInterval.Of(88 / 350.0, 263 / 350.0), result.Amount);
        Assert.Contains("denominator-differs", result.Caveats.Codes());
    }

    [Fact]
    public void A_rounded_percentage_is_anything_that_rounds_to_it()
    {
        var evidence = new SuccessEvidence("all", [new(Croydon.Work, Some.At("North"), new Percentage(41, People.Exactly(200)), Some.Source)]);
        Assert.Equal(EstimableInterval.Of(81 / 200.0, 83 / 200.0), Croydon.Assess(AtLeast.PerCent(41).In(Croydon.Work), evidence).Amount);
    }

    [Fact]
    public void A_site_that_reports_more_than_its_people_is_left_out_of_shares() =>
        Assert.Contains("achieved-above-participants", Croydon.Assess(AtLeast.PerCent(41).In(Croydon.Work), new("all", [Some.Count("North", "in-work", 273, 270), Some.Count("South", "in-work", 10, 20)])).Caveats.Codes());

    [Fact]
    public void Figures_past_the_day_due_hold_what_came_before_it_somewhere_within()
    {
        var evidence = new SuccessEvidence("all", [Some.Count("North", "in-work", 60, 100, Croydon.Period("2014", "2018"))]);
        var past = Croydon.Assess(AtLeast.PerCent(50).In(Croydon.Work).By("2017"), evidence);
        var early = Croydon.Assess(AtLeast.PerCent(70).In(Croydon.Work).By("2019"), evidence);
        Assert.Equal((CriterionStatus.Undetermined, EstimableInterval.Of(0, 0.6)), (past.Status, past.Amount));
        Assert.Contains("reaches-past-due", past.Caveats.Codes());
        Assert.Equal((CriterionStatus.Undetermined, EstimableInterval.Of(0.6, 1)), (early.Status, early.Amount));
        Assert.Contains("ends-before-due", early.Caveats.Codes());
        Assert.Equal(CriterionStatus.Met, Croydon.Assess(AtLeast.PerCent(60).In(Croydon.Work).By("2018"), evidence).Status);
    }

    private static SuccessAssessment Assess(ValueList<ReportedOutcome> reported, Attrition attrition, int percent = 50) =>
        new SuccessAssessor().Assess(Croydon.Define(AtLeast.PerCent(percent).In(Croydon.Work)), new("all", reported) { Attrition = [attrition] });
}
