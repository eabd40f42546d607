using PeoplePowered.Statistics.Distributions;
using PeoplePowered.Statistics.Synthesis;

namespace PeoplePowered.Statistics.Tests.Synthesis;

/// <summary>What a careful engine gets right that its peers do not, point by point.</summary>
public sealed class CarefulEngineTests
{
    private static readonly double[] Agreeing = [0.30, 0.31, 0.32];
    private static readonly double[] TheirVariances = [0.02, 0.03, 0.04];

    [Fact]
    public void Where_metafor_stops_with_an_error_there_is_an_answer()
    {
        double[] estimates = [0.3842, 0.0035, -0.2691, -0.0098, -0.0204, 0.2768, 0.0758, 0.1799];
        double[] variances = [0.1866, 0.1225, 0.075, 0.082, 0.0994, 0.0144, 0.1154, 0.1124];
        var pooled = RandomEffects.Pool(estimates, variances);
        Reference.Close(0.00622768560952256, pooled.TauSquared, 1e-9, "metafor with half steps");
        Assert.True(pooled.Converged);
        Assert.InRange(pooled.Iterations, 1, 30);
    }

    [Fact]
    public void Of_two_maxima_the_higher_is_found()
    {
        // metafor answers .00336010 from a start at 0 and .563039738083247, with a log-likelihood higher by .464, from a start at 1.
        var pooled = RandomEffects.Pool([1.4, -0.3, -1.1, -0.4], [0.418, 0.002, 0.132, 0.005]);
        Reference.Close(0.563039738083247, pooled.TauSquared, 1e-11, "tau squared");
    }

    [Fact]
    public void Small_units_do_not_change_the_answer()
    {
        var (estimates, variances) = StudyDraws.Bcg;
        var small = RandomEffects.Pool(estimates.Select(y => y / 1000).ToArray(), variances.Select(v => v / 1e6).ToArray());
        Reference.Close(0.313243258136481e-6, small.TauSquared, 1e-10, "tau squared");
        Reference.Close(0.119718361141261e-6, 1.11147908406093e-6, small.TauSquaredInterval, 1e-10, "its interval");
    }

    [Fact]
    public void A_moment_is_truncated_at_0_and_kept_untruncated_beside_it()
    {
        var pooled = RandomEffects.Pool(Agreeing, TheirVariances, new PoolingOptions { Estimator = TauSquaredEstimator.DerSimonianLaird });
        Assert.Equal(Estimable.Of(0), pooled.TauSquared);
        Assert.True(pooled.AtBoundary && pooled.Converged);

        // In R: y <- c(.30, .31, .32); v <- c(.02, .03, .04); w <- 1/v; (sum(w*(y-sum(w*y)/sum(w))^2) - 2)/(sum(w) - sum(w^2)/sum(w)), and so on.
        Reference.Close(-0.028788888888888885, pooled.UntruncatedTauSquared, 1e-13, "DL");
        Reference.Close(0.0001 - 0.03, Untruncated(TauSquaredEstimator.Hedges), 1e-13, "HE");
        Reference.Close((pooled.Q.Value - 3) * 12 / 1300, Untruncated(TauSquaredEstimator.HunterSchmidt), 1e-13, "HS");
        Assert.True(Untruncated(TauSquaredEstimator.SidikJonkman).Value > 0);
        foreach (var estimator in new[] { TauSquaredEstimator.Common, TauSquaredEstimator.Reml, TauSquaredEstimator.MaximumLikelihood, TauSquaredEstimator.PauleMandel, TauSquaredEstimator.EmpiricalBayes })
            Assert.Equal(AbsenceReason.NotApplicable, Untruncated(estimator).Reason);

        static Estimable Untruncated(TauSquaredEstimator estimator) => RandomEffects.Pool(Agreeing, TheirVariances, new PoolingOptions { Estimator = estimator }).UntruncatedTauSquared;
    }

