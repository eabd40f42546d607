using FsCheck;
using FsCheck.Fluent;
using PeoplePowered.Statistics.Synthesis;

namespace PeoplePowered.Statistics.Tests.Synthesis;

public sealed class MetaRegressionLawTests
{
    public static TheoryData<TauSquaredEstimator> Estimators => [.. Enum.GetValues<TauSquaredEstimator>()];

    [Theory]
    [MemberData(nameof(Estimators))]
    public void A_regression_on_nothing_is_a_pooled_mean(TauSquaredEstimator estimator) => ForStudies((estimates, variances, _, _) =>
    {
        foreach (var interval in Enum.GetValues<IntervalMethod>())
        {
            var options = new PoolingOptions { Estimator = estimator, Interval = interval };
            var pooled = RandomEffects.Pool(estimates, variances, options);
            var fit = MetaRegression.Fit(estimates, variances, ModeratorSet.None, options);
            var (se, mean) = (pooled.WaldStandardError.Value, fit.Coefficients[0]);
            Reference.Close(pooled.Estimate.Value, mean.Estimate, 1e-10, "estimate", se);
            Reference.Close(pooled.StandardError.Value, mean.StandardError, 1e-10, "se", se);
            Assert.Equal(pooled.PValue.Reason, mean.PValue.Reason);
            if (pooled.PValue.HasValue)
                Reference.Close(pooled.PValue.Value, mean.PValue, 1e-9, "p", 1e-3);
            Reference.Close(pooled.TauSquared.Value, fit.TauSquared, 1e-10, "tau squared", se * se * estimates.Length);
            Reference.Close(pooled.ISquared.Value, fit.ISquared, 1e-9, "I squared", 100);
            Reference.Close(pooled.Q.Value, fit.ResidualTest.Statistic, 1e-10, "Q", 1e-3);
            Assert.Equal(pooled.FloorActive, fit.FloorActive);
            Assert.Equal(pooled.TauSquaredInterval.Reason, fit.TauSquaredInterval.Reason);
            Assert.Equal(pooled.PredictionInterval.Reason, fit.Predict().PredictionInterval.Reason);
        }
    });

    [Theory]
    [InlineData(
        new[] { 2.6283115849962044, 0, 0, 0, 0, 0, 0, 0, 0, 1.6502657391364992, 0.6924614527693305 },
        new[] { 1.9, 0.8, 0.1, 3, 2.8, 1.3, 3.8, 1.4, 0.08, 0.46, 3.8 })]
    [InlineData(
        new[] { 0.12891045637843684, 0, 1.8214347808721638, 0.9028965099262523, 0, 0, 1.8627405929671323, 1.668609576145471, 0.9681864105948184, 0, 0.5115945434717436 },
        new[] { 0.96, 3.5, 18.9, 0.88, 0.1, 0.88, 0.54, 19.2, 13.6, 0.1, 18.2 })]
    public void Where_the_likelihood_is_almost_as_high_elsewhere_a_regression_on_nothing_still_is_a_pooled_mean(double[] estimates, double[] variances)
    {
        // R 4.2.2, metafor 3.8.1, rma(method="REML"): 0, from which the restricted log-likelihood differs by less than 2e-4 up to .03.
        var options = new PoolingOptions { Estimator = TauSquaredEstimator.Reml };
        Assert.Equal(0, RandomEffects.Pool(estimates, variances, options).TauSquared.Value, 1e-12);
        Assert.Equal(0, MetaRegression.Fit(estimates, variances, ModeratorSet.None, options).TauSquared.Value, 1e-12);
    }

    [Theory]
    [MemberData(nameof(Estimators))]
    public void A_change_of_unit_and_a_shift_change_nothing_else(TauSquaredEstimator estimator)
    {
        foreach (var factor in new[] { 1e-60, 1e-3, 1000, 1e60 })
        {
            ForStudies((estimates, variances, x, labels) =>
            {
                var here = Fit(estimates, variances, x, labels, estimator);
                var there = Fit([.. estimates.Select(y => (y + 2) * factor)], [.. variances.Select(v => v * factor * factor)], x, labels, estimator);
                Same(here, there, factor, shift: 2);
            });
        }
    }

    [Theory]
    [MemberData(nameof(Estimators))]
    public void A_moderators_unit_and_origin_change_its_coefficient_and_the_intercept_alone(TauSquaredEstimator estimator) => ForStudies((estimates, variances, x, labels) =>
    {
        var here = Fit(estimates, variances, x, labels, estimator);
        var there = Fit(estimates, variances, [.. x.Select(value => 1970 + (8 * value))], labels, estimator);
        Same(here, there, 1, 0, at: value => 1970 + (8 * value));
        Assert.Equal(here.Coefficients[1].Estimate.Reason, there.Coefficients[1].Estimate.Reason);
        if (here.Coefficients[1].Estimate.HasValue)
            Reference.Close(here.Coefficients[1].Estimate.Value / 8, there.Coefficients[1].Estimate, 1e-9, "slope", here.Coefficients[1].StandardError.ToNullable() ?? 1);
    });

