using FsCheck;
using FsCheck.Fluent;
using PeoplePowered.Statistics.Synthesis;

namespace PeoplePowered.Statistics.Tests.Synthesis;

public sealed class PoolingLawTests
{
    [Fact]
    public void Pooling_is_unchanged_when_studies_are_reordered() => ForStudies((estimates, variances) =>
    {
        var there = RandomEffects.Pool(estimates, variances);
        var back = RandomEffects.Pool(estimates.Reverse().ToArray(), variances.Reverse().ToArray());
        Same(there, back, 1e-12);
    });

    [Fact]
    public void A_shift_of_all_estimates_shifts_the_mean_and_nothing_else() => ForStudies((estimates, variances) =>
    {
        var here = RandomEffects.Pool(estimates, variances);
        var there = RandomEffects.Pool(estimates.Select(y => y + 16).ToArray(), variances);
        Reference.Close(here.Estimate.Value + 16, there.Estimate, 1e-11, "estimate");
        Same(here, there, 1e-11, shift: 16);
    });

    [Theory]
    [InlineData(0.001)]
    [InlineData(1000)]
    [InlineData(1e-12)]
    [InlineData(1e12)]
    [InlineData(1e-60)]
    [InlineData(1e60)]
    public void A_change_of_unit_changes_nothing_but_the_unit(double factor) => ForStudies((estimates, variances) =>
    {
        var here = RandomEffects.Pool(estimates, variances);
        var there = RandomEffects.Pool(estimates.Select(y => y * factor).ToArray(), variances.Select(v => v * factor * factor).ToArray());
        Same(here, there, 1e-10, factor: factor);
    });

    [Fact]
    public void Negated_estimates_negate_the_answer() => ForStudies((estimates, variances) =>
    {
        var here = RandomEffects.Pool(estimates, variances);
        var there = RandomEffects.Pool(estimates.Select(y => -y).ToArray(), variances);
        Assert.Equal(-here.Estimate.Value, there.Estimate.Value);
        Assert.Equal(here.TauSquared, there.TauSquared);
        Assert.Equal(here.ConfidenceInterval.Map(x => -x), there.ConfidenceInterval);
    });

    [Fact]
    public void Every_study_twice_doubles_Q_and_halves_each_weight() => ForStudies((estimates, variances) =>
    {
        var once = RandomEffects.Pool(estimates, variances);
        var twice = RandomEffects.Pool(estimates.Concat(estimates).ToArray(), variances.Concat(variances).ToArray());
        Reference.Close(2 * once.Q.Value, twice.Q, 1e-12, "Q", scale: 1e-3);
        var weights = new double[variances.Length];
        var halved = new double[2 * variances.Length];
        RandomEffects.Weights(variances, 0.3, weights);
        RandomEffects.Weights(variances.Concat(variances).ToArray(), 0.3, halved);
        for (var i = 0; i < weights.Length; i++)
            Reference.Close(weights[i] / 2, halved[i], 1e-13, "weight");
    });

    [Fact]
    public void Every_study_twice_halves_the_variance_of_the_common_effect_and_leaves_it_in_place() => ForStudies((estimates, variances) =>
    {
        var options = new PoolingOptions { Estimator = TauSquaredEstimator.Common, Interval = IntervalMethod.Wald };
        var once = RandomEffects.Pool(estimates, variances, options);
        var twice = RandomEffects.Pool(estimates.Concat(estimates).ToArray(), variances.Concat(variances).ToArray(), options);
        var se = once.StandardError.Value;
        Reference.Close(once.Estimate.Value, twice.Estimate, 1e-12, "estimate", scale: se);
        Reference.Close(se * se / 2, twice.StandardError.Map(x => x * x), 1e-12, "variance");
    });

    [Fact]
    public void Every_estimator_obeys_order_shift_and_scale() => ForStudies((estimates, variances) =>
    {
        foreach (var estimator in Enum.GetValues<TauSquaredEstimator>())
        {
            var options = new PoolingOptions { Estimator = estimator, Interval = IntervalMethod.Wald };
            var here = RandomEffects.Pool(estimates, variances, options);
            Same(here, RandomEffects.Pool(estimates.Reverse().ToArray(), variances.Reverse().ToArray(), options), 1e-12);
            Same(here, RandomEffects.Pool(estimates.Select(y => y + 16).ToArray(), variances, options), 1e-11, shift: 16);
            foreach (var factor in new[] { 0.001, 1000 })
                Same(here, RandomEffects.Pool(estimates.Select(y => y * factor).ToArray(), variances.Select(v => v * factor * factor).ToArray(), options), 1e-10, factor: factor);
        }
    });

    [Fact]
    public void Weights_are_positive_sum_to_100_and_rise_with_precision() => ForStudies((_, variances) =>
    {
        var percents = new double[variances.Length];
        RandomEffects.Weights(variances, 0.05, percents);
        Reference.Close(100, percents.Sum(), 1e-13, "sum");
        for (var i = 1; i < percents.Length; i++)
            Assert.Equal(Math.Sign(variances[i - 1].CompareTo(variances[i])), Math.Sign(percents[i].CompareTo(percents[i - 1])));
    });