    [Fact]
    public void Plain_Knapp_Hartung_can_be_absurdly_narrow_and_the_floor_says_when_it_acts()
    {
        var wald = RandomEffects.Pool(Agreeing, TheirVariances, new PoolingOptions { Interval = IntervalMethod.Wald });
        var plain = RandomEffects.Pool(Agreeing, TheirVariances, new PoolingOptions { Interval = IntervalMethod.KnappHartung });
        var floored = RandomEffects.Pool(Agreeing, TheirVariances);
        Reference.Close(0.1193850590709910, 0.4959995563136244, wald.ConfidenceInterval, 1e-12, "Wald");
        Reference.Close(0.28337083755012449, 0.33201377783449082, plain.ConfidenceInterval, 1e-12, "Knapp-Hartung");
        Reference.Close(-0.1056931951552124, 0.7210778105398277, floored.ConfidenceInterval, 1e-12, "ad hoc");
        Reference.Close(0.00565266863719195 / 0.0960768922830523, plain.KnappHartungFactor, 1e-12, "factor");
        Assert.Equal(plain.KnappHartungFactor, floored.KnappHartungFactor);
        Assert.True(floored.FloorActive);
        Assert.False(plain.FloorActive);
        Assert.False(wald.FloorActive);
    }

    [Theory]
    [InlineData(IntervalMethod.Wald, PredictionConvention.Normal, -1.866692, 0.437628)]
    [InlineData(IntervalMethod.Wald, PredictionConvention.TKMinus1, -1.995342, 0.566277)]
    [InlineData(IntervalMethod.Wald, PredictionConvention.TKMinus2, -2.008376, 0.579311)]
    [InlineData(IntervalMethod.Wald, PredictionConvention.KnappHartung, -1.996017, 0.566952)]
    [InlineData(IntervalMethod.KnappHartung, PredictionConvention.KnappHartung, -1.996017, 0.566952)]
    [InlineData(IntervalMethod.KnappHartung, PredictionConvention.PartlettRiley, -2.009058, 0.579993)]
    [InlineData(IntervalMethod.KnappHartungAdHoc, PredictionConvention.PartlettRiley, -2.009058, 0.579993)]
    [InlineData(IntervalMethod.KnappHartungAdHoc, PredictionConvention.TKMinus1, -1.995342, 0.566277)]
    [InlineData(IntervalMethod.KnappHartungAdHoc, PredictionConvention.Normal, -1.866692, 0.437628)]
    public void Each_prediction_convention_gives_its_own_range(IntervalMethod interval, PredictionConvention convention, double lower, double upper)
    {
        var (estimates, variances) = StudyDraws.Bcg;
        var pooled = RandomEffects.Pool(estimates, variances, new PoolingOptions { Interval = interval, Prediction = convention });
        Reference.Close(lower, upper, pooled.PredictionInterval, 1e-6, "prediction", scale: 1);
        Assert.Equal(convention, pooled.PredictionConvention);
    }

    [Fact]
    public void Two_studies_say_nothing_of_a_third()
    {
        foreach (var convention in Enum.GetValues<PredictionConvention>())
        {
            var pooled = RandomEffects.Pool([0.1, 0.9], [0.02, 0.03], new PoolingOptions { Prediction = convention });
            Assert.Equal(AbsenceReason.TooFewStudies, pooled.PredictionInterval.Reason);
            Assert.True(pooled.ConfidenceInterval.HasValue);
        }
    }

    [Fact]
    public void Three_studies_have_a_range_with_one_degree_of_freedom()
    {
        var pooled = RandomEffects.Pool([0.1, 0.9, 0.4], [0.02, 0.03, 0.02], new PoolingOptions { Prediction = PredictionConvention.TKMinus2 });
        var half = Math.Tan(Math.PI * 0.475) * Math.Sqrt((pooled.WaldStandardError.Value * pooled.WaldStandardError.Value) + pooled.TauSquared.Value);
        Reference.Close(2 * half, pooled.PredictionInterval.Value.Width, 1e-12, "width");
    }

    [Fact]
    public void The_Q_profile_of_estimates_that_agree_too_well_is_empty()
    {
        var pooled = RandomEffects.Pool(Agreeing, TheirVariances);
        Assert.True(pooled.Q.Value < ChiSquaredDistribution.Quantile(0.025, 2));
        Assert.Equal(AbsenceReason.EmptySet, pooled.TauSquaredInterval.Reason);
    }

