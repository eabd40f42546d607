using PeoplePowered.Statistics.EffectSizes;

namespace PeoplePowered.Statistics.Tests.EffectSizes;

public sealed class EffectAbsenceTests
{
    [Fact]
    public void Without_a_correction_an_empty_cell_is_an_absence_by_name()
    {
        var none = ContinuityCorrection.None;
        Absent(AbsenceReason.EmptyCell, TwoArmCountEffects.LogRiskRatio(0, 9, 3, 8, none));
        Absent(AbsenceReason.ZeroVariance, TwoArmCountEffects.LogRiskRatio(9, 9, 8, 8, none));
        Absent(AbsenceReason.EmptyCell, TwoArmCountEffects.LogOddsRatio(4, 9, 8, 8, none));
        Absent(AbsenceReason.ZeroVariance, TwoArmCountEffects.RiskDifference(0, 9, 8, 8, none));
        Absent(AbsenceReason.EmptyCell, TwoArmCountEffects.PetoLogOddsRatio(9, 9, 8, 8, none));
        Absent(AbsenceReason.ZeroVariance, ProportionEffects.Raw(0, 9, none));
        Absent(AbsenceReason.EmptyCell, ProportionEffects.Log(0, 9, none));
        Absent(AbsenceReason.ZeroVariance, ProportionEffects.Log(9, 9, none));
        Absent(AbsenceReason.EmptyCell, ProportionEffects.Logit(9, 9, none));
        Absent(AbsenceReason.ZeroVariance, RateEffects.Raw(0, 12.5, none));
        Absent(AbsenceReason.EmptyCell, RateEffects.Log(0, 12.5, none));
        Absent(AbsenceReason.EmptyCell, TwoArmRateEffects.LogRatio(0, 12.5, 3, 8, none));
        Absent(AbsenceReason.ZeroVariance, TwoArmRateEffects.Difference(0, 12.5, 0, 8, none));
    }

    [Fact]
    public void Variance_stabilised_measures_exist_for_every_count()
    {
        Assert.True(TwoArmCountEffects.ArcsineDifference(0, 9, 8, 8).HasValue);
        Assert.True(ProportionEffects.Arcsine(9, 9).HasValue);
        Assert.True(ProportionEffects.FreemanTukey(0, 1).HasValue);
        Assert.True(RateEffects.SquareRoot(0, 12.5).HasValue);
        Assert.True(RateEffects.FreemanTukey(0, 12.5).HasValue);
    }

    [Fact]
    public void Means_that_determine_no_effect_are_absences_by_name()
    {
        var (usual, one, two, still) = (new GroupSummary(5, 1, 20), new GroupSummary(4, 1, 1), new GroupSummary(4, 1, 2), new GroupSummary(4, 0, 20));
        Absent(AbsenceReason.ZeroVariance, MeanEffects.Difference(still, still));
        Absent(AbsenceReason.ZeroVariance, MeanEffects.Mean(still));
        Absent(AbsenceReason.ZeroVariance, StandardisedMeanEffects.HedgesG(still, still));
        Absent(AbsenceReason.ZeroVariance, StandardisedMeanEffects.UnequalVariances(still, still));
        Absent(AbsenceReason.ZeroVariance, StandardisedMeanEffects.GlassDelta(usual, still));
        Absent(AbsenceReason.TooFewParticipants, StandardisedMeanEffects.HedgesG(one, two));
        Absent(AbsenceReason.TooFewParticipants, StandardisedMeanEffects.UnequalVariances(usual, one));
        Absent(AbsenceReason.TooFewParticipants, StandardisedMeanEffects.GlassDelta(usual, two));
        foreach (var mean in new[] { 0, -4.0 })
        {
            Absent(AbsenceReason.OutOfDomain, MeanEffects.LogMean(new GroupSummary(mean, 1, 20)));
            Absent(AbsenceReason.OutOfDomain, MeanEffects.LogRatio(usual, new GroupSummary(mean, 1, 20)));
            Absent(AbsenceReason.OutOfDomain, MeanEffects.LogRatio(new GroupSummary(mean, 1, 20), new GroupSummary(mean, 1, 20), secondOrderCorrection: true));
        }
    }

