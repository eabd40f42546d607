using PeoplePowered.Statistics.Synthesis;

namespace PeoplePowered.Statistics.Tests.Synthesis;

public sealed class ThreeLevelLawTests
{
    private static readonly (string Name, string Cluster)[] s_cases = [("konstantopoulos2011", "district"), ("assink2016", "study")];

    [Fact]
    public void The_order_of_the_estimates_changes_nothing() => ForAll((estimates, variances, clusters, random) =>
    {
        int[] order = [.. Enumerable.Range(0, estimates.Length)];
        random.Shuffle(order);
        Same(Of(estimates, variances, clusters), Of([.. order.Select(i => estimates[i])], [.. order.Select(i => variances[i])], [.. order.Select(i => clusters[i])]), 1e-10);
    });

    [Fact]
    public void The_names_of_the_clusters_change_nothing() => ForAll((estimates, variances, clusters, _) =>
        Same(Of(estimates, variances, clusters), Of(estimates, variances, [.. clusters.Select(cluster => int.MaxValue - (cluster * 7919))]), 1e-10));

    [Fact]
    public void A_shift_moves_the_mean_alone() => ForAll((estimates, variances, clusters, _) =>
        Same(Of(estimates, variances, clusters), Of([.. estimates.Select(y => y + 8)], variances, clusters), 1e-9, shift: 8));

    [Theory]
    [InlineData(0.001)]
    [InlineData(1000)]
    [InlineData(1e-60)]
    [InlineData(1e60)]
    public void A_change_of_unit_changes_nothing_but_the_unit(double factor) => ForAll((estimates, variances, clusters, _) =>
        Same(Of(estimates, variances, clusters), Of([.. estimates.Select(y => y * factor)], [.. variances.Select(v => v * factor * factor)], clusters), 1e-8, factor: factor));

    [Fact]
    public void A_regression_on_a_constant_is_the_mean() => ForAll((estimates, variances, clusters, _) =>
    {
        var pooled = ThreeLevel.Pool(estimates, variances, clusters);
        var coefficients = new ThreeLevelCoefficient[2];
        double[] design = [.. estimates.SelectMany(_ => new[] { 2.0, -3.0 })];
        var fit = ThreeLevel.Regress(estimates, variances, clusters, design, coefficients);
        Assert.Equal((1, AbsenceReason.Collinear), (fit.Coefficients, coefficients[1].Estimate.Reason));
        Reference.Close(pooled.Mean.Estimate.Value / 2, coefficients[0].Estimate, 1e-9, "estimate", 0.01);
        Reference.Close(pooled.Mean.StandardError.Value / 2, coefficients[0].StandardError, 1e-9, "se");
        Reference.Close(pooled.Fit.SigmaSquaredBetween.Value, fit.SigmaSquaredBetween, 1e-8, "between", 0.01);
        Reference.Close(pooled.Fit.SigmaSquaredWithin.Value, fit.SigmaSquaredWithin, 1e-8, "within", 0.01);
        var (robust, of) = (ClusterRobust.Mean(estimates, variances, clusters, pooled), new RobustEstimate[2]);
        ClusterRobust.Regress(estimates, variances, clusters, design, fit, of);
        Reference.Close(robust.StandardError.Value / 2, of[0].StandardError, 1e-8, "robust se");
        Reference.Close(robust.DegreesOfFreedom.Value, of[0].DegreesOfFreedom, 1e-8, "robust df");
        Assert.Equal(AbsenceReason.Collinear, of[1].StandardError.Reason);
    });

