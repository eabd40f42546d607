using PeoplePowered.Statistics.Distributions;
using PeoplePowered.Statistics.EffectSizes;
using PeoplePowered.Statistics.Synthesis;

namespace PeoplePowered.Statistics.Tests.Synthesis;

/// <summary>The eleven places where peers go wrong, each by its name; further cases of each stand in the tests of its part.</summary>
public sealed class ElevenPointsTests
{
    private static readonly double[] s_agreeing = [0.30, 0.31, 0.32];
    private static readonly double[] s_theirVariances = [0.02, 0.03, 0.04];

    [Fact]
    public void Point_01_Scale_invariance()
    {
        var (y, v) = Oracle.Effects("bcg", "RR");
        foreach (var estimator in Enum.GetValues<TauSquaredEstimator>())
        {
            var options = new PoolingOptions { Estimator = estimator };
            var one = RandomEffects.Pool(y, v, options);
            foreach (var unit in (double[])[0.001, 1000])
            {
                var scaled = RandomEffects.Pool([.. y.Select(estimate => estimate * unit)], [.. v.Select(variance => variance * unit * unit)], options);
                Reference.Close(one.TauSquared.Value, scaled.TauSquared.Value / (unit * unit), 1e-10, $"{estimator} tau squared");
                Reference.Close(one.StandardError.Value, scaled.StandardError.Value / unit, 1e-10, $"{estimator} se");
            }
        }
    }

    [Fact]
    public void Point_02_REML_always_answers()
    {
        double[] y = [.3842, .0035, -.2691, -.0098, -.0204, .2768, .0758, .1799];
        double[] v = [.1866, .1225, .075, .082, .0994, .0144, .1154, .1124];
        var pooled = RandomEffects.Pool(y, v);

        Assert.True(pooled.Converged);
        Assert.False(pooled.AtBoundary);
        Assert.True(pooled.Iterations > 0);
        Reference.Close(.006227686, pooled.TauSquared, 1e-6, "tau squared");
    }

    [Fact]
    public void Point_03_The_profile_can_have_several_maxima()
    {
        // metafor answers .00336010 from a start at 0; the likelihood at the other maximum is higher.
        double[] y = [1.4, -0.3, -1.1, -0.4];
        double[] v = [0.418, 0.002, 0.132, 0.005];
        var pooled = RandomEffects.Pool(y, v);
        var best = Enumerable.Range(0, 4001).Select(step => Math.Pow(10, -6 + (step * 8 / 4000d))).Append(0).Max(tauSquared => RestrictedLogLikelihood(y, v, tauSquared));

        Reference.Close(0.563039738083247, pooled.TauSquared, 1e-10, "tau squared");
        Assert.True(RestrictedLogLikelihood(y, v, pooled.TauSquared.Value) >= best - 1e-12);
    }

    [Fact]
    public void Point_04_Moment_estimators_are_truncated_at_0_and_kept_untruncated()
    {
        var pooled = RandomEffects.Pool(s_agreeing, s_theirVariances, new PoolingOptions { Estimator = TauSquaredEstimator.DerSimonianLaird });

        Assert.Equal(0, pooled.TauSquared.Value);
        Assert.Equal(-.0288, pooled.UntruncatedTauSquared.Value, 5e-5);
    }

    [Fact]
    public void Point_05_Plain_Knapp_Hartung_can_be_absurdly_narrow()
    {
        Assert.Equal("[0.283, 0.332]", Interval(IntervalMethod.KnappHartung));
        Assert.Equal("[0.119, 0.496]", Interval(IntervalMethod.Wald));
        Assert.Equal(IntervalMethod.KnappHartungAdHoc, PoolingOptions.Default.Interval);
        Assert.True(RandomEffects.Pool(s_agreeing, s_theirVariances).FloorActive);

        static string Interval(IntervalMethod method) =>
            RandomEffects.Pool(s_agreeing, s_theirVariances, new PoolingOptions { Interval = method }).ConfidenceInterval.ToString("0.000", null);
    }

