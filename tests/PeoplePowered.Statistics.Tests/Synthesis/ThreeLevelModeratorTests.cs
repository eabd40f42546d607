using System.Text.Json;
using PeoplePowered.Statistics.Synthesis;

namespace PeoplePowered.Statistics.Tests.Synthesis;

/// <summary>Against metafor 3.8.1 and clubSandwich 0.5.8: <c>TestData/three-level/reference.R</c>.</summary>
public sealed class ThreeLevelModeratorTests
{
    public static TheoryData<int> Fits => [.. Enumerable.Range(0, Lines("three_level").Count)];

    [Theory]
    [MemberData(nameof(Fits))]
    public void Regressions_agree_with_metafor(int index)
    {
        var line = Lines("three_level")[index];
        var (estimates, variances, clusters, design) = Case(line);
        var options = Options(line);
        var coefficients = new ThreeLevelCoefficient[design.Length / estimates.Length];
        var covariance = new double[coefficients.Length * coefficients.Length];
        var fit = ThreeLevel.Regress(estimates, variances, clusters, design, coefficients, covariance, options);
        Assert.True(fit.Converged);
        Assert.Equal(coefficients.Length, fit.Coefficients);
        Close(line, "sigma2", [fit.SigmaSquaredBetween, fit.SigmaSquaredWithin], 1e-8);
        Close(line, "i2", [fit.ISquaredBetween, fit.ISquaredWithin], 1e-8);
        Close(line, "estimate", [.. coefficients.Select(c => c.Estimate)], 1e-8);
        Close(line, "se", [.. coefficients.Select(c => c.StandardError)], 1e-8);
        Close(line, "p", [.. coefficients.Select(c => c.PValue)], 1e-8);
        Close(line, "lower", [.. coefficients.Select(c => c.ConfidenceInterval.Value.Lower).Select(Estimable.Of)], 1e-8);
        Close(line, "upper", [.. coefficients.Select(c => c.ConfidenceInterval.Value.Upper).Select(Estimable.Of)], 1e-8);
        Close(line, "covariance", [.. covariance.Select(Estimable.Of)], 1e-7);
        Reference.Close(line.GetProperty("loglik").GetDouble(), fit.LogLikelihood, 1e-10, "log-likelihood");
        Reference.Close(line.GetProperty("q").GetDouble(), fit.Q, 1e-9, "Q");
        Reference.Close(line.GetProperty("q_p").GetDouble(), fit.QPValue, 1e-8, "p of Q");
    }