    [Fact]
    public void No_variance_between_studies_is_an_estimate_with_an_interval()
    {
        // Two studies that differ by d with variance v each have Q = d^2 / (2v), and the generalised Q is d^2 / (2v + 2t).
        var pooled = RandomEffects.Pool([0, 1], [1, 1]);
        Assert.Equal(Estimable.Of(0), pooled.TauSquared);
        Assert.True(pooled.AtBoundary);
        Assert.True(pooled.Converged);
        Assert.Equal(Estimable.Of(0), pooled.ISquared);
        Reference.Close(0, (0.5 / ChiSquaredDistribution.Quantile(0.025, 1)) - 1, pooled.TauSquaredInterval, 1e-13, "interval");
    }

    [Fact]
    public void With_equal_variances_restricted_likelihood_is_the_sample_variance_less_the_sampling_variance()
    {
        double[] estimates = [1, 2, 4, 7];
        var pooled = RandomEffects.Pool(estimates, [0.5, 0.5, 0.5, 0.5]);
        Reference.Close(7 - 0.5, pooled.TauSquared, 1e-14, "tau squared");
        Assert.False(pooled.AtBoundary);
    }

    [Fact]
    public void A_p_value_far_out_is_a_tail_and_not_0()
    {
        var pooled = RandomEffects.Pool([3, 3, 3, 3], [0.04, 0.04, 0.04, 0.04], new PoolingOptions { Interval = IntervalMethod.Wald });
        Reference.Close(30, pooled.Statistic, 1e-14, "statistic");
        Reference.Close(2 * 4.9067139271481872e-198, pooled.PValue, 1e-11, "R: 2 * pnorm(-30)");
    }

    [Fact]
    public void A_common_effect_has_Q_for_its_heterogeneity_and_nothing_of_tau_squared()
    {
        var (estimates, variances) = StudyDraws.Bcg;
        var pooled = RandomEffects.Pool(estimates, variances, new PoolingOptions { Estimator = TauSquaredEstimator.Common });
        Assert.Equal(Estimable.Of(0), pooled.TauSquared);
        Assert.False(pooled.AtBoundary);
        Reference.Close(pooled.Q.Value / 12, pooled.HSquared, 1e-14, "H squared");
        Reference.Close(100 * (1 - (12 / pooled.Q.Value)), pooled.ISquared, 1e-14, "I squared");
        Assert.Equal(AbsenceReason.NotApplicable, pooled.TauSquaredStandardError.Reason);
        Assert.All([pooled.TauSquaredInterval, pooled.ISquaredInterval, pooled.HSquaredInterval, pooled.PredictionInterval], interval => Assert.Equal(AbsenceReason.NotApplicable, interval.Reason));
        Assert.Equal(Estimable.Of(0), RandomEffects.Pool(Agreeing, TheirVariances, new PoolingOptions { Estimator = TauSquaredEstimator.Common }).ISquared);
    }

    [Fact]
    public void Empirical_Bayes_and_Paule_Mandel_are_the_same_and_solve_their_equation()
    {
        var (estimates, variances) = StudyDraws.Bcg;
        var first = RandomEffects.Pool(estimates, variances, new PoolingOptions { Estimator = TauSquaredEstimator.PauleMandel });
        var second = RandomEffects.Pool(estimates, variances, new PoolingOptions { Estimator = TauSquaredEstimator.EmpiricalBayes });
        Assert.Equal(first.TauSquared, second.TauSquared);
        Reference.Close(1, first.KnappHartungFactor, 1e-13, "sqrt(Q(t)/(k - 1))");
    }