    [Fact]
    public void Changes_and_correlations_that_determine_no_effect_are_absences_by_name()
    {
        var alike = new PrePostSummary(4, 2, 5, 2, 1, 20);
        Absent(AbsenceReason.ZeroVariance, PrePostEffects.MeanChange(alike));
        Absent(AbsenceReason.ZeroVariance, PrePostEffects.StandardisedByChange(alike));
        Absent(AbsenceReason.ZeroVariance, PrePostEffects.StandardisedByBefore(new PrePostSummary(4, 0, 5, 2, 0.5, 20)));
        Absent(AbsenceReason.ZeroVariance, PrePostEffects.StandardisedByBeforeUnequalVariances(new PrePostSummary(4, 0, 5, 2, 0.5, 20)));
        var two = new PrePostSummary(4, 2, 5, 2, 0.5, 2);
        Absent(AbsenceReason.TooFewParticipants, PrePostEffects.StandardisedByChange(two));
        Absent(AbsenceReason.TooFewParticipants, PrePostEffects.StandardisedByBefore(two));
        Absent(AbsenceReason.TooFewParticipants, PrePostEffects.StandardisedByBeforeUnequalVariances(two));
        Absent(AbsenceReason.TooFewParticipants, CorrelationEffects.FisherZ(0.5, 3));
        Absent(AbsenceReason.TooFewParticipants, CorrelationEffects.Raw(1, 3));
        Absent(AbsenceReason.AtTheEdge, CorrelationEffects.FisherZ(-1, 30));
        Absent(AbsenceReason.AtTheEdge, CorrelationEffects.Raw(1, 30));
    }

    [Fact]
    public void Numbers_beyond_a_double_are_absences_and_not_infinities()
    {
        Absent(AbsenceReason.OutOfDomain, MeanEffects.Difference(new GroupSummary(1e308, 1, 9), new GroupSummary(-1e308, 1, 9)));
        Absent(AbsenceReason.OutOfDomain, MeanEffects.Mean(new GroupSummary(1, 1e200, 9)));
        Assert.True(StandardisedMeanEffects.HedgesG(new GroupSummary(2e200, 1e200, 9), new GroupSummary(1e200, 1e200, 9)).HasValue);
        Assert.True(TwoArmCountEffects.LogOddsRatio(long.MaxValue - 1, long.MaxValue, 1, long.MaxValue).HasValue);
        Assert.True(TwoArmCountEffects.PetoLogOddsRatio(long.MaxValue - 1, long.MaxValue, 1, long.MaxValue).HasValue);
    }

    [Fact]
    public void Mistakes_are_refused_by_name()
    {
        Refused("achieved", () => TwoArmCountEffects.LogRiskRatio(10, 9, 3, 8));
        Refused("comparisonAchieved", () => TwoArmCountEffects.RiskDifference(3, 9, -3, 8));
        Refused("comparisonParticipants", () => TwoArmCountEffects.ArcsineDifference(3, 9, 0, 0));
        Refused("events", () => RateEffects.Log(-1, 9));
        Refused("exposure", () => RateEffects.Raw(1, 0));
        Refused("exposure", () => TwoArmRateEffects.LogRatio(1, double.NaN, 1, 2));
        Refused("comparisonExposure", () => TwoArmRateEffects.Difference(1, 2, 1, double.PositiveInfinity));
        Refused("comparisonEvents", () => TwoArmRateEffects.Difference(1, 2, -1, 2));
        Refused("correlation", () => CorrelationEffects.FisherZ(1.01, 30));
        Refused("correlation", () => CorrelationEffects.Raw(double.NaN, 30));
        Refused("participants", () => CorrelationEffects.Raw(0.1, 0));
        Refused("standardDeviation", () => new GroupSummary(1, -1, 9));
        Refused("mean", () => new GroupSummary(double.NaN, 1, 9));
        Refused("participants", () => new GroupSummary(1, 1, 0));
        Refused("correlation", () => new PrePostSummary(1, 1, 1, 1, -1.5, 9));
        Refused("group", () => MeanEffects.Mean(default));
        Refused("comparison", () => StandardisedMeanEffects.HedgesG(new GroupSummary(1, 1, 9), default));
        Refused("summary", () => PrePostEffects.MeanChange(default));
        Refused("variance", () => StandardisedMeanEffects.HedgesG(new GroupSummary(1, 1, 9), new GroupSummary(1, 1, 9), (StandardisedVariance)7));
        Refused("participants", () => FreemanTukeyScale.ToProportion(0.5, 0.5));
        Refused("transformed", () => FreemanTukeyScale.ToProportion(double.NaN, 5));
        Refused("participants", () => FreemanTukeyScale.HarmonicMean([3, 0]));
        Assert.Equal("participants", Assert.Throws<ArgumentException>(() => FreemanTukeyScale.HarmonicMean([])).ParamName);
        Assert.Equal("correction", Assert.Throws<ArgumentNullException>(() => ProportionEffects.Logit(1, 2, null!)).ParamName);
    }