    [Theory]
    [MemberData(nameof(Fits))]
    public void Robust_regressions_agree_with_metafor_and_clubSandwich(int index)
    {
        var line = Lines("three_level")[index];
        var (estimates, variances, clusters, design) = Case(line);
        var coefficients = new ThreeLevelCoefficient[design.Length / estimates.Length];
        var fit = ThreeLevel.Regress(estimates, variances, clusters, design, coefficients, options: Options(line));
        var robust = new RobustEstimate[coefficients.Length];
        ClusterRobust.Regress(estimates, variances, clusters, design, fit, robust, options: new RobustOptions { Correction = RobustCorrection.Cr1 });
        Close(line, "cr1_se", [.. robust.Select(c => c.StandardError)], 1e-7);
        Close(line, "cr1_p", [.. robust.Select(c => c.PValue)], 1e-7);
        Assert.All(robust, c => Assert.Equal(line.GetProperty("cr1_df").GetDouble(), c.DegreesOfFreedom.Value));
        var covariance = new double[robust.Length * robust.Length];
        ClusterRobust.Regress(estimates, variances, clusters, design, fit, robust, covariance);
        Close(line, "cr2_se", [.. robust.Select(c => c.StandardError)], 1e-7);
        Close(line, "cr2_df", [.. robust.Select(c => c.DegreesOfFreedom)], 1e-7);
        Close(line, "cr2_p", [.. robust.Select(c => c.PValue)], 1e-7);
        Assert.All(robust, c => Assert.Equal(c.DegreesOfFreedom.Value < 4, c.FewDegreesOfFreedom));
        for (var c = 0; c < robust.Length; c++)
            Reference.Close(robust[c].StandardError.Value, Math.Sqrt(covariance[(c * robust.Length) + c]), 1e-12, "diagonal of the covariance");
    }

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    public void Robust_inference_about_a_random_effects_mean_agrees_with_metafor_and_clubSandwich(int index)
    {
        var line = Lines("random_effects")[index];
        var (estimates, variances, clusters) = ThreeLevelReferenceTests.Case(Oracle.Text(line, "case"), Oracle.Text(line, "cluster"));
        var pooled = RandomEffects.Pool(estimates, variances);
        Reference.Close(line.GetProperty("tau2").GetDouble(), pooled.TauSquared, 1e-8, "tau squared");
        foreach (var (prefix, correction) in new[] { ("cr1", RobustCorrection.Cr1), ("cr2", RobustCorrection.Cr2) })
        {
            var robust = ClusterRobust.Mean(estimates, variances, clusters, pooled, new RobustOptions { Correction = correction });
            Reference.Close(line.GetProperty("estimate").GetDouble(), robust.Estimate, 1e-8, "estimate");
            Reference.Close(line.GetProperty(prefix + "_se").GetDouble(), robust.StandardError, 1e-8, prefix + " se");
            Reference.Close(line.GetProperty(prefix + "_df").GetDouble(), robust.DegreesOfFreedom, 1e-8, prefix + " df");
            Reference.Close(line.GetProperty(prefix + "_p").GetDouble(), robust.PValue, 1e-7, prefix + " p");
        }
    }

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    public void Profile_intervals_agree_with_metafor(int index)
    {
        var line = Lines("profile")[index];
        var (estimates, variances, clusters) = ThreeLevelReferenceTests.Case(Oracle.Text(line, "case"), Oracle.Text(line, "cluster"));
        var intervals = ThreeLevel.ProfileIntervals(estimates, variances, clusters);
        var (between, within) = (Oracle.Numbers(line, "between"), Oracle.Numbers(line, "within"));
        Reference.Close(between[0], between[1], intervals.Between, 1e-6, "between");
        Reference.Close(within[0], within[1], intervals.Within, 1e-6, "within");
    }

    private static List<JsonElement> Lines(string step) =>
        [.. Reference.Lines("three-level", "reference.jsonl").Select(line => JsonDocument.Parse(line).RootElement).Where(line => Oracle.Is(line, "step", step))];

    private static ThreeLevelOptions Options(JsonElement line) => new()
    {
        Method = Oracle.Is(line, "method", "ML") ? ThreeLevelMethod.MaximumLikelihood : ThreeLevelMethod.Reml,
        Test = Oracle.Is(line, "test", "t") ? ThreeLevelTest.T : ThreeLevelTest.Normal,
    };

    private static (double[] Estimates, double[] Variances, int[] Clusters, double[] Design) Case(JsonElement line)
    {
        var name = Oracle.Text(line, "case");
        var (estimates, variances, clusters) = ThreeLevelReferenceTests.Case(name, Oracle.Text(line, "cluster"));
        var columns = line.GetProperty("columns").EnumerateArray().Select(column => Column(name, column.GetString()!)).Prepend([.. estimates.Select(_ => 1.0)]).ToArray();
        return (estimates, variances, clusters, [.. Enumerable.Range(0, estimates.Length).SelectMany(row => columns.Select(column => column[row]))]);
    }

    private static double[] Column(string name, string column) => column switch
    {
        "district_86" => [.. Oracle.Texts(name, "district").Select(text => text == "86" ? 1.0 : 0)],
        "overt" or "covert" => [.. Oracle.Texts(name, "deltype").Select(text => text == column ? 1.0 : 0)],
        _ => Oracle.Column(name, column),
    };

    private static void Close(JsonElement line, string property, Estimable[] actual, double relative)
    {
        var expected = Oracle.Numbers(line, property);
        Assert.Equal(expected.Length, actual.Length);
        for (var i = 0; i < expected.Length; i++)
            Reference.Close(expected[i], actual[i], relative, $"{property}[{i}]");
    }
}