    [Fact]
    public void Point_06_The_prediction_interval_s_convention_is_part_of_the_result()
    {
        var (y, v) = Oracle.Effects("bcg", "RR");
        var ranges = Enum.GetValues<PredictionConvention>().Select(convention => RandomEffects.Pool(y, v, new PoolingOptions { Prediction = convention })).ToList();

        Assert.Equal(Enum.GetValues<PredictionConvention>(), ranges.Select(pooled => pooled.PredictionConvention));

        // For a true effect the effective degrees of freedom are those of Knapp and Hartung; they differ for an estimate.
        Assert.Equal(ranges.Count - 1, ranges.Select(pooled => pooled.PredictionInterval).Distinct().Count());
        Assert.Equal(ranges.Count, ranges.Select(pooled => pooled.ToPredictiveDistribution().ForEstimate(0.01).Interval(0.95)).Distinct().Count());
        Assert.Equal(AbsenceReason.TooFewStudies, RandomEffects.Pool(y.AsSpan(0, 2), v.AsSpan(0, 2)).PredictionInterval.Reason);
    }

    [Fact]
    public void Point_07_The_Q_profile_can_be_the_empty_set() =>
        Assert.Equal(AbsenceReason.EmptySet, RandomEffects.Pool(s_agreeing, s_theirVariances).TauSquaredInterval.Reason);

    [Fact]
    public void Point_08_A_tau_squared_of_0_is_not_no_heterogeneity()
    {
        var pooled = RandomEffects.Pool([0.1, 0.3, 0.2, 0.5], [0.05, 0.05, 0.05, 0.05]);

        Assert.Equal((0d, true), (pooled.TauSquared.Value, pooled.AtBoundary));
        Assert.Equal(0, pooled.TauSquaredInterval.Value.Lower);
        Assert.True(pooled.TauSquaredInterval.Value.Upper > 0.05);
    }

    [Fact]
    public void Point_09_Intercept_only_three_level_and_cluster_robust_models_need_no_square_matrix()
    {
        // A matrix of this many estimates squared would take 80 GB.
        const int K = 100_000;
        var random = new Random(9);
        double[] v = [.. Enumerable.Range(0, K).Select(_ => 0.05 + (0.1 * random.NextDouble()))];
        double[] y = [.. v.Select(variance => (random.NextDouble() - 0.5) * 4 * Math.Sqrt(variance + 0.1))];
        int[] clusters = [.. Enumerable.Range(0, K).Select(i => i / 4)];
        var threeLevel = ThreeLevel.Pool(y, v, clusters);

        Assert.True(RandomEffects.Pool(y, v).Converged);
        Assert.True(threeLevel.Fit.Converged);
        Assert.True(ClusterRobust.Mean(y, v, clusters, threeLevel).StandardError.HasValue);
    }

    [Fact]
    public void Point_10_Tails_and_quantiles()
    {
        Reference.Close(3183.0987571185, StudentTDistribution.Quantile(.9999, 1), 1e-12, "qt(.9999, 1)");
        Reference.Close(2.2621571627982049, StudentTDistribution.Quantile(.975, 9), 1e-14, "qt(.975, 9)");
        var pooled = RandomEffects.Pool([10.4, 10.6, 10.5], [1, 1, 1], new PoolingOptions { Interval = IntervalMethod.Wald });
        Assert.InRange(pooled.PValue.Value, 1e-100, 1e-60);
    }

    [Fact]
    public void Point_11_What_cannot_be_estimated_is_named()
    {
        Assert.Equal(AbsenceReason.ZeroVariance, EstimableEffect.Of(1, 0).Reason);
        Assert.Equal(AbsenceReason.TooFewStudies, RandomEffects.Pool([1], [1]).StandardError.Reason);
        Assert.Equal(AbsenceReason.EmptyCell, TwoArmCountEffects.LogOddsRatio(0, 10, 3, 10, ContinuityCorrection.None).Reason);
        Assert.Equal(AbsenceReason.AtTheEdge, CorrelationEffects.FisherZ(1, 20).Reason);
        Assert.Equal(AbsenceReason.TooFewParticipants, CorrelationEffects.FisherZ(.5, 3).Reason);
        Assert.Equal(AbsenceReason.TooFewParticipants, StandardisedMeanEffects.HedgesG(new GroupSummary(1, 1, 1), new GroupSummary(0, 1, 1)).Reason);
    }

    /// <summary>By the book, up to a constant.</summary>
    private static double RestrictedLogLikelihood(double[] y, double[] v, double tauSquared)
    {
        double[] w = [.. v.Select(variance => 1 / (variance + tauSquared))];
        var mean = y.Zip(w, (estimate, weight) => estimate * weight).Sum() / w.Sum();
        return -0.5 * (v.Sum(variance => Math.Log(variance + tauSquared)) + Math.Log(w.Sum()) + y.Zip(w, (estimate, weight) => weight * (estimate - mean) * (estimate - mean)).Sum());
    }
}
