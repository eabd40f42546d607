using PeoplePowered.Domain.Success;
using PeoplePowered.Statistics;
using PeoplePowered.Statistics.Decisions;

namespace PeoplePowered.Domain.Tests.Success;

public sealed class PerspectiveTests
{
    private static readonly ValueList<SuccessCriterion> s_criteria =
        [AtLeast.PerCent(50).In(Croydon.PositivePathway), AtLeast.PerCent(35).In(Croydon.SustainedEmployment)];

    [Fact]
    public void A_must_have_is_not_bought_off()
    {
        var strict = Assess(new Perspective(
            PerspectiveRole.Commissioner,
            "Commissioner",
            [PerspectiveCriterion.MustHave("sustained-employment"), PerspectiveCriterion.Weighted("positive-pathway")],
            PerspectiveWeights.FromSwings(new CriterionSwing("positive-pathway", 100)),
            leastValue: 0.1)).Perspectives[0];
        Assert.Equal(CriterionStatus.NotMet, strict.Status);
        Assert.Equal(EstimableInterval.Of(0.5, 0.5), strict.Value);
        Assert.Equal(["sustained-employment"], strict.HeldBackBy.Select(id => id.Value));
    }

    [Fact]
    public void Perspectives_that_differ_say_on_what()
    {
        var assessment = Assess(
            new Perspective(PerspectiveRole.Deliverer, "Deliverer", [PerspectiveCriterion.MustHave("positive-pathway")]),
            new Perspective(PerspectiveRole.Funder, "Funder", [PerspectiveCriterion.MustHave("positive-pathway"), PerspectiveCriterion.MustHave("sustained-employment")]),
            new Perspective(PerspectiveRole.Beneficiary, "Beneficiary", [PerspectiveCriterion.MustHave("positive-pathway")]));
        Assert.False(assessment.AllAgree);
        Assert.Equal([(CriterionStatus.Met, 2), (CriterionStatus.NotMet, 1)], assessment.Agreements.Select(item => (item.Status, item.Perspectives.Count)));
        Assert.Equal(2, assessment.Disagreements.Count);
        Assert.All(assessment.Disagreements, item => Assert.Equal(("Funder", "sustained-employment"), (item.Other, Assert.Single(item.On).Value)));
    }

    [Fact]
    public void Swings_make_weights_and_keep_their_workings()
    {
        var view = Assess(Weighing(PerspectiveWeights.FromSwings(new CriterionSwing("positive-pathway", 100), new CriterionSwing("sustained-employment", 50)))).Perspectives[0];

        // 100/150 x .5 + 50/150 x 88/350
        Assert.Equal((0.5 * 2 / 3) + (88.0 / 350 / 3), view.Value.Value.Lower, 12);
        Assert.Contains(view.Steps, step => step is { What: "weight of positive-pathway", How: "100 / 150", Result: "0.6667" });
    }

    [Fact]
    public void An_order_bounds_the_value_and_nothing_known_bounds_it_more()
    {
        var (better, worse) = (0.5, 88 / 350.0);
        Assert.Equal(EstimableInterval.Of((better + worse) / 2, better), Assess(Weighing(PerspectiveWeights.InOrder("positive-pathway", "sustained-employment"))).Perspectives[0].Value);
        Assert.Equal(EstimableInterval.Of(worse, better), Assess(Weighing(PerspectiveWeights.Unknown)).Perspectives[0].Value);
    }

    [Fact]
    public void Without_a_must_have_or_a_line_there_is_a_value_and_no_verdict()
    {
        var assessment = Assess(Weighing(PerspectiveWeights.Unknown));
        Assert.Equal(CriterionStatus.Undetermined, assessment.Perspectives[0].Status);
        Assert.Contains("no-line-declared", assessment.Caveats.Codes());
    }

