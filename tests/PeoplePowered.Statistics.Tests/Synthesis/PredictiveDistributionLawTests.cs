using FsCheck;
using FsCheck.Fluent;
using PeoplePowered.Statistics.Distributions;
using PeoplePowered.Statistics.Synthesis;

namespace PeoplePowered.Statistics.Tests.Synthesis;

/// <summary>What every convention keeps to, for a true effect and for an estimate, with a sceptical prior and without.</summary>
public sealed class PredictiveDistributionLawTests
{
    private static readonly double[] s_probabilities = [0.001, 0.025, 0.3, 0.5, 0.8, 0.975, 0.9999];

    [Fact]
    public void The_order_of_the_sites_changes_nothing() => ForSites((y, v, options) =>
        Same(NewStudy.Predict(y, v, options), NewStudy.Predict([.. y.Reverse()], [.. v.Reverse()], options), 1, 0));

    [Fact]
    public void A_shift_moves_the_distribution_and_nothing_else() => ForSites((y, v, options) =>
        Same(NewStudy.Predict(y, v, options), NewStudy.Predict([.. y.Select(x => x + 16)], v, options), 1, 16));

    [Theory]
    [InlineData(0.001)]
    [InlineData(1e9)]
    public void A_change_of_unit_changes_nothing_but_the_unit(double factor) => ForSites((y, v, options) =>
    {
        var (here, there) = (NewStudy.Predict(y, v, options), NewStudy.Predict([.. y.Select(x => x * factor)], [.. v.Select(x => x * factor * factor)], options));
        Same(here, there, factor, 0);
        Same(here.Sceptical(0.4), there.Sceptical(0.4 * factor), factor, 0);
        Same(here.ForEstimate(0.07), there.ForEstimate(0.07 * factor * factor), factor, 0);
    });

    [Fact]
    public void Mirrored_sites_mirror_the_distribution() => ForSites((y, v, options) =>
    {
        var (here, there) = (NewStudy.Predict(y, v, options).ForEstimate(0.02).Sceptical(0.6), NewStudy.Predict([.. y.Select(x => -x)], v, options).ForEstimate(0.02).Sceptical(0.6));
        foreach (var threshold in new[] { -2, -0.1, 0, 0.4, 3 })
        {
            Reference.Close(here.ProbabilityAbove(threshold).Value, there.ProbabilityBelow(-threshold), 1e-12, "tail");
            Reference.Close(here.LogDensity(threshold).Value, there.LogDensity(-threshold), 1e-12, "density", 1);
        }
    });

    [Fact]
    public void Probabilities_fall_with_the_threshold_and_sum_to_1() => ForSites((y, v, options) =>
    {
        foreach (var distribution in Forms(NewStudy.Predict(y, v, options)))
        {
            var last = 1d;
            for (var threshold = -6d; threshold <= 6; threshold += 0.25)
            {
                var above = distribution.ProbabilityAbove(threshold).Value;
                Assert.InRange(above, 0, last);
                Reference.Close(1, above + distribution.ProbabilityBelow(threshold).Value, 1e-13, "together");
                last = above;
            }
        }
    });

    [Fact]
    public void Quantiles_and_ranges_answer_probabilities() => ForSites((y, v, options) =>
    {
        foreach (var distribution in Forms(NewStudy.Predict(y, v, options)))
        {
            foreach (var probability in s_probabilities)
            {
                Reference.Close(probability, distribution.ProbabilityBelow(distribution.Quantile(probability).Value), 1e-9, "below the quantile");
                Reference.Close(1 - probability, distribution.ProbabilityAbove(distribution.Quantile(probability).Value), 1e-9, "above the quantile");
            }

            var range = distribution.Interval(0.9).Value;
            Reference.Close(0.05, distribution.ProbabilityBelow(range.Lower), 1e-9, "below the range");
            Reference.Close(0.05, distribution.ProbabilityAbove(range.Upper), 1e-9, "above the range");
        }
    });

    [Fact]
    public void The_density_is_the_slope_of_the_probability() => ForSites((y, v, options) =>
    {
        foreach (var distribution in Forms(NewStudy.Predict(y, v, options)))
        {
            var (at, step) = (distribution.Quantile(0.7).Value, distribution.Interval(0.5).Value.Width * 1e-4);
            var slope = (distribution.ProbabilityBelow(at + step).Value - distribution.ProbabilityBelow(at - step).Value) / (2 * step);
            Reference.Close(Math.Log(slope), distribution.LogDensity(at), 1e-6, "density", 1);
        }
    });

