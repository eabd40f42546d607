using System.Globalization;
using PeoplePowered.Domain.Learning;
using PeoplePowered.Domain.Learning.Gains;
using PeoplePowered.Domain.Outcomes;
using PeoplePowered.Statistics;
using static PeoplePowered.Domain.Tests.Learning.Gains.MeasuredGains;

namespace PeoplePowered.Domain.Tests.Learning.Gains;

public sealed class GainHonestyTests
{
    [Fact]
    public void One_person_has_a_change_and_no_interval()
    {
        var assessed = Of(Paired([2], [4])).Assess();
        Assert.Equal(2, assessed.Change.Value);
        Assert.Equal(AbsenceReason.TooFewParticipants, assessed.Interval.Reason);
        Assert.Equal(AbsenceReason.TooFewParticipants, assessed.Participants.Standardised.Reason);
        Assert.Equal(GainReading.NotKnown, assessed.Reading);
        Assert.Contains("gain-without-interval", assessed.Caveats.Codes(), StringComparer.Ordinal);
    }

    [Fact]
    public void Where_everybody_changed_alike_there_is_no_interval()
    {
        Assert.Equal(AbsenceReason.ZeroVariance, Of(Paired([1, 2, 3], [2, 3, 4])).Assess().Interval.Reason);
        Assert.Equal(AbsenceReason.ZeroVariance, Of(Paired([1.1, 2.3, 3.7], [1.4, 2.6, 4])).Assess().Interval.Reason);
        Assert.Equal(AbsenceReason.ZeroVariance, Of(new SummarisedScores(new(2, 0, 9), new(3, 0, 9))).Assess().Interval.Reason);
    }

    [Fact]
    public void Nobody_followed_up_leaves_no_change()
    {
        var assessed = Of(Paired([1, 2], [null, null])).Assess();
        Assert.Equal(AbsenceReason.TooFewParticipants, assessed.Change.Reason);
        Assert.Equal(AbsenceReason.TooFewParticipants, assessed.Interval.Reason);
    }

    [Fact]
    public void Means_without_a_spread_give_a_change_and_no_interval()
    {
        var assessed = Of(new SummarisedScores(new(3, null, 20), new(3.5, null, 20))).Assess();
        Assert.Equal(0.5, assessed.Change.Value, 1e-12);
        Assert.Equal(AbsenceReason.NotApplicable, assessed.Interval.Reason);
    }

    [Fact]
    public void A_change_without_a_comparison_is_a_before_after_claim()
    {
        Assert.Contains("gain-without-comparison", Of(Ten).Assess().Caveats.Codes(), StringComparer.Ordinal);
        Assert.True(Of(Ten).Assess().IsBeforeAfterClaim);
        Assert.DoesNotContain("gain-without-comparison", Of(Ten, Eight).Assess().Caveats.Codes(), StringComparer.Ordinal);
        Assert.Equal(AbsenceReason.NotApplicable, Of(Ten).Assess().DifferenceOfChanges.Reason);
    }

    [Fact]
    public void Retrospective_and_self_rated_scores_are_flagged()
    {
        var retrospective = Of(Ten, design: GainDesign.Retrospective, rating: GainRating.SelfRated).Assess().Caveats.Codes().ToList();
        Assert.Contains("gain-retrospective", retrospective, StringComparer.Ordinal);
        Assert.Contains("gain-self-rated", retrospective, StringComparer.Ordinal);
        Assert.DoesNotContain("gain-response-shift", retrospective, StringComparer.Ordinal);
        Assert.Contains("gain-response-shift", Of(Ten, rating: GainRating.SelfRated).Assess().Caveats.Codes(), StringComparer.Ordinal);
        Assert.DoesNotContain("gain-self-rated", Of(Ten).Assess().Caveats.Codes(), StringComparer.Ordinal);
    }