    [Fact]
    public void Spans_of_different_length_and_mistakes_within_them_are_refused_by_name()
    {
        Assert.Equal("comparisonParticipants", Assert.Throws<ArgumentException>(() => TwoArmCountEffects.LogOddsRatio([1], [2], [1], [2, 3], new EstimableEffect[1])).ParamName);
        Assert.Equal("effects", Assert.Throws<ArgumentException>(() => TwoArmCountEffects.LogOddsRatio([1], [2], [1], [2], new EstimableEffect[2])).ParamName);
        Assert.Equal("effects", Assert.Throws<ArgumentException>(() => ProportionEffects.Raw([1], [2], new EstimableEffect[2])).ParamName);
        Assert.Equal("comparisons", Assert.Throws<ArgumentException>(() => MeanEffects.Difference(new GroupSummary[1], new GroupSummary[2], new EstimableEffect[1])).ParamName);
        Assert.Equal("exposure", Assert.Throws<ArgumentException>(() => RateEffects.Raw([1], [2, 3], new EstimableEffect[1])).ParamName);
        Assert.Equal("comparisonEvents", Assert.Throws<ArgumentException>(() => TwoArmRateEffects.LogRatio([1], [2], [], [2], new EstimableEffect[1])).ParamName);
        Assert.Equal("participants", Assert.Throws<ArgumentException>(() => CorrelationEffects.Raw([0.1], [2, 3], new EstimableEffect[1])).ParamName);
        Assert.Equal("comparisonExposure", Assert.Throws<ArgumentOutOfRangeException>(() => TwoArmRateEffects.Difference([1], [2], [1], [-2], new EstimableEffect[1])).ParamName);
        Assert.Equal("groups", Assert.Throws<ArgumentOutOfRangeException>(() => MeanEffects.Mean(new GroupSummary[1], new EstimableEffect[1])).ParamName);
        Assert.Equal("effects", Assert.Throws<ArgumentException>(() => PrePostEffects.MeanChange(new PrePostSummary[1], [])).ParamName);
    }

    [Fact]
    public void Usable_effects_are_copied_in_order_and_named_by_index()
    {
        EstimableEffect[] effects = [EstimableEffect.Absent(AbsenceReason.EmptyCell), EstimableEffect.Of(1, 2), default, EstimableEffect.Of(3, 4)];
        var (estimates, variances, indices) = (new double[4], new double[4], new int[4]);
        Assert.Equal(2, UsableEffects.Copy(effects, estimates, variances, indices));
        Assert.Equal([1, 3, 0, 0], estimates);
        Assert.Equal([2, 4, 0, 0], variances);
        Assert.Equal([1, 3, 0, 0], indices);
        Assert.Equal("indices", Assert.Throws<ArgumentException>(() => UsableEffects.Copy(effects, estimates, variances, new int[1])).ParamName);
    }

    private static void Absent(AbsenceReason reason, EstimableEffect effect) => Assert.Equal(EstimableEffect.Absent(reason), effect);

    private static void Refused(string parameter, Func<object> call) => Assert.Equal(parameter, Assert.Throws<ArgumentOutOfRangeException>(call).ParamName);
}
