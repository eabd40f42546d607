using PeoplePowered.Statistics.Synthesis;

namespace PeoplePowered.Statistics.Tests.Synthesis;

public sealed class ThreeLevelRobustnessTests
{
    [Fact]
    public void Twenty_thousand_wild_data_sets_all_have_an_answer_or_a_named_absence()
    {
        var random = new Random(20_240_611);
        for (var set = 0; set < 20_000; set++)
        {
            var (estimates, variances, clusters) = ClusterDraws.Wild(random, set);
            var options = new ThreeLevelOptions { Method = (ThreeLevelMethod)(set / 7 % 2), Test = (ThreeLevelTest)(set / 11 % 2) };
            var pooled = ThreeLevel.Pool(estimates, variances, clusters, options);
            Check(estimates, clusters, pooled, set);
            var robust = ClusterRobust.Mean(estimates, variances, clusters, pooled, new RobustOptions { Correction = (RobustCorrection)(set % 3) });
            if (pooled.Fit.Clusters > 1 && set % 5 != 3)
                Assert.True(robust.StandardError.HasValue || robust.StandardError.Reason == AbsenceReason.TooFewClusters, $"set {set}: {robust.StandardError.Reason}");
        }
    }

    [Fact]
    public void No_likelihood_is_higher_than_the_one_found()
    {
        var random = new Random(5);
        for (var set = 0; set < 600; set++)
        {
            var (estimates, variances, clusters) = ClusterDraws.Wild(random, set);
            var method = (ThreeLevelMethod)(set / 7 % 2);
            var pooled = ThreeLevel.Pool(estimates, variances, clusters, new ThreeLevelOptions { Method = method });
            if (!pooled.Fit.SigmaSquaredBetween.HasValue)
                continue;
            for (var b = -11; b <= 22; b++)
            {
                for (var w = -11; w <= 22; w++)
                {
                    var (between, within) = (b == -11 ? 0 : Math.Pow(10, b / 3.0), w == -11 ? 0 : Math.Pow(10, w / 3.0));
                    var elsewhere = LogLikelihood(estimates, variances, clusters, between, within, method == ThreeLevelMethod.Reml);
                    Assert.True(elsewhere <= pooled.Fit.LogLikelihood.Value + 1e-6, $"set {set}, at {b} and {w}: {elsewhere - pooled.Fit.LogLikelihood.Value:g3} higher");
                }
            }
        }
    }

    [Fact]
    public void Numbers_at_the_ends_of_a_double_become_absences_and_never_exceptions()
    {
        double[] estimates = [double.MaxValue, -double.MaxValue, 1e200, -1e160, 1, 0, -1e-160, double.Epsilon];
        double[] variances = [double.MaxValue, 1e300, 1e160, 1, 1e-160, 1e-300, double.Epsilon];
        var random = new Random(3);
        var (absences, answers) = (0, 0);
        for (var set = 0; set < 2_000; set++)
        {
            var k = random.Next(2, 7);
            var y = Enumerable.Range(0, k).Select(_ => estimates[random.Next(estimates.Length)]).ToArray();
            var v = Enumerable.Range(0, k).Select(_ => variances[random.Next(variances.Length)]).ToArray();
            var ids = Enumerable.Range(0, k).Select(_ => random.Next(3)).ToArray();
            var pooled = ThreeLevel.Pool(y, v, ids);
            if (set % 20 == 0)
                ThreeLevel.ProfileIntervals(y, v, ids);
            foreach (var correction in Enum.GetValues<RobustCorrection>())
                ClusterRobust.Mean(y, v, ids, pooled, new RobustOptions { Correction = correction });
            double[] design = [.. y.SelectMany(value => new[] { 1, value })];
            var fit = ThreeLevel.Regress(y, v, ids, design, new ThreeLevelCoefficient[2]);
            ClusterRobust.Regress(y, v, ids, design, fit, new RobustEstimate[2]);
            if (pooled.Mean.Estimate.HasValue)
                answers++;
            else
                absences++;
        }

        Assert.True(absences > 0 && answers > 0);
    }

    private static void Check(double[] estimates, int[] clusters, in ThreeLevelEstimate pooled, int set)
    {
        var (k, n) = (estimates.Length, clusters.Distinct().Count());
        Assert.Equal((k, n), (pooled.Fit.Estimates, pooled.Fit.Clusters));
        Assert.True(pooled.Mean.Estimate.HasValue, $"set {set}");
        if (k == 1)
        {
            Assert.Equal(AbsenceReason.TooFewStudies, pooled.Fit.SigmaSquaredTotal.Reason);
            return;
        }

        Assert.True(pooled.Fit.Converged, $"set {set}");
        Assert.True(pooled.Fit.Q.HasValue && pooled.Fit.QPValue.HasValue, $"set {set}");
        Assert.Equal(n == 1 ? AbsenceReason.TooFewClusters : n == k ? AbsenceReason.TooFewStudies : AbsenceReason.None, pooled.Fit.SigmaSquaredBetween.Reason);
        Assert.Equal(n == k && n > 1 ? AbsenceReason.TooFewStudies : AbsenceReason.None, pooled.Fit.SigmaSquaredWithin.Reason);
        Assert.Equal(n == 1 ? AbsenceReason.TooFewClusters : AbsenceReason.None, pooled.Fit.SigmaSquaredTotal.Reason);
        Assert.Equal(n == 1 ? AbsenceReason.TooFewClusters : AbsenceReason.None, pooled.Mean.StandardError.Reason);
        Assert.Equal(n > 1, pooled.PredictionInterval.HasValue);
        if (n == 1)
            return;
        Assert.InRange(pooled.Fit.ISquared.Value, 0, 100);
        Assert.True(pooled.PredictionInterval.Value.Width >= pooled.Mean.ConfidenceInterval.Value.Width);
        Assert.InRange(pooled.Mean.Estimate.Value, estimates.Min() - 1e-9, estimates.Max() + 1e-9);
    }

    /// <summary>The likelihood by clusters, as section 2.8 of the design's formulas writes it.</summary>
    private static double LogLikelihood(double[] y, double[] v, int[] clusters, double between, double within, bool restricted)
    {
        double logDeterminant = 0, total = 0, weighted = 0;
        var groups = Enumerable.Range(0, y.Length).GroupBy(i => clusters[i]).Select(g => g.ToArray()).ToArray();
        foreach (var group in groups)
        {
            var s = group.Sum(i => 1 / (v[i] + within));
            logDeterminant += group.Sum(i => Math.Log(v[i] + within)) + Math.Log(1 + (between * s));
            total += s / (1 + (between * s));
            weighted += group.Sum(i => y[i] / (v[i] + within)) / (1 + (between * s));
        }

        var mean = weighted / total;
        double squares = 0;
        foreach (var group in groups)
        {
            var s = group.Sum(i => 1 / (v[i] + within));
            var centre = group.Sum(i => (y[i] - mean) / (v[i] + within)) / s;
            squares += group.Sum(i => (y[i] - mean - centre) * (y[i] - mean - centre) / (v[i] + within)) + (s / (1 + (between * s)) * centre * centre);
        }

        return restricted
            ? -0.5 * (((y.Length - 1) * Math.Log(2 * Math.PI)) - Math.Log(y.Length) + logDeterminant + Math.Log(total) + squares)
            : -0.5 * ((y.Length * Math.Log(2 * Math.PI)) + logDeterminant + squares);
    }
}
