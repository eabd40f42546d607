using PeoplePowered.Domain.Learning.Gains;
using PeoplePowered.Statistics;
using static PeoplePowered.Domain.Tests.Learning.Gains.MeasuredGains;

namespace PeoplePowered.Domain.Tests.Learning.Gains;

/// <summary>Reference numbers by R 4's t.test and qt, and metafor 3.8.1's escalc, with the same scores.</summary>
public sealed class GainNumbersTests
{
    private const double Close = 1e-9;

    [Fact]
    public void Scores_person_by_person_give_the_paired_t_interval()
    {
        // t.test(after, before, paired = TRUE)
        AssertInterval(Of(Ten).Assess(), 1, 0.415913532131916, 1.584086467868085);
        AssertInterval(Of(Ten).Assess(0.9), 1, 0.526692276006997, 1.473307723993003);
    }

    [Fact]
    public void Against_a_comparison_changes_are_compared_as_welch_does()
    {
        // t.test(after - before, comparison after - before)
        var assessed = Of(Ten, Eight).Assess();
        Assert.Equal(0.875, assessed.DifferenceOfChanges.Value, Close);
        Assert.Equal(0.146768813265838, assessed.DifferenceInterval.Value.Lower, Close);
        Assert.Equal(1.603231186734163, assessed.DifferenceInterval.Value.Upper, Close);
        Assert.Equal(GainReading.Better, assessed.DifferenceReading);
        Assert.False(assessed.IsBeforeAfterClaim);
    }

    [Fact]
    public void The_standardised_change_is_in_standard_deviations_before()
    {
        // escalc("SMCRH", m1i = mean(after), m2i = mean(before), sd1i = sd(before), sd2i = sd(after), ri = cor(before, after), ni = 10), normal interval
        var group = Of(Ten).Assess().Participants;
        Assert.Equal(0.7914388721731055, group.Standardised.Value, Close);
        Assert.Equal(0.2530339841060374, group.StandardisedInterval.Value.Lower, Close);
        Assert.Equal(1.3298437602401736, group.StandardisedInterval.Value.Upper, Close);
    }

    [Fact]
    public void Means_with_a_correlation_or_with_the_spread_of_changes_give_the_same()
    {
        // 0.7 -+ qt(.975, 29) d/sqrt(30), d^2 = .9^2 + .8^2 - 2 (.6) (.9) (.8)
        var byCorrelation = Of(new SummarisedScores(new(3.1, 0.9, 30), new(3.8, 0.8, 30), correlation: 0.6)).Assess();
        var bySpread = Of(new SummarisedScores(new(3.1, 0.9, 30), new(3.8, 0.8, 30), standardDeviationOfChanges: Math.Sqrt(0.586))).Assess();
        AssertInterval(byCorrelation, 0.7, 0.4141552243269, 0.9858447756731);
        AssertInterval(bySpread, 0.7, 0.4141552243269, 0.9858447756731);
        Assert.Equal(byCorrelation.Participants.StandardisedInterval.Value.Lower, bySpread.Participants.StandardisedInterval.Value.Lower, Close);
    }

    [Fact]
    public void Without_a_correlation_the_interval_holds_those_of_all()
    {
        // The same with correlations of -1 and of 1.
        var assessed = Of(new SummarisedScores(new(3.1, 0.9, 30), new(3.8, 0.8, 30))).Assess();
        AssertInterval(assessed, 0.7, 0.06520956751123, 1.33479043248877);
        Assert.Equal(0.66265938632419, assessed.Participants.NarrowestInterval.Value.Lower, Close);
        Assert.False(assessed.Participants.CorrelationKnown);
        Assert.Contains("gain-correlation-unknown", assessed.Caveats.Codes(), StringComparer.Ordinal);
    }

    [Fact]
    public void People_lost_between_are_said_and_bounded_by_the_scale()
    {
        // Variance s1^2/30 + s2^2/24 - 2 r 24 s1 s2/(30 24), qt(.975, 23); bounds by hand: (24 x 3.8 + 6 x 1 or 5)/30 - 3.1
        var assessed = Of(new SummarisedScores(new(3.1, 0.9, 30), new(3.8, 0.8, 24), correlation: 0.6)).Assess();
        AssertInterval(assessed, 0.7, 0.373789901309912, 1.026210098690088);
        Assert.Equal(0.14, assessed.Participants.ChangeOfAllWhoBegan.Value.Lower, Close);
        Assert.Equal(0.94, assessed.Participants.ChangeOfAllWhoBegan.Value.Upper, Close);
        Assert.Contains("gain-people-lost", assessed.Caveats.Codes(), StringComparer.Ordinal);
        Assert.Contains(assessed.Caveats, caveat => caveat.Message.Contains("from 0.14 to 0.94", StringComparison.Ordinal));
    }

    [Fact]
    public void Those_not_followed_up_leave_the_change_of_those_who_were()
    {
        var assessed = Of(Paired([1, 2, 3, 5], [2, 4, 4, null])).Assess();
        Assert.Equal((4, 3, 3), (assessed.Participants.PeopleBefore, assessed.Participants.PeopleAfter, assessed.Participants.People));
        Assert.Equal(4 / 3.0, assessed.Change.Value, Close);

        // All who began: (2 + 4 + 4 + 1 or 5)/4 less 11/4.
        Assert.Equal(new Interval(0, 1), assessed.Participants.ChangeOfAllWhoBegan.Value);
    }

    private static void AssertInterval(LearningGainAssessment assessed, double change, double lower, double upper)
    {
        Assert.Equal(change, assessed.Change.Value, Close);
        Assert.Equal(lower, assessed.Interval.Value.Lower, Close);
        Assert.Equal(upper, assessed.Interval.Value.Upper, Close);
    }
}
