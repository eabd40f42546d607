using PeoplePowered.Statistics.Synthesis;

namespace PeoplePowered.Statistics.Tests.Synthesis;

public sealed class ClusterRobustReferenceTests
{
    [Theory]
    [InlineData("konstantopoulos2011", "district")]
    [InlineData("assink2016", "study")]
    public void Robust_inference_agrees_with_metafor_and_clubSandwich(string name, string cluster)
    {
        var (estimates, variances, clusters) = ThreeLevelReferenceTests.Case(name, cluster);
        var line = Oracle.Lines("cluster_robust").Single(candidate => Oracle.Is(candidate, "case", name));
        var pooled = ThreeLevel.Pool(estimates, variances, clusters);
        var first = ClusterRobust.Mean(estimates, variances, clusters, pooled, new RobustOptions { Correction = RobustCorrection.Cr1 });
        var second = ClusterRobust.Mean(estimates, variances, clusters, pooled);
        Reference.Close(line.GetProperty("cr1_se").GetDouble(), first.StandardError, 1e-6, "se of CR1");
        Reference.Close(line.GetProperty("cr1_df").GetDouble(), first.DegreesOfFreedom, 0, "df of CR1");
        Reference.Close(line.GetProperty("cr2_se").GetDouble(), second.StandardError, 1e-6, "se of CR2");
        Reference.Close(line.GetProperty("cr2_df").GetDouble(), second.DegreesOfFreedom, 1e-6, "df of CR2");
        Reference.Close(line.GetProperty("cr2_p").GetDouble(), second.PValue, 1e-6, "p of CR2");
        Assert.Equal(pooled.Fit.Clusters, second.Clusters);
        Assert.False(second.FewDegreesOfFreedom);
    }

    /// <summary>Digits of section 2.8 of the design's formulas.</summary>
    [Fact]
    public void The_closed_form_of_the_second_correction_has_its_own_digits()
    {
        var (estimates, variances, clusters) = ThreeLevelReferenceTests.Case("konstantopoulos2011", "district");
        var pooled = ThreeLevel.Pool(estimates, variances, clusters);
        var closed = ClusterRobust.Mean(estimates, variances, clusters, pooled, new RobustOptions { Correction = RobustCorrection.Cr2Closed });
        Reference.Close(0.084519644, closed.StandardError, 1e-7, "se");
        Reference.Close(9.863150773, closed.DegreesOfFreedom, 1e-7, "df");
        var exact = ClusterRobust.Mean(estimates, variances, clusters, pooled);
        Reference.Close(0.084457995435, exact.StandardError, 1e-7, "exact se");
        Reference.Close(9.863156233, exact.DegreesOfFreedom, 1e-8, "exact df");
        Reference.Close(0.05396674, exact.PValue, 1e-6, "exact p");
    }
}