    [Theory]
    [MemberData(nameof(Estimators))]
    public void The_order_of_studies_does_not_matter(TauSquaredEstimator estimator) => ForStudies((estimates, variances, x, labels) =>
        Same(Fit(estimates, variances, x, labels, estimator), Fit([.. estimates.Reverse()], [.. variances.Reverse()], [.. x.Reverse()], [.. labels.Reverse()], estimator), 1, 0));

    [Fact]
    public void Another_reference_level_leaves_all_fitted_values_in_place() => ForStudies((estimates, variances, x, labels) =>
    {
        var here = Fit(estimates, variances, x, labels, TauSquaredEstimator.Reml);
        var there = Fit(estimates, variances, x, labels, TauSquaredEstimator.Reml, labels.Max(StringComparer.Ordinal));
        Same(here, there, 1, 0);
        Reference.Close(here.ModeratorTest.Statistic.ToNullable() ?? 0, there.ModeratorTest.Statistic.ToNullable() ?? 0, 1e-8, "QM", 1e-3);
    });

    [Fact]
    public void A_column_that_says_nothing_new_changes_nothing() => ForStudies((estimates, variances, x, labels) =>
    {
        var numeric = Moderator.Numeric("x", x);
        var here = MetaRegression.Fit(estimates, variances, ModeratorSet.Of(numeric));
        var there = MetaRegression.Fit(estimates, variances, ModeratorSet.Of(
            Moderator.Numeric("constant", x.Select(_ => 0.1).ToArray()), numeric, Moderator.Numeric("copy", x.Select(value => 3 - (7 * value)).ToArray())));
        if (estimates.Length < 4)
            return;
        Assert.Equal(Estimable.Absent(AbsenceReason.Collinear), there.Coefficients[1].Estimate);
        Assert.Equal(Estimable.Absent(AbsenceReason.Collinear), there.Coefficients[3].StandardError);
        Assert.Equal(here.Coefficients[0].Estimate, there.Coefficients[0].Estimate);
        Assert.Equal(here.Coefficients[1].PValue, there.Coefficients[2].PValue);
        Assert.Equal(here.ModeratorTest, there.ModeratorTest);
        Assert.Equal(Estimable.Absent(AbsenceReason.Collinear), there.Covariance(1, 2));
    });

    [Theory]
    [InlineData(TauSquaredEstimator.PauleMandel)]
    [InlineData(TauSquaredEstimator.EmpiricalBayes)]
    public void At_a_Paule_Mandel_tau_squared_above_0_the_generalised_Q_is_as_expected(TauSquaredEstimator estimator) => ForStudies((estimates, variances, x, labels) =>
    {
        var fit = Fit(estimates, variances, x, labels, estimator);
        if (fit.TauSquared.ToNullable() > 0)
            Reference.Close(1, fit.KnappHartungFactor, 1e-12, "sqrt(Q / (k - p))");
    });

    [Theory]
    [InlineData(TauSquaredEstimator.Reml)]
    [InlineData(TauSquaredEstimator.MaximumLikelihood)]
    public void No_tau_squared_is_likelier_than_the_one_found(TauSquaredEstimator estimator) => ForStudies((estimates, variances, x, labels) =>
    {
        if (x.Distinct().Count() < 2 || x.Length < 3)
            return;
        var fit = MetaRegression.Fit(estimates, variances, ModeratorSet.Of(Moderator.Numeric("x", x)), new PoolingOptions { Estimator = estimator });
        var highest = Naive.LogLikelihood(estimates, variances, x, fit.TauSquared.Value, estimator == TauSquaredEstimator.Reml);
        Reference.Close(highest, fit.LogLikelihood, 1e-9, "log-likelihood", 1);
        for (var exponent = -5d; exponent < 2; exponent += 0.05)
            Assert.True(Naive.LogLikelihood(estimates, variances, x, Math.Pow(10, exponent), estimator == TauSquaredEstimator.Reml) <= highest + 1e-9);
        Assert.True(Naive.LogLikelihood(estimates, variances, x, 0, estimator == TauSquaredEstimator.Reml) <= highest + 1e-9);
    });