    [Fact]
    public void An_estimate_is_less_certain_than_a_true_effect_where_nothing_else_changes() => ForSites((y, v, options) =>
    {
        var effect = NewStudy.Predict(y, v, options);
        Same(effect, effect.ForEstimate(0), 1, 0);
        Assert.Equal(effect.ForEstimate(0.5), effect.ForEstimate(0.2).ForEstimate(0.3));
        if (options.Prediction != PredictionConvention.EffectiveDegreesOfFreedom)
            Assert.True(effect.ForEstimate(0.1).Interval(0.95).Value.Width > effect.Interval(0.95).Value.Width);
    });

    [Fact]
    public void A_sceptical_prior_draws_the_centre_towards_0_and_an_indifferent_one_does_not() => ForSites((y, v, options) =>
    {
        var plain = NewStudy.Predict(y, v, options);
        var sceptical = plain.Sceptical(0.1);
        if (options.Prediction < PredictionConvention.ConfidenceDistribution)
            Assert.True(Math.Abs(sceptical.Mean.Value) <= Math.Abs(plain.Mean.Value));
        Assert.Equal(Estimable.Of(0.1), sceptical.ScepticalStandardDeviation);
        Assert.Equal(AbsenceReason.NotApplicable, plain.ScepticalStandardDeviation.Reason);
        Same(plain, plain.Sceptical(1e9), 1, 0);
        Assert.Throws<InvalidOperationException>(() => sceptical.Sceptical(0.1));
    });

    [Fact]
    public void What_each_site_s_others_say_is_what_they_say_alone() => ForSites((y, v, options) =>
    {
        var without = new PredictiveDistribution[y.Length];
        NewStudy.WithoutEach(y, v, without, options);
        for (var i = 0; i < y.Length; i++)
        {
            double[] Others(double[] values) => [.. values[..i], .. values[(i + 1)..]];
            Assert.Equal(NewStudy.Predict(Others(y), Others(v), options), without[i]);
        }
    });

    [Fact]
    public void A_regression_without_moderators_predicts_as_the_pool_does() => ForSites((y, v, options) =>
    {
        var fit = MetaRegression.Fit(y, v, ModeratorSet.None, options);
        Same(RandomEffects.Pool(y, v, options).ToPredictiveDistribution(), fit.Predict().ToPredictiveDistribution(), 1, 0, 1e-8);
        Assert.Equal(fit.Predict().PredictionInterval, fit.Predict().ToPredictiveDistribution().Interval(0.95));
    });

    [Theory]
    [InlineData(PredictionConvention.ConfidenceDistribution, 5e-3)]
    [InlineData(PredictionConvention.TemperedConfidence, 1e-6)]
    public void Equal_variances_and_large_differences_give_back_the_exact_t(PredictionConvention convention, double tolerance)
    {
        double[] estimates = [-31, 12, 55, 3, -8, 27, 90];
        var (k, mean) = (estimates.Length, estimates.Average());
        var spread = Math.Sqrt(estimates.Sum(y => (y - mean) * (y - mean)) / (k - 1) * (1 + (1d / k)));
        var distribution = NewStudy.Predict(estimates, [.. Enumerable.Repeat(1e-7, k)], new PoolingOptions { Prediction = convention });
        foreach (var threshold in new[] { -60d, -5, 20, 70, 130 })
            Reference.Close(StudentTDistribution.UpperTail((threshold - mean) / spread, k - 1), distribution.ProbabilityAbove(threshold), tolerance, "above", 0.1);
    }