    [Fact]
    public void Clusters_of_one_estimate_make_the_two_level_model()
    {
        var (estimates, variances) = StudyDraws.Bcg;
        int[] clusters = [.. Enumerable.Range(0, estimates.Length)];
        var pooled = ThreeLevel.Pool(estimates, variances, clusters);
        var flat = RandomEffects.Pool(estimates, variances, new PoolingOptions { Interval = IntervalMethod.Wald });
        Assert.Equal(AbsenceReason.TooFewStudies, pooled.Fit.SigmaSquaredBetween.Reason);
        Assert.Equal(AbsenceReason.TooFewStudies, pooled.Fit.SigmaSquaredWithin.Reason);
        Reference.Close(flat.TauSquared.Value, pooled.Fit.SigmaSquaredTotal, 1e-10, "total");
        Reference.Close(flat.Estimate.Value, pooled.Mean.Estimate, 1e-10, "estimate");
        Reference.Close(flat.StandardError.Value, pooled.Mean.StandardError, 1e-10, "se");
        Reference.Close(flat.ISquared.Value, pooled.Fit.ISquared, 1e-10, "I squared");
        Reference.Close(flat.PredictionInterval.Value.Lower, flat.PredictionInterval.Value.Upper, pooled.PredictionInterval, 1e-10, "prediction");
        Assert.Equal(AbsenceReason.TooFewStudies, ThreeLevel.ProfileIntervals(estimates, variances, clusters).Between.Reason);
        Assert.True(ClusterRobust.Mean(estimates, variances, clusters, pooled).StandardError.HasValue);
    }

    [Fact]
    public void One_cluster_says_nothing_about_the_variance_between_nor_about_the_error_of_the_mean()
    {
        var (estimates, variances) = StudyDraws.Bcg;
        var clusters = new int[estimates.Length];
        var pooled = ThreeLevel.Pool(estimates, variances, clusters);
        var flat = RandomEffects.Pool(estimates, variances);
        Reference.Close(flat.TauSquared.Value, pooled.Fit.SigmaSquaredWithin, 1e-10, "within");
        Reference.Close(flat.Estimate.Value, pooled.Mean.Estimate, 1e-10, "estimate");
        Assert.Equal(AbsenceReason.TooFewClusters, pooled.Fit.SigmaSquaredBetween.Reason);
        Assert.Equal(AbsenceReason.TooFewClusters, pooled.Mean.StandardError.Reason);
        Assert.Equal(AbsenceReason.TooFewClusters, pooled.PredictionInterval.Reason);
        foreach (var correction in Enum.GetValues<RobustCorrection>())
        {
            var robust = ClusterRobust.Mean(estimates, variances, clusters, flat, new RobustOptions { Correction = correction });
            Assert.Equal((1, AbsenceReason.TooFewClusters), (robust.Clusters, robust.StandardError.Reason));
            Reference.Close(flat.Estimate.Value, robust.Estimate, 1e-12, "estimate");
        }
    }

    [Fact]
    public void A_column_for_each_cluster_leaves_no_variance_between()
    {
        var (estimates, variances, clusters) = ClusterDraws.Tame(new Random(4), 20, 3, 0.1, 0.1);
        double[] design = [.. clusters.SelectMany(cluster => Enumerable.Range(0, 3).Select(id => id == cluster ? 1.0 : 0))];
        var coefficients = new ThreeLevelCoefficient[3];
        var fit = ThreeLevel.Regress(estimates, variances, clusters, design, coefficients);
        Assert.Equal(AbsenceReason.TooFewClusters, fit.SigmaSquaredBetween.Reason);
        Assert.True(fit.SigmaSquaredWithin.HasValue && coefficients.All(c => c.Estimate.HasValue));
        Assert.All(coefficients, c => Assert.Equal(AbsenceReason.TooFewClusters, c.StandardError.Reason));
        var robust = new RobustEstimate[3];
        ClusterRobust.Regress(estimates, variances, clusters, design, 0, 0.1, robust);
        Assert.All(robust, c => Assert.Equal(AbsenceReason.TooFewClusters, c.StandardError.Reason));
    }

    [Fact]
    public void Estimates_that_agree_put_both_variances_at_the_boundary()
    {
        var pooled = ThreeLevel.Pool([0.30, 0.31, 0.32, 0.31], [0.02, 0.03, 0.04, 0.02], [1, 1, 2, 2]);
        Assert.True(pooled.Fit.BetweenAtBoundary && pooled.Fit.WithinAtBoundary && pooled.Fit.Converged);
        Assert.Equal((0.0, 0.0, 0.0), (pooled.Fit.SigmaSquaredBetween.Value, pooled.Fit.SigmaSquaredWithin.Value, pooled.Fit.ISquared.Value));
    }