    [Fact]
    public void The_chance_above_a_threshold_falls_and_is_a_half_at_the_estimate_of_a_symmetric_convention() => ForStudies((estimates, variances, x, labels) =>
    {
        foreach (var convention in Enum.GetValues<PredictionConvention>())
        {
            var fit = MetaRegression.Fit(estimates, variances, ModeratorSet.None, new PoolingOptions { Prediction = convention });
            var predicted = fit.Predict();
            if (!predicted.PredictionInterval.HasValue)
            {
                Assert.Equal(predicted.PredictionInterval.Reason, predicted.ProbabilityBeyond(0).Reason);
                continue;
            }

            if (convention < PredictionConvention.ConfidenceDistribution)
                Reference.Close(0.5, predicted.ProbabilityBeyond(predicted.Estimate.Value), 1e-12, "at the estimate");
            Reference.Close(0.025, predicted.ProbabilityBeyond(predicted.PredictionInterval.Value.Upper), 1e-9, "at the upper bound");
            Reference.Close(0.025, predicted.ProbabilityBelow(predicted.PredictionInterval.Value.Lower), 1e-9, "at the lower bound");
            Reference.Close(1, predicted.ProbabilityBeyond(0.3).Value + predicted.ProbabilityBelow(0.3).Value, 1e-12, "together");
        }
    });

    private static void ForStudies(Action<double[], double[], double[], string[]> law) =>
        Prop.ForAll<(NormalFloat Estimate, PositiveInt Variance)[], NonNegativeInt>((drawn, salt) =>
        {
            var (estimates, variances) = StudyDraws.From(drawn);
            var random = new Random(salt.Get);
            if (estimates.Length >= 2)
                law(estimates, variances, [.. estimates.Select(_ => random.Next(-4, 5) * 0.25)], [.. estimates.Select(_ => random.Next(3) switch { 0 => "a", 1 => "b", _ => "c" })]);
        }).Check(Config.QuickThrowOnFailure.WithReplay(20130117, 7));

    private static MetaRegressionFit Fit(double[] estimates, double[] variances, double[] x, string[] labels, TauSquaredEstimator estimator, string? reference = null) => MetaRegression.Fit(
        estimates, variances, ModeratorSet.Of(Moderator.Numeric("x", x), Moderator.Categorical("group", labels, reference)), new PoolingOptions { Estimator = estimator });

    /// <summary>The same tau squared and the same fitted values, in other units.</summary>
    private static void Same(MetaRegressionFit expected, MetaRegressionFit actual, double factor, double shift, Func<double, double>? at = null)
    {
        const double Tolerance = 1e-9;
        Assert.Equal(expected.TauSquared.Reason, actual.TauSquared.Reason);
        Assert.Equal(expected.TauSquaredInterval.Reason, actual.TauSquaredInterval.Reason);
        if (!expected.TauSquared.HasValue)
            return;
        Reference.Close(expected.TauSquared.Value * factor * factor, actual.TauSquared, Tolerance, "tau squared", factor * factor);
        Reference.Close(expected.ResidualTest.Statistic.Value, actual.ResidualTest.Statistic, Tolerance, "Q", 1);
        Reference.Close(expected.HSquared.Value, actual.HSquared, Tolerance, "H squared", 1);
        foreach (var level in expected.Moderators.Moderators[1].Levels)
        {
            foreach (var value in new[] { -1, 0, 0.5 })
            {
                var here = expected.Predict(ModeratorValue.Of("x", value), ModeratorValue.Of("group", level));
                var there = actual.Predict(ModeratorValue.Of("group", level), ModeratorValue.Of("x", at is null ? value : at(value)));
                Assert.Equal(here.Estimate.Reason, there.Estimate.Reason);
                if (!here.Estimate.HasValue)
                    continue;
                Reference.Close((here.Estimate.Value + shift) * factor, there.Estimate, Tolerance, "fitted", factor * (1 + here.StandardError.Value));
                Reference.Close(here.StandardError.Value * factor, there.StandardError, Tolerance, "se", factor * 1e-3);
            }
        }
    }

    /// <summary>The likelihood of a straight line by the normal equations.</summary>
    private static class Naive
    {
        public static double LogLikelihood(double[] y, double[] v, double[] x, double t, bool restricted)
        {
            double w = 0, wx = 0, wxx = 0, wy = 0, wxy = 0, logarithms = 0, q = 0;
            for (var i = 0; i < y.Length; i++)
            {
                var weight = 1 / (v[i] + t);
                w += weight;
                wx += weight * x[i];
                wxx += weight * x[i] * x[i];
                wy += weight * y[i];
                wxy += weight * x[i] * y[i];
                logarithms += Math.Log(v[i] + t);
            }

            var determinant = (w * wxx) - (wx * wx);
            var (slope, intercept) = (((w * wxy) - (wx * wy)) / determinant, ((wxx * wy) - (wx * wxy)) / determinant);
            for (var i = 0; i < y.Length; i++)
                q += (y[i] - intercept - (slope * x[i])) * (y[i] - intercept - (slope * x[i])) / (v[i] + t);
            var unweighted = (x.Length * x.Sum(value => value * value)) - (x.Sum() * x.Sum());
            return restricted
                ? -0.5 * (((y.Length - 2) * Math.Log(2 * Math.PI)) - Math.Log(unweighted) + logarithms + Math.Log(determinant) + q)
                : -0.5 * ((y.Length * Math.Log(2 * Math.PI)) + logarithms + q);
        }
    }
}