    [Fact]
    public void Effective_degrees_of_freedom_are_those_of_the_estimated_part_alone()
    {
        // Equal variances 1 and estimates with s^2 = 4: tau2 = 3, se^2 = 1, U = 4; a new estimate with v = 4 has V = 8 and 4 (8/4)^2 = 16 degrees of freedom.
        double[] estimates = [-2, -2, 0, 2, 2];
        var pooled = RandomEffects.Pool(estimates, [1, 1, 1, 1, 1], new PoolingOptions { Prediction = PredictionConvention.EffectiveDegreesOfFreedom });
        var u = (pooled.StandardError.Value * pooled.StandardError.Value) + pooled.TauSquared.Value;
        var distribution = pooled.ToPredictiveDistribution();
        Reference.Close(StudentTDistribution.UpperTail(1.5 / Math.Sqrt(u), 4), distribution.ProbabilityAbove(1.5), 1e-12, "effect");
        Reference.Close(StudentTDistribution.UpperTail(1.5 / Math.Sqrt(2 * u), 16), distribution.ForEstimate(u).ProbabilityAbove(1.5), 1e-12, "estimate");
        Reference.Close(NormalDistribution.UpperTail(1.5), distribution.ForEstimate(1e12).ProbabilityAbove(1.5e6), 1e-9, "all but known");
    }

    [Fact]
    public void Far_tails_stay_above_0_and_keep_their_digits()
    {
        foreach (var convention in Enum.GetValues<PredictionConvention>())
        {
            var distribution = NewStudy.Predict([0.1, 0.2, 0.3, 0.25], [0.01, 0.02, 0.01, 0.03], new PoolingOptions { Prediction = convention });
            var (near, far) = (distribution.ProbabilityAbove(1).Value, distribution.ProbabilityAbove(2).Value);
            Assert.True(far > 0 && far < near, MethodNames.Of(convention));
            Reference.Close(1e-4, distribution.ProbabilityAbove(distribution.Quantile(1 - 1e-4).Value), 1e-8, MethodNames.Of(convention));
        }
    }

    [Fact]
    public void What_sites_do_not_determine_is_absent_by_name()
    {
        Assert.Equal(AbsenceReason.NoStudies, NewStudy.Predict([], []).Reason);
        foreach (var convention in Enum.GetValues<PredictionConvention>())
        {
            var options = new PoolingOptions { Prediction = convention };
            var two = NewStudy.Predict([1, 2], [1, 1], options);
            Assert.Equal((convention, AbsenceReason.TooFewStudies), (two.Convention, two.Reason));
            Assert.Equal(AbsenceReason.TooFewStudies, two.ForEstimate(1).Sceptical(1).Interval(0.95).Reason);
            Assert.Equal(AbsenceReason.TooFewStudies, two.ProbabilityBelow(0).Reason);
            Assert.Equal(AbsenceReason.TooFewStudies, two.Quantile(0.5).Reason);
            Assert.Equal(AbsenceReason.TooFewStudies, two.LogDensity(0).Reason);
            Assert.Equal(AbsenceReason.TooFewStudies, two.Mean.Reason);
            Assert.Equal(AbsenceReason.NotApplicable, NewStudy.Predict([1, 2, 3], [1, 1, 1], options with { Estimator = TauSquaredEstimator.Common }).Reason);
            Assert.Equal(AbsenceReason.OutOfDomain, NewStudy.Predict([0, 1e200, -1e200], [1e-300, 1e-300, 1e-300], options).Interval(0.95).Reason);
        }
    }

    [Fact]
    public void One_residual_degree_of_freedom_is_enough_only_where_tau_squared_is_uncertain()
    {
        var line = ModeratorSet.Of(Moderator.Numeric("x", [0, 1, 3]));
        foreach (var convention in Enum.GetValues<PredictionConvention>())
        {
            var predicted = MetaRegression.Fit([0.1, 0.9, 0.4], [0.02, 0.08, 0.05], line, new PoolingOptions { Prediction = convention }).Predict(ModeratorValue.Of("x", 2));
            Assert.Equal(convention >= PredictionConvention.ConfidenceDistribution ? AbsenceReason.None : AbsenceReason.TooFewStudies, predicted.PredictionInterval.Reason);
            Assert.Equal((convention, predicted.PredictionInterval.Reason), (predicted.ToPredictiveDistribution().Convention, predicted.ToPredictiveDistribution().Reason));
        }
    }

    [Fact]
    public void Own_weights_have_their_own_mean_and_variance_at_each_tau_squared()
    {
        double[] estimates = [0.1, 0.9, 0.4, 0.3], variances = [0.02, 0.08, 0.05, 0.01];
        foreach (var convention in Enum.GetValues<PredictionConvention>())
        {
            var options = new PoolingOptions { Prediction = convention };
            var equal = RandomEffects.Pool(estimates, variances, [1, 1, 1, 1], options);
            Assert.True(equal.PredictionInterval.HasValue);
            Assert.Equal(equal, RandomEffects.Pool(estimates, variances, [3, 3, 3, 3], options));
            Reference.Close(estimates.Average(), equal.ToPredictiveDistribution().Mean, 1e-14, "mean");
        }
    }

