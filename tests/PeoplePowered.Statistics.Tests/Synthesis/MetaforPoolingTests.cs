using System.Text.Json;
using PeoplePowered.Statistics.Synthesis;

namespace PeoplePowered.Statistics.Tests.Synthesis;

/// <summary>Every pooled result of metafor on the reference data sets, by every estimator and test, from their estimates and variances.</summary>
public sealed class MetaforPoolingTests
{
    private const double Exact = 1e-9;
    private const double Iterative = 1e-7;

    [Theory]
    [InlineData("EE", TauSquaredEstimator.Common, Exact)]
    [InlineData("DL", TauSquaredEstimator.DerSimonianLaird, Exact)]
    [InlineData("HE", TauSquaredEstimator.Hedges, Exact)]
    [InlineData("HS", TauSquaredEstimator.HunterSchmidt, Exact)]
    [InlineData("SJ", TauSquaredEstimator.SidikJonkman, Exact)]
    [InlineData("ML", TauSquaredEstimator.MaximumLikelihood, Iterative)]
    [InlineData("REML", TauSquaredEstimator.Reml, Iterative)]
    [InlineData("EB", TauSquaredEstimator.EmpiricalBayes, Iterative)]
    [InlineData("PM", TauSquaredEstimator.PauleMandel, Iterative)]
    public void Pooling_agrees_with_metafor(string method, TauSquaredEstimator estimator, double tolerance)
    {
        var lines = Oracle.Lines("pool").Where(line => Oracle.Is(line, "method", method)).ToList();
        Assert.Equal(estimator == TauSquaredEstimator.Common ? 24 : 72, lines.Count);
        foreach (var line in lines)
        {
            var (name, measure, test) = (Oracle.Text(line, "case"), Oracle.Text(line, "measure"), Oracle.Text(line, "test"));
            var (estimates, variances) = Oracle.Effects(name, measure);
            var result = RandomEffects.Pool(estimates, variances, new PoolingOptions { Estimator = estimator, Interval = OwnWeightsTests.Interval(test) });
            Compare(line.GetProperty("result"), Profile(line, name, measure, test), result, tolerance, $"{name} {measure} {method} {test}");
        }
    }

    [Fact]
    public void Every_reference_line_of_pooling_is_compared() => Assert.Equal(600, Oracle.Lines("pool").Count);

    /// <summary>
    /// Where the Q-profile is to be read. It does not depend on the estimator; metafor stops its search for the upper bound at ten times tau squared, which
    /// six lines run into (normand1999 MD by DL and HS): there its REML line, whose bound lies inside its search, is read instead.
    /// </summary>
    private static JsonElement Profile(JsonElement line, string name, string measure, string test)
    {
        var result = line.GetProperty("result");
        var profile = result.GetProperty("tau2_ci");
        var stopped = profile.ValueKind != JsonValueKind.Null && Math.Abs(profile[1].GetDouble() - (10 * result.GetProperty("tau2").GetDouble())) <= 1e-9 * profile[1].GetDouble();
        if (!stopped)
            return result;
        Assert.Equal("normand1999 MD", name + " " + measure);
        return Oracle.Lines("pool").Single(other => Oracle.Is(other, "case", name) && Oracle.Is(other, "measure", measure) && Oracle.Is(other, "method", "REML") && Oracle.Is(other, "test", test)).GetProperty("result");
    }

    private static void Compare(JsonElement expected, JsonElement profiles, in PooledEstimate actual, double tolerance, string what)
    {
        double Of(string property) => expected.GetProperty(property).GetDouble();
        var se = Of("se");
        Assert.True(actual.Converged, what);
        Assert.Equal(Of("k"), actual.Studies);
        Reference.Close(Of("coef"), actual.Estimate, tolerance, what + " estimate", se);
        Reference.Close(se, actual.StandardError, tolerance, what + " se");
        Reference.Close(Of("statistic"), actual.Statistic, tolerance, what + " statistic", 1);
        Reference.Close(Of("p"), actual.PValue, 10 * tolerance, what + " p");
        Reference.Close(Of("ci_lower"), Of("ci_upper"), actual.ConfidenceInterval, tolerance, what + " interval", se);
        Reference.Close(Of("tau2"), actual.TauSquared, tolerance, what + " tau squared", se * se * 1e-5);
        Reference.Close(Of("i2"), actual.ISquared, tolerance, what + " I squared", 1e-3);
        Reference.Close(Of("h2"), actual.HSquared, tolerance, what + " H squared");
        Reference.Close(Of("q"), actual.Q, 1e-10, what + " Q");
        Reference.Close(Of("q_p"), actual.QPValue, 1e-9, what + " p of Q");
        Reference.Close(Of("qm"), actual.Statistic.Value * actual.Statistic.Value, 2 * tolerance, what + " test of the mean", 1);
        Reference.Close(Of("loglik"), actual.LogLikelihood, tolerance, what + " log-likelihood", 1);
        Maybe(expected.GetProperty("df"), actual.DegreesOfFreedom, 0, what + " degrees of freedom");
        Maybe(expected.GetProperty("tau2_se"), actual.TauSquaredStandardError, tolerance, what + " se of tau squared");

        // metafor's Q-profile is solved to 1e-13 of the scale of the effects, whatever the estimator.
        var profile = profiles.GetProperty("tau2_ci");
        Maybe(profile, actual.TauSquaredInterval, Iterative, what + " tau squared interval");
        var ofISquared = profiles.GetProperty("i2_ci");
        Maybe(ofISquared, actual.ISquaredInterval, Iterative, what + " I squared interval");
        if (actual.ISquaredInterval.HasValue)
            Reference.Close(1 / (1 - (ofISquared[0].GetDouble() / 100)), 1 / (1 - (ofISquared[1].GetDouble() / 100)), actual.HSquaredInterval, Iterative, what + " H squared interval");
        else
            Assert.Equal(actual.ISquaredInterval.Reason, actual.HSquaredInterval.Reason);
        if (expected.GetProperty("pi_lower").ValueKind == JsonValueKind.Null)
            Assert.Equal(AbsenceReason.NotApplicable, actual.PredictionInterval.Reason);
        else
            Reference.Close(Of("pi_lower"), Of("pi_upper"), actual.PredictionInterval, tolerance, what + " prediction", se);
    }

    private static void Maybe(JsonElement expected, Estimable actual, double tolerance, string what)
    {
        if (expected.ValueKind == JsonValueKind.Null)
            Assert.Equal(Estimable.Absent(AbsenceReason.NotApplicable), actual);
        else
            Reference.Close(expected.GetDouble(), actual, tolerance, what);
    }

    private static void Maybe(JsonElement expected, EstimableInterval actual, double tolerance, string what)
    {
        if (expected.ValueKind == JsonValueKind.Null)
            Assert.Equal(EstimableInterval.Absent(AbsenceReason.NotApplicable), actual);
        else
            Reference.Close(expected[0].GetDouble(), expected[1].GetDouble(), actual, tolerance, what);
    }
}
