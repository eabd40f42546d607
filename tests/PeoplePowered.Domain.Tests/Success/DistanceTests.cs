using PeoplePowered.Domain.Outcomes;
using PeoplePowered.Domain.Success;
using PeoplePowered.Statistics;

namespace PeoplePowered.Domain.Tests.Success;

public sealed class DistanceTests
{
    private static readonly OutcomeReference s_score = Some.Outcome("wellbeing", 2);

    [Theory]
    [InlineData(Polarity.HigherIsBetter, CriterionStatus.Met)]
    [InlineData(Polarity.LowerIsBetter, CriterionStatus.NotMet)]
    [InlineData(Polarity.NotStated, CriterionStatus.Unassessed)]
    public void The_better_direction_is_the_definitions(Polarity polarity, CriterionStatus expected) =>
        Assert.Equal(expected, Croydon.Assess(new DistanceTravelled(s_score, 3), Means(polarity)).Status);

    [Fact]
    public void The_true_mean_change_of_one_site_lies_above_the_distance_by_t() =>

        // R: pt((3 - 4) / sqrt((6^2 + 7^2 - 2 * .6 * 6 * 7) / 50), 49, lower.tail = FALSE)
        Assert.Equal(0.882452314767, Croydon.Assess(new DistanceTravelled(s_score, 3).Asking(SuccessQuestion.TrueRate), Means(Polarity.HigherIsBetter)).Probability.Value.Lower, 9);

    [Fact]
    public void Without_a_correlation_there_is_no_standard_error_unless_one_is_assumed()
    {
        var evidence = Means(Polarity.HigherIsBetter, correlation: null);
        var criterion = new DistanceTravelled(s_score, 3).Asking(SuccessQuestion.TrueRate);
        Assert.Equal(CriterionStatus.Unassessed, Croydon.Assess(criterion, evidence).Status);
        Assert.Equal(0.882452314767, Croydon.Assess(criterion, evidence, new() { AssumedCorrelation = 0.6 }).Probability.Value.Lower, 9);
    }

    [Fact]
    public void People_chosen_by_an_extreme_baseline_come_back_by_themselves()
    {
        // Davis 1976: (1 - .7) x (50 - 40) = 3.
        Assert.Equal(Estimable.Of((1 - 0.7) * 10), new BaselineSelection(s_score, "scored below 45", 50, 0.7).ExpectedChange(40));
        var known = Croydon.Assess(new DistanceTravelled(s_score, 3), Means(Polarity.HigherIsBetter) with { Selections = [new(s_score, "scored below 45", 50, 0.7)] });
        Assert.Contains("would change the mean by 3 ", Assert.Single(known.Caveats).Message, StringComparison.Ordinal);
        Assert.Equal(["regression-to-the-mean-unknown"], Croydon.Assess(new DistanceTravelled(s_score, 3), Means(Polarity.HigherIsBetter) with { Selections = [new(s_score, "scored below 45")] }).Caveats.Codes());
    }

    [Fact]
    public void A_change_across_a_change_of_definition_needs_a_bridge()
    {
        var drifted = Means(Polarity.HigherIsBetter) with { Baselines = [new(s_score, 1)] };
        var refused = Croydon.Assess(new DistanceTravelled(s_score, 3), drifted);
        Assert.Equal(CriterionStatus.Unassessed, refused.Status);
        Assert.Contains("baseline-drift", refused.Caveats.Codes());
        var bridged = Croydon.Assess(new DistanceTravelled(s_score, 3), drifted with { Bridges = [new(s_score, 1, 1.5, 0.2, Some.Source)] });
        Assert.Equal((CriterionStatus.NotMet, EstimableInterval.Of(2.5, 2.5)), (bridged.Status, bridged.Amount));
        Assert.Contains("baseline-bridged", bridged.Caveats.Codes());
    }

    [Fact]
    public void Records_tell_how_many_people_moved_far_enough()
    {
        double?[] after = [13, 12.9, 20, 5, null];
        var evidence = new SuccessEvidence("North", [])
        {
            Frameworks = Frameworks(Polarity.HigherIsBetter),
            People = after.Select((score, index) => new PersonRecord($"p{index}", s_score, change: new(10, score))).ToValueList(),
        };
        Assert.Equal(EstimableInterval.Of(0.4, 0.6), Croydon.Assess(AtLeast.PerCent(50).Moving(s_score, 3), evidence).Amount);
        var mean = Croydon.Assess(new DistanceTravelled(s_score, 2), evidence);
        Assert.Equal((3 + 2.9 + 10 - 5) / 4, mean.Amount.Value.Lower, 12);
        Assert.Contains("missing-results", mean.Caveats.Codes());
        Assert.Equal(CriterionStatus.Unassessed, Croydon.Assess(AtLeast.PerCent(50).Moving(s_score, 3), Means(Polarity.HigherIsBetter)).Status);
    }

    private static ValueList<OutcomesFramework> Frameworks(Polarity polarity) => [new(Some.Framework, [new(new("wellbeing"), polarity: polarity, version: 2)])];

    private static SuccessEvidence Means(Polarity polarity, double? correlation = 0.6) => new("North", [new(s_score, Some.At("North"), new PairedPrePost(new(40, 6, 50), new(44, 7, 50), correlation), Some.Source, EvidenceDesign.BeforeAfter)])
    {
        Frameworks = Frameworks(polarity),
    };
}