    [Fact]
    public void Each_variance_can_be_at_the_boundary_alone()
    {
        double[] variances = [.. Enumerable.Repeat(0.01, 8)];
        var apart = ThreeLevel.Pool([0, 0.01, 1, 1.01, 2, 2.01, 3, 3.01], variances, [1, 1, 2, 2, 3, 3, 4, 4]);
        Assert.True(apart.Fit.WithinAtBoundary && !apart.Fit.BetweenAtBoundary);
        var mixed = ThreeLevel.Pool([0, 3, 1, 2, 2, 1, 3, 0], variances, [1, 1, 2, 2, 3, 3, 4, 4]);
        Assert.True(mixed.Fit.BetweenAtBoundary && !mixed.Fit.WithinAtBoundary);
    }

    [Fact]
    public void Without_estimates_everything_is_absent()
    {
        var pooled = ThreeLevel.Pool([], [], []);
        Assert.Equal(AbsenceReason.NoStudies, pooled.Mean.Estimate.Reason);
        Assert.Equal(AbsenceReason.NoStudies, pooled.Fit.Q.Reason);
        Assert.Equal(AbsenceReason.NoStudies, ClusterRobust.Mean([], [], [], pooled).Estimate.Reason);
        var coefficients = new ThreeLevelCoefficient[1];
        ThreeLevel.Regress([], [], [], [], coefficients);
        Assert.Equal(AbsenceReason.NoStudies, coefficients[0].Estimate.Reason);
    }

    [Fact]
    public void Fitting_allocates_nothing()
    {
        var (estimates, variances, clusters) = ThreeLevelReferenceTests.Case("assink2016", "study");
        double[] design = [.. estimates.SelectMany((_, i) => new[] { 1.0, i })];
        var (coefficients, robust, covariance) = (new ThreeLevelCoefficient[2], new RobustEstimate[2], new double[4]);
        double Once()
        {
            var pooled = ThreeLevel.Pool(estimates, variances, clusters);
            var mean = ClusterRobust.Mean(estimates, variances, clusters, pooled);
            var fit = ThreeLevel.Regress(estimates, variances, clusters, design, coefficients, covariance);
            ClusterRobust.Regress(estimates, variances, clusters, design, fit, robust, covariance);
            return mean.StandardError.Value;
        }

        var sum = Once() + Once();
        var before = GC.GetAllocatedBytesForCurrentThread();
        for (var i = 0; i < 20; i++)
            sum += Once();
        Assert.Equal(0, GC.GetAllocatedBytesForCurrentThread() - before);
        Assert.NotEqual(0, sum);
    }

    [Fact]
    public void Arguments_that_do_not_belong_together_are_refused_by_name()
    {
        Assert.Equal("variances", Assert.Throws<ArgumentException>(() => ThreeLevel.Pool([1, 2], [1], [1, 2])).ParamName);
        Assert.Equal("clusters", Assert.Throws<ArgumentException>(() => ThreeLevel.Pool([1, 2], [1, 1], [1])).ParamName);
        Assert.Equal("estimates", Assert.Throws<ArgumentOutOfRangeException>(() => ThreeLevel.Pool([1, double.NaN], [1, 1], [1, 2])).ParamName);
        Assert.Equal("variances", Assert.Throws<ArgumentOutOfRangeException>(() => ThreeLevel.Pool([1, 2], [1, -1], [1, 2])).ParamName);
        Assert.Equal("design", Assert.Throws<ArgumentException>(() => ThreeLevel.Regress([1, 2], [1, 1], [1, 2], [1], new ThreeLevelCoefficient[1])).ParamName);
        Assert.Equal("design", Assert.Throws<ArgumentOutOfRangeException>(() => ThreeLevel.Regress([1, 2], [1, 1], [1, 2], [1, double.NaN], new ThreeLevelCoefficient[1])).ParamName);
        Assert.Equal("coefficients", Assert.Throws<ArgumentException>(() => ThreeLevel.Regress([1], [1], [1], [], [])).ParamName);
        Assert.Equal("covariance", Assert.Throws<ArgumentException>(() => ThreeLevel.Regress([1], [1], [1], [1], new ThreeLevelCoefficient[1], new double[2])).ParamName);
        Assert.Equal("pooled", Assert.Throws<ArgumentException>(() => ClusterRobust.Mean([1], [1], [1], default(ThreeLevelEstimate))).ParamName);
        Assert.Equal("sigmaSquaredWithin", Assert.Throws<ArgumentOutOfRangeException>(() => ClusterRobust.Regress([1], [1], [1], [1], 0, -1, new RobustEstimate[1])).ParamName);
        Assert.Throws<ArgumentOutOfRangeException>(() => new ThreeLevelOptions { Method = (ThreeLevelMethod)9 });
        Assert.Throws<ArgumentOutOfRangeException>(() => new ThreeLevelOptions { Test = (ThreeLevelTest)9 });
        Assert.Throws<ArgumentOutOfRangeException>(() => new ThreeLevelOptions { ConfidenceLevel = 95 });
        Assert.Throws<ArgumentOutOfRangeException>(() => new RobustOptions { Correction = (RobustCorrection)9 });
        Assert.Throws<ArgumentOutOfRangeException>(() => new RobustOptions { ConfidenceLevel = 0 });
    }

