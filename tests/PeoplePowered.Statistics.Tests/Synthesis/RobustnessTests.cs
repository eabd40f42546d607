using PeoplePowered.Statistics.Synthesis;

namespace PeoplePowered.Statistics.Tests.Synthesis;

public sealed class RobustnessTests
{
    [Fact]
    public void A_hundred_thousand_wild_data_sets_all_have_an_answer_and_no_higher_likelihood()
    {
        var random = new Random(20_130_117);
        var estimators = Enum.GetValues<TauSquaredEstimator>();
        for (var set = 0; set < 100_000; set++)
        {
            var (estimates, variances) = Draw(random, set);
            var pooled = RandomEffects.Pool(estimates, variances);
            Answers(pooled, set);
            Answers(RandomEffects.Pool(estimates, variances, new PoolingOptions { Estimator = estimators[set % estimators.Length] }), set);
            if (set % 250 == 0)
                NothingHigher(estimates, variances, pooled.TauSquared.Value, set, restricted: true);
            if (set % 250 == 1)
                NothingHigher(estimates, variances, RandomEffects.Pool(estimates, variances, new PoolingOptions { Estimator = TauSquaredEstimator.MaximumLikelihood }).TauSquared.Value, set, restricted: false);
        }
    }

    [Fact]
    public void Of_few_studies_with_several_maxima_none_is_missed()
    {
        var random = new Random(5);
        for (var set = 0; set < 3_000; set++)
        {
            var k = random.Next(3, 7);
            var variances = Enumerable.Range(0, k).Select(_ => Math.Pow(10, (random.NextDouble() * 4) - 3)).ToArray();
            var estimates = Enumerable.Range(0, k).Select(_ => Normal(random)).ToArray();
            foreach (var restricted in new[] { true, false })
            {
                var options = new PoolingOptions { Estimator = restricted ? TauSquaredEstimator.Reml : TauSquaredEstimator.MaximumLikelihood };
                NothingHigher(estimates, variances, RandomEffects.Pool(estimates, variances, options).TauSquared.Value, set, restricted);
            }
        }
    }

    private static void Answers(in PooledEstimate pooled, int set)
    {
        var common = pooled.Estimator == TauSquaredEstimator.Common;
        Assert.True(pooled.Converged, $"set {set}");
        foreach (var value in CarefulEngineTests.Values(pooled))
            Assert.True(value.HasValue || (common && value.Reason == AbsenceReason.NotApplicable), $"set {set}");
        Assert.True(pooled.ConfidenceInterval.HasValue, $"set {set}");
        Assert.True(common || pooled.TauSquaredInterval.HasValue || pooled.TauSquaredInterval.Reason == AbsenceReason.EmptySet, $"set {set}");
        Assert.Equal(pooled.TauSquaredInterval.Reason, pooled.ISquaredInterval.Reason);
        Assert.Equal(pooled.Studies > 2 && !common, pooled.PredictionInterval.HasValue);
    }

    [Fact]
    public void The_bounds_of_the_Q_profile_solve_its_equation()
    {
        var random = new Random(7);
        for (var set = 0; set < 2_000; set++)
        {
            var (estimates, variances) = Draw(random, set);
            var pooled = RandomEffects.Pool(estimates, variances);
            if (!pooled.TauSquaredInterval.HasValue)
                continue;
            var tail = Distributions(estimates, variances, pooled.TauSquaredInterval.Value.Upper);
            Reference.Close(0.975, tail, 1e-8, $"set {set}, upper");
            if (pooled.TauSquaredInterval.Value.Lower > 0)
                Reference.Close(0.025, Distributions(estimates, variances, pooled.TauSquaredInterval.Value.Lower), 1e-6, $"set {set}, lower");
        }

        static double Distributions(double[] estimates, double[] variances, double tauSquared) =>
            Statistics.Distributions.ChiSquaredDistribution.UpperTail(Profile(estimates, variances, tauSquared).Q, estimates.Length - 1);
    }