    [Fact]
    public void A_quarter_of_a_million_studies_need_no_square_of_them()
    {
        var random = new Random(9);
        var variances = Enumerable.Range(0, 250_000).Select(_ => 0.01 + (0.19 * random.NextDouble())).ToArray();
        var estimates = variances.Select(v => 0.3 + (3.4641 * Math.Sqrt(0.05 + v) * (random.NextDouble() - 0.5))).ToArray();
        foreach (var estimator in Enum.GetValues<TauSquaredEstimator>().Where(estimator => estimator != TauSquaredEstimator.Common))
        {
            var pooled = RandomEffects.Pool(estimates, variances, new PoolingOptions { Estimator = estimator });
            Assert.True(pooled.Converged);

            // Sidik and Jonkman's estimator does not tend to the truth, .05, as studies are added: it falls from its start towards it only part of the way.
            Assert.InRange(pooled.TauSquared.Value, 0.045, estimator == TauSquaredEstimator.SidikJonkman ? 0.1 : 0.055);
            Assert.InRange(pooled.Estimate.Value, 0.295, 0.305);
        }
    }

    [Fact]
    public void A_variance_of_0_is_refused_and_never_an_infinite_weight() =>
        Assert.Equal("variances", Assert.Throws<ArgumentOutOfRangeException>(() => RandomEffects.Pool([0.1, 0.2, 0.3], [0.02, 0, 0.03])).ParamName);

    [Fact]
    public void No_study_determines_nothing()
    {
        var pooled = RandomEffects.Pool([], []);
        Assert.Equal(0, pooled.Studies);
        Assert.All(Values(pooled), value => Assert.Equal(AbsenceReason.NoStudies, value.Reason));
        Assert.All(Intervals(pooled), interval => Assert.Equal(AbsenceReason.NoStudies, interval.Reason));
    }

    [Fact]
    public void One_study_determines_its_estimate_and_nothing_else()
    {
        foreach (var method in Enum.GetValues<IntervalMethod>())
        {
            var pooled = RandomEffects.Pool([0.4], [0.02], new PoolingOptions { Interval = method });
            Assert.Equal(Estimable.Of(0.4), pooled.Estimate);
            Assert.Equal(AbsenceReason.TooFewStudies, pooled.UntruncatedTauSquared.Reason);
            Assert.All(Values(pooled).Skip(1), value => Assert.Equal(AbsenceReason.TooFewStudies, value.Reason));
            Assert.All(Intervals(pooled), interval => Assert.Equal(AbsenceReason.TooFewStudies, interval.Reason));
            Assert.False(pooled.AtBoundary || pooled.Converged);
            var shrunken = new ShrunkenEstimate[1];
            RandomEffects.Shrink([0.4], [0.02], pooled, shrunken);
            Assert.Equal(AbsenceReason.TooFewStudies, shrunken[0].Estimate.Reason);
        }
    }

    [Fact]
    public void Identical_estimates_leave_plain_Knapp_Hartung_without_a_test()
    {
        var pooled = RandomEffects.Pool([0.4, 0.4, 0.4], [0.02, 0.03, 0.04], new PoolingOptions { Interval = IntervalMethod.KnappHartung });
        Assert.Equal(Estimable.Of(0.4), pooled.Estimate);
        Assert.Equal(Estimable.Of(0), pooled.StandardError);
        Assert.Equal(AbsenceReason.OutOfDomain, pooled.Statistic.Reason);
        Assert.Equal(AbsenceReason.OutOfDomain, pooled.PValue.Reason);
    }

    [Fact]
    public void The_default_value_has_no_studies_and_nothing_computed()
    {
        Assert.All(Values(default), value => Assert.Equal(AbsenceReason.NotComputed, value.Reason));
        Assert.Equal(default, default(PooledEstimate));
    }

    internal static Estimable[] Values(in PooledEstimate p) =>
        [p.Estimate, p.StandardError, p.WaldStandardError, p.Statistic, p.DegreesOfFreedom, p.PValue, p.TauSquared, p.ISquared, p.HSquared, p.Q, p.QDegreesOfFreedom, p.QPValue, p.KnappHartungFactor, p.TauSquaredStandardError, p.LogLikelihood];

    internal static EstimableInterval[] Intervals(in PooledEstimate p) => [p.ConfidenceInterval, p.TauSquaredInterval, p.ISquaredInterval, p.HSquaredInterval, p.PredictionInterval];
}