    private static void ForAll(Action<double[], double[], int[], Random> law)
    {
        var random = new Random(11);
        foreach (var (name, cluster) in s_cases)
        {
            var (estimates, variances, clusters) = ThreeLevelReferenceTests.Case(name, cluster);
            law(estimates, variances, clusters, random);
        }

        for (var set = 0; set < 60; set++)
        {
            var (estimates, variances, clusters) = ClusterDraws.Tame(random, random.Next(8, 40), random.Next(2, 7), 0.1 * random.NextDouble(), 0.1 * random.NextDouble());
            if (clusters.Distinct().Count() is var count && count > 1 && count < estimates.Length)
                law(estimates, variances, clusters, random);
        }
    }

    private static (ThreeLevelEstimate Pooled, RobustEstimate Robust) Of(double[] estimates, double[] variances, int[] clusters)
    {
        var pooled = ThreeLevel.Pool(estimates, variances, clusters);
        return (pooled, ClusterRobust.Mean(estimates, variances, clusters, pooled));
    }

    private static void Same(
        (ThreeLevelEstimate Pooled, RobustEstimate Robust) expected, (ThreeLevelEstimate Pooled, RobustEstimate Robust) actual, double tolerance, double factor = 1, double shift = 0)
    {
        var (here, there, square) = (expected.Pooled, actual.Pooled, factor * factor);
        var se = here.Mean.StandardError.Value;
        Reference.Close((here.Mean.Estimate.Value + shift) * factor, there.Mean.Estimate, tolerance, "estimate", se * factor);
        Reference.Close(se * factor, there.Mean.StandardError, tolerance, "se");
        Reference.Close(here.Fit.SigmaSquaredBetween.Value * square, there.Fit.SigmaSquaredBetween, tolerance, "between", 0.1 * square);
        Reference.Close(here.Fit.SigmaSquaredWithin.Value * square, there.Fit.SigmaSquaredWithin, tolerance, "within", 0.1 * square);
        Assert.Equal((here.Fit.BetweenAtBoundary, here.Fit.WithinAtBoundary), (there.Fit.BetweenAtBoundary, there.Fit.WithinAtBoundary));
        Reference.Close(here.Fit.LogLikelihood.Value - ((here.Fit.Estimates - 1) * Math.Log(factor)), there.Fit.LogLikelihood, tolerance, "log-likelihood", 10);
        Reference.Close(here.Fit.Q.Value, there.Fit.Q, tolerance, "Q", 1);
        Reference.Close(here.Fit.ISquared.Value, there.Fit.ISquared, tolerance, "I squared", 100);
        Reference.Close(expected.Robust.StandardError.Value * factor, actual.Robust.StandardError, tolerance, "robust se");
        Reference.Close(expected.Robust.DegreesOfFreedom.Value, actual.Robust.DegreesOfFreedom, tolerance, "robust df");
    }
}
