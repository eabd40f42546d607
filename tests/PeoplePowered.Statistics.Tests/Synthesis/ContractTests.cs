using System.Text.Json;
using PeoplePowered.Statistics.EffectSizes;
using PeoplePowered.Statistics.Synthesis;

namespace PeoplePowered.Statistics.Tests.Synthesis;

public sealed class ContractTests
{
    [Fact]
    public void Pooling_allocates_nothing()
    {
        var (estimates, variances) = StudyDraws.Bcg;
        var percents = new double[estimates.Length];
        var shrunken = new ShrunkenEstimate[estimates.Length];
        double Once()
        {
            var pooled = RandomEffects.Pool(estimates, variances);
            RandomEffects.Weights(variances, pooled.TauSquared.Value, percents);
            RandomEffects.Shrink(estimates, variances, pooled, shrunken);
            return pooled.Estimate.Value;
        }

        var sum = Once() + Once();
        var before = GC.GetAllocatedBytesForCurrentThread();
        for (var i = 0; i < 100; i++)
            sum += Once();
        Assert.Equal(0, GC.GetAllocatedBytesForCurrentThread() - before);
        Assert.NotEqual(0, sum);
    }

    [Fact]
    public void No_estimator_allocates_nor_do_own_weights_nor_a_thousand_studies()
    {
        var (estimates, variances) = StudyDraws.Bcg;
        var many = Enumerable.Range(0, 1_000).Select(i => estimates[i % 13]).ToArray();
        var theirs = Enumerable.Range(0, 1_000).Select(i => variances[i % 13]).ToArray();
        var options = Enum.GetValues<TauSquaredEstimator>().Select(estimator => new PoolingOptions { Estimator = estimator }).ToArray();
        double Once()
        {
            double total = 0;
            foreach (var option in options)
                total += RandomEffects.Pool(estimates, variances, option).Estimate.Value + RandomEffects.Pool(estimates, variances, variances, option).Estimate.Value + RandomEffects.Pool(many, theirs, option).Estimate.Value;
            return total + RandomEffects.Pool(estimates, variances).ProbabilityBeyond(0.1).Value;
        }

        var sum = Once() + Once();
        var before = GC.GetAllocatedBytesForCurrentThread();
        for (var i = 0; i < 20; i++)
            sum += Once();
        Assert.Equal(0, GC.GetAllocatedBytesForCurrentThread() - before);
        Assert.NotEqual(0, sum);
    }

