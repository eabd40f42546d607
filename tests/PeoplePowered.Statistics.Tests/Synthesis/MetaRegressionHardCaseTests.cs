using System.Text.Json;
using PeoplePowered.Statistics.Synthesis;

namespace PeoplePowered.Statistics.Tests.Synthesis;

/// <summary>Regressions that lose digits in careless arithmetic, or whose restricted likelihood has several maxima, against solutions with 80 digits.</summary>
public sealed class MetaRegressionHardCaseTests
{
    [Fact]
    public void Hard_cases_keep_their_digits()
    {
        var lines = Lines().Where(line => !Oracle.Text(line, "name").StartsWith("several", StringComparison.Ordinal)).ToList();
        Assert.Equal(9, lines.Count);
        foreach (var line in lines)
            Compare(line, 1e-8);
    }

    [Fact]
    public void The_highest_of_several_maxima_is_found()
    {
        var lines = Lines().Where(line => line.GetProperty("maxima").GetInt32() > 1).ToList();
        Assert.Equal(4, lines.Count);
        foreach (var line in lines)
            Compare(line, 1e-10);
    }

    [Fact]
    public void The_generalised_Q_meets_its_expectation_in_hard_cases_too()
    {
        foreach (var line in Lines())
        {
            var fit = Fit(line, TauSquaredEstimator.PauleMandel);
            Assert.True(fit.Converged, Oracle.Text(line, "name"));
            Assert.True(fit.TauSquaredInterval.Reason is AbsenceReason.None or AbsenceReason.EmptySet, Oracle.Text(line, "name"));
            if (fit.AtBoundary)
                Assert.True(fit.KnappHartungFactor.Value <= 1);
            else
                Reference.Close(1, fit.KnappHartungFactor, 1e-10, Oracle.Text(line, "name"));
        }
    }

    private static IEnumerable<JsonElement> Lines() => Reference.Lines("meta-regression", "hard-cases.jsonl").Select(line => JsonDocument.Parse(line).RootElement);

    private static MetaRegressionFit Fit(JsonElement line, TauSquaredEstimator estimator)
    {
        var moderators = line.GetProperty("columns").EnumerateArray()
            .Select((column, index) => Moderator.Numeric($"x{index}", column.EnumerateArray().Select(number => number.GetDouble()).ToArray())).ToArray();
        var options = new PoolingOptions { Estimator = estimator, Interval = IntervalMethod.Wald };
        return MetaRegression.Fit(Oracle.Numbers(line, "estimates"), Oracle.Numbers(line, "variances"), ModeratorSet.Of(moderators), options);
    }

    private static void Compare(JsonElement line, double tolerance)
    {
        var (what, fit) = (Oracle.Text(line, "name"), Fit(line, TauSquaredEstimator.Reml));
        var (coefficients, se) = (Oracle.Numbers(line, "coef"), Oracle.Numbers(line, "se"));
        Reference.Close(line.GetProperty("tau2").GetDouble(), fit.TauSquared, tolerance, what + " tau squared");
        Reference.Close(line.GetProperty("q").GetDouble(), fit.ResidualTest.Statistic, tolerance, what + " Q");
        Reference.Close(line.GetProperty("loglik").GetDouble(), fit.LogLikelihood, tolerance, what + " log-likelihood", 1);
        for (var i = 0; i < coefficients.Length; i++)
        {
            Reference.Close(coefficients[i], fit.Coefficients[i].Estimate, tolerance, $"{what} coefficient {i}");
            Reference.Close(se[i], fit.Coefficients[i].StandardError, tolerance, $"{what} se {i}");
        }
    }
}
