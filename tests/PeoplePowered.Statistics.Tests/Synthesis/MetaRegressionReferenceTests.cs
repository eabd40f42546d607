using System.Globalization;
using System.Text.Json;
using PeoplePowered.Statistics.Synthesis;

namespace PeoplePowered.Statistics.Tests.Synthesis;

/// <summary>Meta-regression against R metafor 3.8.1: the lines of the reference file, further regressions with every estimator, and means alone.</summary>
public sealed class MetaRegressionReferenceTests
{
    /// <summary>Of what is found by iteration, here or in metafor.</summary>
    private const double Iterated = 1e-7;

    [Fact]
    public void Every_line_of_the_reference_file_is_met()
    {
        var lines = Oracle.Lines("meta_regression");
        Assert.Equal(10, lines.Count);
        foreach (var line in lines)
        {
            var (estimates, variances, moderators) = MetaRegressionCases.Studies(Oracle.Text(line, "case"), MetaRegressionCases.Terms(line), _ => false);
            var fit = MetaRegression.Fit(estimates, variances, moderators, MetaRegressionCases.Options(line));
            Assert.Equal(line.GetProperty("names").EnumerateArray().Select(name => name.GetString()), fit.Coefficients.Select(coefficient => coefficient.Name));
            Compare(line.GetProperty("result"), fit, $"{Oracle.Text(line, "case")} {Oracle.Text(line, "formula")} {Oracle.Text(line, "test")}");
        }
    }

    [Fact]
    public void Every_estimator_agrees_with_metafor_on_numbers_and_labels()
    {
        var lines = Reference.Lines("meta-regression", "expected.jsonl").Select(line => JsonDocument.Parse(line).RootElement).ToList();
        Assert.Equal(162, lines.Count);
        foreach (var line in lines)
        {
            var labels = line.GetProperty("labels").EnumerateArray().Select(label => label.GetString()).ToList();
            var (estimates, variances, moderators) = MetaRegressionCases.Studies(Oracle.Text(line, "case"), MetaRegressionCases.Terms(line), labels.Contains);
            var fit = MetaRegression.Fit(estimates, variances, moderators, MetaRegressionCases.Options(line));
            var what = string.Join(' ', new[] { "case", "formula", "method", "test" }.Select(property => Oracle.Text(line, property)));
            Assert.Equal(line.GetProperty("names").EnumerateArray().Select(name => name.GetString()), fit.Coefficients.Select(coefficient => coefficient.Name));
            Compare(line, fit, what);
            CompareCovariance(line, fit, what);
            ComparePrediction(line, fit, what);
        }
    }

    [Fact]
    public void A_regression_on_nothing_is_metafors_mean_for_every_estimator()
    {
        var lines = Oracle.Lines("pool");
        Assert.True(lines.Count > 24 * 9);

        // The Q-profile is the same for every estimator, but metafor searches no further than a multiple of each one's tau squared.
        var profiles = lines.Where(line => Oracle.Is(line, "method", "REML") && Oracle.Is(line, "test", "z")).ToDictionary(Study, line => line.GetProperty("result"));
        var effects = profiles.Keys.ToDictionary(study => study, study => Oracle.Effects(study.Name, study.Measure));
        foreach (var line in lines)
        {
            var (estimates, variances) = effects[Study(line)];
            var fit = MetaRegression.Fit(estimates, variances, ModeratorSet.None, MetaRegressionCases.Options(line));
            var what = string.Join(' ', new[] { "case", "measure", "method", "test" }.Select(property => Oracle.Text(line, property)));
            var expected = line.GetProperty("result");
            Compare(expected, fit, what, profiles[Study(line)]);
            var predicted = fit.Predict();
            var se = expected.GetProperty("se").GetDouble();
            if (fit.Estimator == TauSquaredEstimator.Common)
                Assert.Equal(EstimableInterval.Absent(AbsenceReason.NotApplicable), predicted.PredictionInterval);
            else
                Reference.Close(expected.GetProperty("pi_lower").GetDouble(), expected.GetProperty("pi_upper").GetDouble(), predicted.PredictionInterval, ToleranceOf(fit), what + " prediction", se);
        }
    }