    [Fact]
    public void Equality_is_of_the_numbers_and_mistakes_are_refused_by_name()
    {
        var options = new PoolingOptions { Prediction = PredictionConvention.TemperedConfidence };
        double[] estimates = [0.1, 0.9, 0.4], variances = [0.02, 0.08, 0.05];
        Assert.Equal(RandomEffects.Pool(estimates, variances, options), RandomEffects.Pool(estimates, variances, options));
        Assert.Equal(RandomEffects.Pool(estimates, variances, options).GetHashCode(), RandomEffects.Pool(estimates, variances, options).GetHashCode());
        var distribution = NewStudy.Predict(estimates, variances);
        Assert.Equal(PredictionConventions.Recommended, distribution.Convention);
        Assert.NotEqual(distribution, NewStudy.Predict(estimates, [0.02, 0.08, 0.051]));
        Assert.Equal("threshold", Assert.Throws<ArgumentOutOfRangeException>(() => distribution.ProbabilityAbove(double.NaN)).ParamName);
        Assert.Equal("probability", Assert.Throws<ArgumentOutOfRangeException>(() => distribution.Quantile(1)).ParamName);
        Assert.Equal("variance", Assert.Throws<ArgumentOutOfRangeException>(() => distribution.ForEstimate(-1)).ParamName);
        Assert.Equal("standardDeviation", Assert.Throws<ArgumentOutOfRangeException>(() => distribution.Sceptical(0)).ParamName);
        Assert.Throws<ArgumentOutOfRangeException>(() => distribution.Interval(0));
        Assert.Throws<ArgumentOutOfRangeException>(() => distribution.LogDensity(double.PositiveInfinity));
        Assert.Throws<ArgumentException>(() => NewStudy.Predict([1, 2, 3], [1, 1]));
        Assert.Throws<ArgumentException>(() => NewStudy.WithoutEach([1, 2, 3], [1, 1, 1], new PredictiveDistribution[2]));
    }

    private static IEnumerable<PredictiveDistribution> Forms(PredictiveDistribution distribution) =>
        [distribution, distribution.ForEstimate(0.05), distribution.Sceptical(0.5), distribution.Sceptical(0.5).ForEstimate(0.05)];

    /// <summary>Three sites at least, under each convention.</summary>
    private static void ForSites(Action<double[], double[], PoolingOptions> law) =>
        Prop.ForAll<(NormalFloat Estimate, PositiveInt Variance)[]>(drawn =>
        {
            var (estimates, variances) = StudyDraws.From(drawn);
            if (estimates.Length < 3)
                return;
            foreach (var convention in Enum.GetValues<PredictionConvention>())
            {
                // With three sites the conventions with k - 2 have Cauchy's distribution, whose far quantiles no double separates.
                if (estimates.Length > 3 || convention is not (PredictionConvention.TKMinus2 or PredictionConvention.PartlettRiley))
                    law(estimates, variances, new PoolingOptions { Prediction = convention });
            }
        }).Check(Config.QuickThrowOnFailure.WithReplay(20_150_901, 1_000_003).WithMaxTest(40));

    private static void Same(PredictiveDistribution expected, PredictiveDistribution actual, double factor, double shift, double tolerance = 1e-9)
    {
        var unit = expected.Interval(0.5).Value.Width;
        foreach (var probability in s_probabilities)
            Reference.Close((expected.Quantile(probability).Value + shift) * factor, actual.Quantile(probability), tolerance, "quantile", (unit + shift) * factor);
        foreach (var threshold in new[] { -1, 0, 0.2, 2 })
        {
            Reference.Close(expected.ProbabilityAbove(threshold).Value, actual.ProbabilityAbove((threshold + shift) * factor), tolerance, "above", 1e-3);
            Reference.Close(expected.ProbabilityBelow(threshold).Value, actual.ProbabilityBelow((threshold + shift) * factor), tolerance, "below", 1e-3);
        }
    }
}