    [Theory]
    [InlineData(double.NaN)]
    [InlineData(double.PositiveInfinity)]
    [InlineData(double.NegativeInfinity)]
    public void Estimates_that_are_no_numbers_are_refused_by_name_and_place(double bad)
    {
        var refusal = Assert.Throws<ArgumentOutOfRangeException>(() => RandomEffects.Pool([0.1, bad], [1, 1]));
        Assert.Equal("estimates", refusal.ParamName);
        Assert.Contains("estimates[1]", refusal.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(0)]
    [InlineData(-0.1)]
    [InlineData(double.NaN)]
    [InlineData(double.PositiveInfinity)]
    public void Variances_that_are_none_are_refused_by_name_and_place(double bad)
    {
        var refusal = Assert.Throws<ArgumentOutOfRangeException>(() => RandomEffects.Pool([0.1, 0.2], [1, bad]));
        Assert.Equal("variances", refusal.ParamName);
        Assert.Contains("variances[1]", refusal.Message, StringComparison.Ordinal);
        Assert.Equal("variances", Assert.Throws<ArgumentOutOfRangeException>(() => RandomEffects.Pool([0.1], [bad])).ParamName);
        Assert.Equal("variances", Assert.Throws<ArgumentOutOfRangeException>(() => RandomEffects.Weights([bad], 0, new double[1])).ParamName);
    }

    [Fact]
    public void Spans_that_do_not_belong_together_are_refused_by_name()
    {
        Assert.Equal("variances", Assert.Throws<ArgumentException>(() => RandomEffects.Pool([0.1, 0.2], [1])).ParamName);
        Assert.Equal("percents", Assert.Throws<ArgumentException>(() => RandomEffects.Weights([1, 2], 0, new double[3])).ParamName);
        var pooled = RandomEffects.Pool([0.1, 0.2], [1, 1]);
        Assert.Equal("shrunken", Assert.Throws<ArgumentException>(() => RandomEffects.Shrink([0.1, 0.2], [1, 1], pooled, new ShrunkenEstimate[1])).ParamName);
        Assert.Equal("pooled", Assert.Throws<ArgumentException>(() => RandomEffects.Shrink([0.1], [1], pooled, new ShrunkenEstimate[1])).ParamName);
    }

    [Theory]
    [InlineData(-1)]
    [InlineData(double.NaN)]
    [InlineData(double.PositiveInfinity)]
    public void A_tau_squared_that_is_none_is_refused(double bad) =>
        Assert.Equal("tauSquared", Assert.Throws<ArgumentOutOfRangeException>(() => RandomEffects.Weights([1], bad, new double[1])).ParamName);

    [Fact]
    public void Options_are_checked_when_made_and_when_changed()
    {
        Assert.Throws<ArgumentOutOfRangeException>(() => new PoolingOptions { ConfidenceLevel = 95 });
        Assert.Throws<ArgumentOutOfRangeException>(() => PoolingOptions.Default with { ConfidenceLevel = double.NaN });
        Assert.Throws<ArgumentOutOfRangeException>(() => PoolingOptions.Default with { Estimator = (TauSquaredEstimator)99 });
        Assert.Throws<ArgumentOutOfRangeException>(() => PoolingOptions.Default with { Interval = (IntervalMethod)99 });
        Assert.Throws<ArgumentOutOfRangeException>(() => PoolingOptions.Default with { Prediction = (PredictionConvention)99 });
        Assert.Equal(PoolingOptions.Default, new PoolingOptions { ConfidenceLevel = 0.95, Prediction = null });
    }

    [Fact]
    public void The_prediction_follows_the_interval_unless_told_otherwise()
    {
        Assert.Equal(PredictionConvention.Normal, new PoolingOptions { Interval = IntervalMethod.Wald }.EffectivePrediction);
        Assert.Equal(PredictionConvention.KnappHartung, new PoolingOptions { Interval = IntervalMethod.KnappHartung }.EffectivePrediction);
        Assert.Equal(PredictionConvention.KnappHartung, PoolingOptions.Default.EffectivePrediction);
        Assert.Equal(PredictionConvention.TKMinus2, new PoolingOptions { Prediction = PredictionConvention.TKMinus2 }.EffectivePrediction);
    }

    [Fact]
    public void Every_level_a_double_can_hold_below_1_has_its_intervals()
    {
        var pooled = RandomEffects.Pool([0.1, 0.9, 0.3], [0.02, 0.03, 0.01], new PoolingOptions { ConfidenceLevel = Math.BitDecrement(1) });
        Assert.True(pooled.ConfidenceInterval.HasValue && pooled.PredictionInterval.HasValue && pooled.TauSquaredInterval.HasValue);
        Assert.True(RandomEffects.Pool([0.1, 0.9, 0.3], [0.02, 0.03, 0.01], new PoolingOptions { ConfidenceLevel = double.Epsilon }).ConfidenceInterval.HasValue);
    }

    [Fact]
    public void Every_method_has_its_own_stable_name()
    {
        Assert.Equal("reml common dl he hs sj ml eb pm", string.Join(' ', Enum.GetValues<TauSquaredEstimator>().Select(MethodNames.Of)));
        Assert.Equal("wald knapp-hartung knapp-hartung-adhoc", string.Join(' ', Enum.GetValues<IntervalMethod>().Select(MethodNames.Of)));
        Assert.Equal("normal t-k-1 t-k-2 knapp-hartung partlett-riley effective-df confidence-distribution tempered-confidence", string.Join(' ', Enum.GetValues<PredictionConvention>().Select(MethodNames.Of)));
        Assert.Throws<ArgumentOutOfRangeException>(() => MethodNames.Of((TauSquaredEstimator)99));
        Assert.Throws<ArgumentOutOfRangeException>(() => MethodNames.Of((IntervalMethod)99));
        Assert.Throws<ArgumentOutOfRangeException>(() => MethodNames.Of((PredictionConvention)99));
    }

    [Fact]
    public void Text_and_JSON_are_the_same_in_every_culture()
    {
        var culture = Thread.CurrentThread.CurrentCulture;
        try
        {
            Thread.CurrentThread.CurrentCulture = System.Globalization.CultureInfo.GetCultureInfo("de-DE");
            Assert.Equal("0.5 (variance 1.5)", new EffectSize(0.5, 1.5).ToString());
            Assert.Equal("0.5 [-1.5, 2.5]", new ShrunkenEstimate(Estimable.Of(0.5), Estimable.Of(1), EstimableInterval.Of(-1.5, 2.5)).ToString());
            Assert.Equal("NoStudies NoStudies, tau squared NoStudies, k = 0", RandomEffects.Pool([], []).ToString());
            Assert.Equal("[-1.5,2.5]", JsonSerializer.Serialize(EstimableInterval.Of(-1.5, 2.5)));
        }
        finally
        {
            Thread.CurrentThread.CurrentCulture = culture;
        }
    }
}
