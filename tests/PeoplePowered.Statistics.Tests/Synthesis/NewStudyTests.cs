using PeoplePowered.Statistics.Synthesis;

namespace PeoplePowered.Statistics.Tests.Synthesis;

/// <summary>The probability that the true effect of a new study lies beyond a threshold.</summary>
public sealed class NewStudyTests
{
    [Fact]
    public void Probabilities_agree_with_R_in_both_tails()
    {
        var (estimates, variances) = StudyDraws.Bcg;
        foreach (var row in Reference.Rows("own-weights", "new-study.csv"))
        {
            var what = string.Join(' ', row[..3]);
            var pooled = RandomEffects.Pool(estimates, variances, new PoolingOptions { Estimator = OwnWeightsTests.Estimator(row[0]), Interval = OwnWeightsTests.Interval(row[1]) });
            var threshold = Reference.Number(row[2]);
            Reference.Close(Reference.Number(row[3]), pooled.ProbabilityBeyond(threshold), 1e-7, what + " above");
            Reference.Close(Reference.Number(row[4]), pooled.ProbabilityBelow(threshold), 1e-7, what + " below");
        }
    }

    [Fact]
    public void The_bounds_of_every_prediction_interval_leave_as_much_beyond_as_its_level_says()
    {
        var (estimates, variances) = StudyDraws.Bcg;
        foreach (var method in Enum.GetValues<IntervalMethod>())
        {
            foreach (var convention in Enum.GetValues<PredictionConvention>())
            {
                var pooled = RandomEffects.Pool(estimates, variances, new PoolingOptions { Interval = method, Prediction = convention, ConfidenceLevel = 0.9 });
                Reference.Close(0.05, pooled.ProbabilityBeyond(pooled.PredictionInterval.Value.Upper), 1e-12, "above");
                Reference.Close(0.05, pooled.ProbabilityBelow(pooled.PredictionInterval.Value.Lower), 1e-12, "below");
                Reference.Close(0.95, pooled.ProbabilityBeyond(pooled.PredictionInterval.Value.Lower), 1e-12, "above the lower");
                if (convention < PredictionConvention.ConfidenceDistribution)
                    Reference.Close(0.5, pooled.ProbabilityBeyond(pooled.Estimate.Value), 1e-14, "above the mean");
            }
        }
    }

    [Fact]
    public void Below_three_studies_and_for_a_common_effect_there_is_no_probability()
    {
        Assert.Equal(AbsenceReason.TooFewStudies, RandomEffects.Pool([1, 2], [1, 1]).ProbabilityBeyond(0).Reason);
        Assert.Equal(AbsenceReason.TooFewStudies, RandomEffects.Pool([1], [1]).ProbabilityBelow(0).Reason);
        Assert.Equal(AbsenceReason.NoStudies, RandomEffects.Pool([], []).ProbabilityBeyond(0).Reason);
        Assert.Equal(AbsenceReason.NotComputed, default(PooledEstimate).ProbabilityBeyond(0).Reason);
        Assert.Equal(AbsenceReason.NotApplicable, RandomEffects.Pool([1, 2, 3], [1, 1, 1], new PoolingOptions { Estimator = TauSquaredEstimator.Common }).ProbabilityBeyond(0).Reason);
    }

    [Fact]
    public void A_threshold_beyond_any_spread_has_the_probability_0_or_1()
    {
        var pooled = RandomEffects.Pool([0.4, 0.4, 0.4], [0.02, 0.02, 0.02], new PoolingOptions { Interval = IntervalMethod.KnappHartung });
        Assert.Equal(Estimable.Of(0), pooled.TauSquared);
        Assert.Equal(Estimable.Of(1), pooled.ProbabilityBeyond(0.3));
        Assert.Equal(Estimable.Of(0), pooled.ProbabilityBelow(0.3));
        Assert.Equal(Estimable.Of(0), pooled.ProbabilityBeyond(0.4));
        Assert.Equal(Estimable.Of(0), RandomEffects.Pool([1, 2, 4], [1, 1, 1]).ProbabilityBeyond(double.MaxValue).Map(p => p > 1e-100 ? p : 0));
    }

    [Theory]
    [InlineData(double.NaN)]
    [InlineData(double.PositiveInfinity)]
    public void A_threshold_that_is_none_is_refused(double bad)
    {
        var pooled = RandomEffects.Pool([1, 2, 4], [1, 1, 1]);
        Assert.Equal("threshold", Assert.Throws<ArgumentOutOfRangeException>(() => pooled.ProbabilityBeyond(bad)).ParamName);
        Assert.Equal("threshold", Assert.Throws<ArgumentOutOfRangeException>(() => pooled.ProbabilityBelow(bad)).ParamName);
    }
}