    [Theory]
    [InlineData(0.2, CriterionStatus.Met)]
    [InlineData(0.4, CriterionStatus.Undetermined)]
    [InlineData(0.6, CriterionStatus.NotMet)]
    public void A_line_is_reached_for_all_weights_some_or_none(double line, CriterionStatus expected) =>
        Assert.Equal(expected, Assess(Weighing(PerspectiveWeights.Unknown, line)).Perspectives[0].Status);

    [Fact]
    public void Must_haves_together_are_bounded_since_they_hang_together_somehow()
    {
        var criteria = s_criteria.Select(criterion => criterion.Asking(SuccessQuestion.TrueRate)).ToValueList();
        var assessment = new SuccessAssessor().Assess(
            Croydon.Define(criteria, new Perspective(PerspectiveRole.Funder, "Funder", [PerspectiveCriterion.MustHave("positive-pathway"), PerspectiveCriterion.MustHave("sustained-employment")])), Croydon.Evidence);
        var (first, second) = (assessment.Criteria[0].Probability.Value.Lower, assessment.Criteria[1].Probability.Value.Lower);
        Assert.Equal(Math.Max(0, first + second - 1), assessment.Perspectives[0].Probability.Value.Lower, 12);
        Assert.Equal(Math.Min(first, second), assessment.Perspectives[0].Probability.Value.Upper, 12);
    }

    [Fact]
    public void An_unassessed_must_have_leaves_it_open()
    {
        ValueList<SuccessCriterion> criteria = [.. s_criteria, AtLeast.PerCent(1).In(Croydon.Work)];
        var view = new SuccessAssessor().Assess(
            Croydon.Define(criteria, new Perspective(PerspectiveRole.Funder, "Funder", [PerspectiveCriterion.MustHave("positive-pathway"), PerspectiveCriterion.MustHave("in-work")])), Croydon.Evidence).Perspectives[0];
        Assert.Equal((CriterionStatus.Undetermined, EstimableInterval.Of(0, 1)), (view.Status, view.Probability));
    }

    [Fact]
    public void What_does_not_go_together_is_refused_by_name()
    {
        Assert.Throws<ArgumentException>(() => new Perspective(PerspectiveRole.Funder, "F", []));
        Assert.Throws<ArgumentException>(() => new Perspective(PerspectiveRole.Funder, "F", [PerspectiveCriterion.MustHave("a"), PerspectiveCriterion.Weighted("a")]));
        Assert.Throws<ArgumentException>(() => new Perspective(PerspectiveRole.Funder, "F", [PerspectiveCriterion.Weighted("a")], PerspectiveWeights.InOrder("a", "b")));
        Assert.Throws<ArgumentException>(() => new Perspective(PerspectiveRole.Funder, "F", [PerspectiveCriterion.MustHave("a")], leastValue: 0.5));
        Assert.Throws<ArgumentException>(() => PerspectiveWeights.FromSwings(new CriterionSwing("a", 50)));
        Assert.Throws<ArgumentException>(() => Croydon.Define(s_criteria, new Perspective(PerspectiveRole.Funder, "F", [PerspectiveCriterion.MustHave("elsewhere")])));
    }

    [Fact]
    public void An_amount_beyond_a_scale_says_so()
    {
        var view = new Perspective(PerspectiveRole.Funder, "F", [PerspectiveCriterion.Weighted("positive-pathway", PiecewiseLinearValue.Between(0, 0.4))], leastValue: 1);
        var assessment = Assess(view);
        Assert.Equal(CriterionStatus.Met, assessment.Perspectives[0].Status);
        Assert.Contains("beyond-scale", assessment.Caveats.Codes());
    }

    private static Perspective Weighing(PerspectiveWeights weights, double? line = null) =>
        new(PerspectiveRole.PolicyMaker, "Policy", [PerspectiveCriterion.Weighted("positive-pathway"), PerspectiveCriterion.Weighted("sustained-employment")], weights, line);

    private static SuccessAssessment Assess(params Perspective[] perspectives) => new SuccessAssessor().Assess(Croydon.Define(s_criteria, perspectives), Croydon.Evidence);
}
