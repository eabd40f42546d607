using PeoplePowered.Statistics.Synthesis;

namespace PeoplePowered.Statistics.Tests.Synthesis;

/// <summary>The caller's own weights against metafor (TestData/own-weights).</summary>
public sealed class OwnWeightsTests
{
    [Fact]
    public void Every_estimator_and_test_agrees_with_metafor()
    {
        var (estimates, variances) = StudyDraws.Bcg;
        var rows = Reference.Rows("own-weights", "pooled.csv").ToList();
        Assert.Equal(81, rows.Count);
        foreach (var row in rows)
        {
            var what = string.Join(' ', row[..3]);
            var expected = row[3..].Select(text => text.Length == 0 ? double.NaN : Reference.Number(text)).ToArray();
            var (se, tolerance) = (expected[1], row[1] is "ML" or "REML" or "EB" or "PM" ? 1e-7 : 1e-9);
            var actual = RandomEffects.Pool(estimates, variances, Weights(row[0]), new PoolingOptions { Estimator = Estimator(row[1]), Interval = Interval(row[2]) });
            Assert.True(actual.HasOwnWeights);
            Reference.Close(expected[0], actual.Estimate, tolerance, what + " estimate", se);
            Reference.Close(se, actual.StandardError, tolerance, what + " se");
            Reference.Close(expected[2], actual.Statistic, tolerance, what + " statistic");
            Reference.Close(expected[3], actual.PValue, 10 * tolerance, what + " p");
            Reference.Close(expected[4], expected[5], actual.ConfidenceInterval, tolerance, what + " interval", se);
            Reference.Close(expected[6], actual.TauSquared, tolerance, what + " tau squared");
            Reference.Close(expected[7], actual.ISquared, tolerance, what + " I squared");
            Reference.Close(expected[8], actual.Q, 1e-10, what + " Q");
            Reference.Close(expected[9], actual.LogLikelihood, tolerance, what + " log-likelihood");
            if (double.IsNaN(expected[10]))
                Assert.Equal(AbsenceReason.NotApplicable, actual.PredictionInterval.Reason);
            else
                Reference.Close(expected[10], expected[11], actual.PredictionInterval, tolerance, what + " prediction", se);
        }
    }

    [Fact]
    public void The_weights_of_the_model_give_the_model_and_the_unit_of_weights_is_free()
    {
        var (estimates, variances) = StudyDraws.Bcg;
        var model = RandomEffects.Pool(estimates, variances);
        foreach (var unit in new[] { 1e-300, 1, 1e300 })
        {
            var own = variances.Select(v => unit / (v + model.TauSquared.Value)).ToArray();
            var pooled = RandomEffects.Pool(estimates, variances, own);
            Reference.Close(model.Estimate.Value, pooled.Estimate, 1e-14, "estimate");
            Reference.Close(model.StandardError.Value, pooled.StandardError, 1e-14, "se");
            Reference.Close(model.LogLikelihood.Value, pooled.LogLikelihood, 1e-14, "log-likelihood");
            Assert.Equal(model.TauSquaredInterval, pooled.TauSquaredInterval);
            Assert.False(model.HasOwnWeights);
        }
    }

    [Fact]
    public void A_study_of_weight_0_counts_for_the_spread_and_not_for_the_mean()
    {
        var pooled = RandomEffects.Pool([1, 2, 30], [0.1, 0.1, 0.1], [1, 1, 0], new PoolingOptions { Interval = IntervalMethod.Wald });
        Assert.Equal(Estimable.Of(1.5), pooled.Estimate);
        Assert.True(pooled.TauSquared.Value > 100);
    }

    [Fact]
    public void Few_studies_have_the_same_absences_as_without_weights()
    {
        Assert.Equal(AbsenceReason.NoStudies, RandomEffects.Pool([], [], []).Estimate.Reason);
        var one = RandomEffects.Pool([0.4], [0.02], [3]);
        Assert.Equal(Estimable.Of(0.4), one.Estimate);
        Assert.Equal(AbsenceReason.TooFewStudies, one.StandardError.Reason);
    }

    [Theory]
    [InlineData(-1)]
    [InlineData(double.NaN)]
    [InlineData(double.PositiveInfinity)]
    public void Weights_that_are_none_are_refused_by_name_and_place(double bad)
    {
        var refusal = Assert.Throws<ArgumentOutOfRangeException>(() => RandomEffects.Pool([1, 2], [1, 1], [1, bad]));
        Assert.Equal("weights", refusal.ParamName);
        Assert.Contains("weights[1]", refusal.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Weights_that_leave_nothing_are_refused()
    {
        Assert.Equal("weights", Assert.Throws<ArgumentException>(() => RandomEffects.Pool([1, 2], [1, 1], [0, 0])).ParamName);
        Assert.Equal("weights", Assert.Throws<ArgumentException>(() => RandomEffects.Pool([1, 2], [1, 1], [1])).ParamName);
    }

    private static double[] Weights(string name) => name switch
    {
        "ascending" => [.. Enumerable.Range(1, 13).Select(i => (double)i)],
        "participants" => [.. Oracle.Column("bcg", "participants").Zip(Oracle.Column("bcg", "comparison_participants"), (a, b) => a + b)],
        _ => [.. Enumerable.Range(0, 13).Select(i => (i % 3) switch { 0 => 1d, 1 => 0, _ => 2 })],
    };

    internal static TauSquaredEstimator Estimator(string method) => method switch
    {
        "EE" => TauSquaredEstimator.Common,
        "DL" => TauSquaredEstimator.DerSimonianLaird,
        "HE" => TauSquaredEstimator.Hedges,
        "HS" => TauSquaredEstimator.HunterSchmidt,
        "SJ" => TauSquaredEstimator.SidikJonkman,
        "ML" => TauSquaredEstimator.MaximumLikelihood,
        "REML" => TauSquaredEstimator.Reml,
        "EB" => TauSquaredEstimator.EmpiricalBayes,
        "PM" => TauSquaredEstimator.PauleMandel,
        _ => throw new ArgumentOutOfRangeException(nameof(method), method, "Not a method of metafor."),
    };

    internal static IntervalMethod Interval(string test) => test switch
    {
        "z" => IntervalMethod.Wald,
        "knha" => IntervalMethod.KnappHartung,
        "adhoc" => IntervalMethod.KnappHartungAdHoc,
        _ => throw new ArgumentOutOfRangeException(nameof(test), test, "Not a test of metafor."),
    };
}