    [Fact]
    public void Numbers_at_the_ends_of_a_double_become_absences_and_never_exceptions()
    {
        double[] estimates = [double.MaxValue, -double.MaxValue, 1e200, -1e160, 1, 0, -1e-160, double.Epsilon];
        double[] variances = [double.MaxValue, 1e300, 1e160, 1, 1e-160, 1e-300, double.Epsilon];
        var random = new Random(3);
        var absences = 0;
        for (var set = 0; set < 20_000; set++)
        {
            var k = random.Next(2, 6);
            var y = Enumerable.Range(0, k).Select(_ => estimates[random.Next(estimates.Length)]).ToArray();
            var v = Enumerable.Range(0, k).Select(_ => variances[random.Next(variances.Length)]).ToArray();
            var shrunken = new ShrunkenEstimate[k];
            var percents = new double[k];
            foreach (var method in Enum.GetValues<IntervalMethod>())
            {
                var pooled = RandomEffects.Pool(y, v, new PoolingOptions { Interval = method, Prediction = PredictionConvention.PartlettRiley });
                absences += CarefulEngineTests.Values(pooled).Count(value => value.Reason == AbsenceReason.OutOfDomain);
                RandomEffects.Shrink(y, v, pooled, shrunken);
                Assert.NotEqual(AbsenceReason.NotComputed, pooled.ProbabilityBeyond(1).Reason);
            }

            foreach (var estimator in set % 10 == 0 ? Enum.GetValues<TauSquaredEstimator>() : [])
                absences += CarefulEngineTests.Values(RandomEffects.Pool(y, v, v, new PoolingOptions { Estimator = estimator })).Count(value => value.Reason == AbsenceReason.OutOfDomain);

            foreach (var tauSquared in variances)
            {
                RandomEffects.Weights(v, tauSquared, percents);
                Reference.Close(100, percents.Sum(), 1e-12, $"set {set}");
            }
        }

        Assert.True(absences > 0);
    }

    private static (double[] Estimates, double[] Variances) Draw(Random random, int set)
    {
        var k = random.Next(2, set % 10 == 0 ? 201 : 20);
        var (estimates, variances) = (new double[k], new double[k]);
        var tauSquared = Math.Pow(10, (random.NextDouble() * 12) - 8);
        for (var i = 0; i < k; i++)
        {
            variances[i] = (set % 5) switch
            {
                0 => Math.Pow(10, (random.NextDouble() * 12) - 8),
                1 => 0.01 + (0.19 * random.NextDouble()),
                2 => Math.Pow(10, (random.NextDouble() * 3) - 3),
                3 => 0.1 * random.Next(1, 4),
                _ => Math.Pow(10, random.Next(-8, 5)),
            };
            estimates[i] = (set % 5) switch
            {
                0 => Normal(random) * Math.Sqrt(variances[i] + tauSquared),
                1 => 0.3 + (Normal(random) * Math.Sqrt(variances[i] + 0.05)),
                2 => Math.Round(Normal(random)),
                3 => 0.25,
                _ => 1e3 * Normal(random),
            };
        }

        return (estimates, variances);
    }

    private static void NothingHigher(double[] estimates, double[] variances, double tauSquared, int set, bool restricted)
    {
        var reached = Profile(estimates, variances, tauSquared, restricted).LogLikelihood;
        Assert.True(Profile(estimates, variances, 0, restricted).LogLikelihood <= reached + 1e-7, $"set {set} at 0");
        for (var exponent = -9d; exponent < 8; exponent += 0.05)
            Assert.True(Profile(estimates, variances, Math.Pow(10, exponent), restricted).LogLikelihood <= reached + 1e-7, $"set {set} at 10^{exponent}");
    }

    /// <summary>The generalised Q and the log-likelihood, restricted or not, as the textbooks write them.</summary>
    private static (double Q, double LogLikelihood) Profile(double[] estimates, double[] variances, double tauSquared, bool restricted = true)
    {
        double total = 0, weighted = 0, logarithms = 0, q = 0;
        for (var i = 0; i < estimates.Length; i++)
        {
            var weight = 1 / (variances[i] + tauSquared);
            total += weight;
            weighted += weight * estimates[i];
            logarithms -= Math.Log(weight);
        }

        for (var i = 0; i < estimates.Length; i++)
            q += (estimates[i] - (weighted / total)) * (estimates[i] - (weighted / total)) / (variances[i] + tauSquared);
        return (q, -0.5 * (logarithms + (restricted ? Math.Log(total) : 0) + q));
    }

    private static double Normal(Random random) =>
        Math.Sqrt(-2 * Math.Log(1 - random.NextDouble())) * Math.Cos(2 * Math.PI * random.NextDouble());
}