    private static (string Name, string Measure) Study(JsonElement line) => (Oracle.Text(line, "case"), Oracle.Text(line, "measure"));

    private static void Compare(JsonElement expected, MetaRegressionFit actual, string what, JsonElement? profiled = null)
    {
        var tolerance = ToleranceOf(actual);
        double Of(string property) => expected.GetProperty(property).GetDouble();
        double[] Each(string property) => expected.GetProperty(property) is { ValueKind: JsonValueKind.Array } array ? [.. array.EnumerateArray().Select(number => number.GetDouble())] : [Of(property)];
        var (coefficients, se, statistics, p, lower, upper) = (Each("coef"), Each("se"), Each("statistic"), Each("p"), Each("ci_lower"), Each("ci_upper"));
        Assert.True(actual.Converged, what);
        Assert.Equal(Of("k"), actual.Studies);
        for (var i = 0; i < coefficients.Length; i++)
        {
            var (coefficient, which) = (actual.Coefficients[i], what + " " + actual.Coefficients[i].Name);
            Reference.Close(coefficients[i], coefficient.Estimate, tolerance, which, se[i]);
            Reference.Close(se[i], coefficient.StandardError, tolerance, which + " se");
            Reference.Close(statistics[i], coefficient.Statistic, tolerance, which + " statistic", 1);
            Reference.Close(p[i], coefficient.PValue, 1e-6, which + " p");
            Reference.Close(lower[i], upper[i], coefficient.ConfidenceInterval, tolerance, which + " interval", se[i]);
            Assert.Equal(
                actual.IntervalMethod == IntervalMethod.Wald ? Estimable.Absent(AbsenceReason.NotApplicable) : Estimable.Of(Of("k") - coefficients.Length),
                coefficient.DegreesOfFreedom);
        }

        Reference.Close(Of("tau2"), actual.TauSquared, tolerance, what + " tau squared", Of("h2") * 1e-5);
        Reference.Close(Of("i2"), actual.ISquared, tolerance, what + " I squared", 1e-2);
        Reference.Close(Of("h2"), actual.HSquared, tolerance, what + " H squared");
        Reference.Close(Of("q"), actual.ResidualTest.Statistic, 1e-9, what + " Q");
        Reference.Close(Of("q_p"), actual.ResidualTest.PValue, 1e-8, what + " p of Q");
        Assert.Equal(Estimable.Of(Of("k") - coefficients.Length), actual.ResidualTest.DegreesOfFreedom);
        Reference.Close(Of("loglik"), actual.LogLikelihood, tolerance, what + " log-likelihood", 1);
        CompareTau(expected, actual, what);
        CompareProfile(profiled ?? expected, actual, what);
        if (actual.Moderators.Columns == 1)
        {
            Assert.Equal(Estimable.Absent(AbsenceReason.NotApplicable), actual.ModeratorTest.Statistic);
            Assert.Equal(Estimable.Absent(AbsenceReason.NotApplicable), actual.RSquared);
            return;
        }

        Reference.Close(Of("qm"), actual.ModeratorTest.Statistic, tolerance, what + " QM");
        Reference.Close(Of("qm_p"), actual.ModeratorTest.PValue, 1e-6, what + " p of QM");
        Assert.Equal(Estimable.Of(coefficients.Length - 1), actual.ModeratorTest.DegreesOfFreedom);
        if (actual.NullTauSquared.Value > 0 || actual.Estimator == TauSquaredEstimator.Common)
            Reference.Close(Of("r2"), actual.RSquared, tolerance, what + " R squared", 1);
    }

    /// <summary>Closer for estimators without an iteration.</summary>
    private static double ToleranceOf(MetaRegressionFit fit) => fit.Estimator is TauSquaredEstimator.Common or TauSquaredEstimator.DerSimonianLaird
        or TauSquaredEstimator.Hedges or TauSquaredEstimator.HunterSchmidt or TauSquaredEstimator.SidikJonkman ? 1e-9 : Iterated;