    [Fact]
    public void A_shrunken_estimate_lies_between_its_study_and_the_pool() => ForStudies((estimates, variances) =>
    {
        var pooled = RandomEffects.Pool(estimates, variances);
        var shrunken = new ShrunkenEstimate[estimates.Length];
        RandomEffects.Shrink(estimates, variances, pooled, shrunken);
        for (var i = 0; i < shrunken.Length; i++)
        {
            var (low, high) = (Math.Min(estimates[i], pooled.Estimate.Value), Math.Max(estimates[i], pooled.Estimate.Value));
            Assert.InRange(shrunken[i].Estimate.Value, low - 1e-15, high + 1e-15);
            Assert.True(shrunken[i].Interval.Value.Contains(shrunken[i].Estimate.Value));
        }
    });

    [Fact]
    public void A_higher_level_widens_every_interval() => ForStudies((estimates, variances) =>
    {
        var narrow = RandomEffects.Pool(estimates, variances, new PoolingOptions { ConfidenceLevel = 0.8 });
        var wide = RandomEffects.Pool(estimates, variances, new PoolingOptions { ConfidenceLevel = 0.99 });
        Assert.True(wide.ConfidenceInterval.Value.Width > narrow.ConfidenceInterval.Value.Width);
        if (narrow.TauSquaredInterval.HasValue)
            Assert.True(wide.TauSquaredInterval.Value.Upper > narrow.TauSquaredInterval.Value.Upper);
        if (narrow.PredictionInterval.HasValue)
            Assert.True(wide.PredictionInterval.Value.Width > narrow.PredictionInterval.Value.Width);
    });

    [Fact]
    public void The_range_for_a_new_study_holds_the_interval_of_the_mean() => ForStudies((estimates, variances) =>
    {
        foreach (var method in Enum.GetValues<IntervalMethod>())
        {
            var pooled = RandomEffects.Pool(estimates, variances, new PoolingOptions { Interval = method });
            if (estimates.Length < 3)
                Assert.Equal(AbsenceReason.TooFewStudies, pooled.PredictionInterval.Reason);
            else
                Assert.True(pooled.PredictionInterval.Value.Lower <= pooled.ConfidenceInterval.Value.Lower && pooled.PredictionInterval.Value.Upper >= pooled.ConfidenceInterval.Value.Upper);
        }
    });

    private static void ForStudies(Action<double[], double[]> law) =>
        Prop.ForAll<(NormalFloat Estimate, PositiveInt Variance)[]>(drawn =>
        {
            var (estimates, variances) = StudyDraws.From(drawn);
            if (estimates.Length >= 2)
                law(estimates, variances);
        }).Check(Config.QuickThrowOnFailure.WithReplay(20_130_117, 1_000_003));

    private static void Same(in PooledEstimate expected, in PooledEstimate actual, double tolerance, double factor = 1, double shift = 0)
    {
        var se = expected.WaldStandardError.Value;
        var variance = (se * se * expected.Studies) + Math.Abs(shift);
        double square = factor * factor, position = se + Math.Abs(shift);
        Reference.Close((expected.Estimate.Value + shift) * factor, actual.Estimate, tolerance, "estimate", position * factor);
        Reference.Close(se * factor, actual.WaldStandardError, tolerance, "Wald se");
        Reference.Close(expected.StandardError.Value * factor, actual.StandardError, tolerance, "se");
        Reference.Close(expected.TauSquared.Value * square, actual.TauSquared, tolerance, "tau squared", variance * square);
        Reference.Close(expected.Q.Value, actual.Q, tolerance, "Q", 1 + Math.Abs(shift));
        Reference.Close(expected.QPValue.Value, actual.QPValue, tolerance, "p of Q", 1);
        Reference.Close(expected.ISquared.Value, actual.ISquared, tolerance, "I squared", 100);
        Reference.Close(expected.KnappHartungFactor.Value, actual.KnappHartungFactor, tolerance, "factor", 1);
        Assert.Equal(expected.FloorActive, actual.FloorActive);
        Reference.Close((expected.ConfidenceInterval.Value.Lower + shift) * factor, (expected.ConfidenceInterval.Value.Upper + shift) * factor, actual.ConfidenceInterval, tolerance, "interval", position * factor);
        Assert.Equal(expected.TauSquaredInterval.Reason, actual.TauSquaredInterval.Reason);
        if (expected.TauSquaredInterval.HasValue)
            Reference.Close(expected.TauSquaredInterval.Value.Lower * square, expected.TauSquaredInterval.Value.Upper * square, actual.TauSquaredInterval, tolerance, "tau squared interval", variance * square);
        Assert.Equal(expected.PredictionInterval.Reason, actual.PredictionInterval.Reason);
        if (expected.PredictionInterval.HasValue)
            Reference.Close((expected.PredictionInterval.Value.Lower + shift) * factor, (expected.PredictionInterval.Value.Upper + shift) * factor, actual.PredictionInterval, tolerance, "prediction", position * factor);
    }
}
