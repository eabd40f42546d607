using System.Globalization;
using PeoplePowered.Statistics.Synthesis;

namespace PeoplePowered.Statistics.Tests.Synthesis;

public sealed class ThreeLevelReferenceTests
{
    [Theory]
    [InlineData("konstantopoulos2011", "district")]
    [InlineData("assink2016", "study")]
    public void Pooling_agrees_with_metafor(string name, string cluster)
    {
        var (estimates, variances, clusters) = Case(name, cluster);
        var line = Oracle.Lines("three_level").Single(candidate => Oracle.Is(candidate, "case", name));
        Assert.Equal(cluster, Oracle.Text(line, "cluster"));
        var pooled = ThreeLevel.Pool(estimates, variances, clusters);
        Reference.Close(line.GetProperty("estimate").GetDouble(), pooled.Mean.Estimate, 1e-6, "estimate");
        Reference.Close(line.GetProperty("se").GetDouble(), pooled.Mean.StandardError, 1e-6, "se");
        Reference.Close(Oracle.Numbers(line, "sigma2")[0], pooled.Fit.SigmaSquaredBetween, 1e-6, "between");
        Reference.Close(Oracle.Numbers(line, "sigma2")[1], pooled.Fit.SigmaSquaredWithin, 1e-6, "within");
        Reference.Close(line.GetProperty("q").GetDouble(), pooled.Fit.Q, 1e-9, "Q");
        Reference.Close(line.GetProperty("loglik").GetDouble(), pooled.Fit.LogLikelihood, 1e-9, "log-likelihood");
        Assert.True(pooled.Fit.Converged);
    }

    /// <summary>Digits of section 2.8 of the design's formulas, from metafor 3.8.1.</summary>
    [Fact]
    public void Schools_within_districts_have_the_published_heterogeneity()
    {
        var (estimates, variances, clusters) = Case("konstantopoulos2011", "district");
        var pooled = ThreeLevel.Pool(estimates, variances, clusters);
        Reference.Close(0.184713163673, pooled.Mean.Estimate, 1e-8, "estimate");
        Reference.Close(0.084555918742, pooled.Mean.StandardError, 1e-7, "se");
        Reference.Close(-7.958724033711, pooled.Fit.LogLikelihood, 1e-10, "log-likelihood");
        Reference.Close(-0.450230970, 0.819657297, pooled.PredictionInterval, 1e-7, "prediction interval");
        Reference.Close(63.3248, pooled.Fit.ISquaredBetween, 1e-6, "I squared between");
        Reference.Close(31.8625, pooled.Fit.ISquaredWithin, 2e-6, "I squared within");
        Assert.Equal(11, pooled.Fit.Clusters);
        Assert.Equal(56, pooled.Fit.Estimates);
    }

    internal static (double[] Estimates, double[] Variances, int[] Clusters) Case(string name, string cluster) =>
        (Oracle.Column(name, "estimate"), Oracle.Column(name, "variance"), [.. Oracle.Texts(name, cluster).Select(text => int.Parse(text, CultureInfo.InvariantCulture))]);
}