    private static void CompareTau(JsonElement expected, MetaRegressionFit actual, string what)
    {
        if (actual.Estimator == TauSquaredEstimator.Common)
            Assert.Equal(Estimable.Absent(AbsenceReason.NotApplicable), actual.TauSquaredStandardError);
        else
            Reference.Close(expected.GetProperty("tau2_se").GetDouble(), actual.TauSquaredStandardError, ToleranceOf(actual), what + " se of tau squared");
    }

    private static void CompareProfile(JsonElement expected, MetaRegressionFit actual, string what)
    {
        if (actual.Estimator == TauSquaredEstimator.Common)
        {
            Assert.All([actual.TauSquaredInterval, actual.ISquaredInterval, actual.HSquaredInterval], interval => Assert.Equal(EstimableInterval.Absent(AbsenceReason.NotApplicable), interval));
            return;
        }

        var interval = Oracle.Numbers(expected, "tau2_ci");
        Reference.Close(interval[0], interval[1], actual.TauSquaredInterval, Iterated, what + " interval of tau squared", 1e-4);
        var percents = Oracle.Numbers(expected, "i2_ci");
        Reference.Close(percents[0], percents[1], actual.ISquaredInterval, Iterated, what + " interval of I squared", 1e-1);
        Reference.Close(1 / (1 - (percents[0] / 100)), 1 / (1 - (percents[1] / 100)), actual.HSquaredInterval, 1e-6, what + " interval of H squared");
    }

    private static void CompareCovariance(JsonElement expected, MetaRegressionFit actual, string what)
    {
        var tolerance = ToleranceOf(actual);
        var rows = expected.GetProperty("vcov").EnumerateArray().Select(row => row.EnumerateArray().Select(number => number.GetDouble()).ToArray()).ToArray();
        for (var i = 0; i < rows.Length; i++)
        {
            for (var j = 0; j < rows.Length; j++)
                Reference.Close(rows[i][j], actual.Covariance(i, j), tolerance, string.Create(CultureInfo.InvariantCulture, $"{what} covariance {i} {j}"), Math.Sqrt(rows[i][i] * rows[j][j]));
        }
    }

    private static void ComparePrediction(JsonElement expected, MetaRegressionFit actual, string what)
    {
        var tolerance = ToleranceOf(actual);
        var at = Oracle.Numbers(expected, "at");
        var (values, next) = (new List<ModeratorValue>(), 0);
        foreach (var moderator in actual.Moderators.Moderators)
        {
            if (!moderator.IsCategorical)
            {
                values.Add(ModeratorValue.Of(moderator.Name, at[next++]));
                continue;
            }

            var level = Array.IndexOf(at, 1, next, moderator.Levels.Count - 1);
            values.Add(ModeratorValue.Of(moderator.Name, moderator.Levels[level < 0 ? 0 : level - next + 1]));
            next += moderator.Levels.Count - 1;
        }

        var predicted = actual.Predict([.. values]);
        var se = expected.GetProperty("at_se").GetDouble();
        var interval = Oracle.Numbers(expected, "at_ci");
        Reference.Close(expected.GetProperty("at_estimate").GetDouble(), predicted.Estimate, tolerance, what + " prediction", se);
        Reference.Close(se, predicted.StandardError, tolerance, what + " se of prediction");
        Reference.Close(interval[0], interval[1], predicted.ConfidenceInterval, tolerance, what + " interval of prediction", se);
        if (actual.Estimator == TauSquaredEstimator.Common)
        {
            Assert.Equal(EstimableInterval.Absent(AbsenceReason.NotApplicable), predicted.PredictionInterval);
            return;
        }

        var range = Oracle.Numbers(expected, "at_pi");
        Reference.Close(range[0], range[1], predicted.PredictionInterval, tolerance, what + " new study", se);
    }
}