    [Fact]
    public void Which_direction_is_better_is_the_instruments_to_say()
    {
        GainReading Read(Polarity better) => Of(Ten, instrument: new("Score", better)).Assess().Reading;
        Assert.Equal(GainReading.Better, Read(Polarity.HigherIsBetter));
        Assert.Equal(GainReading.Worse, Read(Polarity.LowerIsBetter));
        Assert.Equal(GainReading.CannotTell, Read(Polarity.NotStated));
        Assert.Equal(GainReading.CannotTell, Of(Eight).Assess().Reading);
    }

    [Fact]
    public void Every_level_has_an_entry_and_none_stands_for_another()
    {
        var assessed = new LearningGains("Connecting policy with practice", [Of(Ten), Of(Eight, level: KirkpatrickLevel.Reaction), Of(Ten, instrument: new("A test", Polarity.HigherIsBetter, 0, 10))]).Assess();
        Assert.Equal(Enum.GetValues<KirkpatrickLevel>(), assessed.Levels.Select(level => level.Level));
        Assert.Equal([1, 2, 0, 0], assessed.Levels.Select(level => level.Gains.Count));
        Assert.NotNull(assessed.At(KirkpatrickLevel.Behaviour).WhyNot);
        Assert.Null(assessed.At(KirkpatrickLevel.Learning).WhyNot);
        Assert.Equal(2, assessed.Caveats.Codes().Count(code => code.Equals("gain-level-not-measured", StringComparison.Ordinal)));
        Assert.Equal(4, new LearningGains("Nothing", []).Assess().Levels.Count(level => level.WhyNot is not null));
    }

    [Fact]
    public void What_contradicts_itself_is_refused()
    {
        Assert.Throws<ArgumentException>(() => new SummarisedScores(new(3, 1, 9), new(3, 1, 9), correlation: 0.5, standardDeviationOfChanges: 1));
        Assert.Contains("standard error", Assert.Throws<ArgumentException>(() => new SummarisedScores(new(3, 1, 9), new(3, 2, 9), standardDeviationOfChanges: 0.2)).Message, StringComparison.Ordinal);
        Assert.Throws<ArgumentOutOfRangeException>(() => new SummarisedScores(new(3, 1, 9), new(3, 1, 9), correlation: 1.1));
        Assert.Throws<ArgumentOutOfRangeException>(() => new SummarisedScores(new(3, 1, 9), new(3, 1, 8), measuredTwice: 9));
        Assert.Contains("not a score of I know whom to ask (1 to 5)", Assert.Throws<ArgumentOutOfRangeException>(() => Of(Paired([2], [6]))).Message, StringComparison.Ordinal);
        Assert.Throws<ArgumentOutOfRangeException>(() => Of(Ten).Assess(95));
        Assert.Throws<ArgumentOutOfRangeException>(() => new LearningGains("Nothing", []).Assess(double.NaN));
        Assert.Throws<ArgumentException>(() => new LearningGains("Twice", [Of(Ten), Of(Ten)]));
        Assert.Throws<ArgumentException>(() => new PairedScores([]));
        Assert.Throws<ArgumentOutOfRangeException>(() => new GainInstrument("Scale", Polarity.HigherIsBetter, 5, 1));
        Assert.Throws<ArgumentOutOfRangeException>(() => Of(Ten, role: (ParticipantRole)77));
    }

    [Fact]
    public void The_same_scores_make_the_same_result_and_others_another()
    {
        Assert.Equal(Of(Ten).Assess().Made, Of(Ten).Assess().Made);
        Assert.NotEqual(Of(Ten).Assess().Made.InputHash, Of(Ten, Eight).Assess().Made.InputHash);
        Assert.Equal("learning: I know whom to ask (1 to 5), civil servant, pre-post, observed, 2013-12: 3 to 4, change 1 (0,416 to 1,584), 10 people: better (before-after claim)", Of(Ten).Assess().Format(CultureInfo.GetCultureInfo("de-DE")));
    }
}
