using PeoplePowered.Statistics.Synthesis;

namespace PeoplePowered.Statistics.Tests.Synthesis;

/// <summary>Against generalised least squares with the whole covariance matrix.</summary>
public sealed class ThreeLevelDenseTests
{
    [Fact]
    public void A_mean_is_that_of_generalised_least_squares_and_its_likelihood_is_level_there()
    {
        var random = new Random(1);
        for (var set = 0; set < 200; set++)
        {
            var (estimates, variances, clusters) = ClusterDraws.Tame(random, random.Next(6, 30), random.Next(2, 8), 0.1 * random.NextDouble(), 0.1 * random.NextDouble());
            foreach (var method in Enum.GetValues<ThreeLevelMethod>())
            {
                var pooled = ThreeLevel.Pool(estimates, variances, clusters, new ThreeLevelOptions { Method = method });
                if (!pooled.Fit.SigmaSquaredBetween.HasValue)
                    continue;
                var dense = new DenseModel(estimates, variances, clusters, [.. estimates.Select(_ => 1.0)], pooled.Fit.SigmaSquaredBetween.Value, pooled.Fit.SigmaSquaredWithin.Value);
                Reference.Close(dense.Coefficients[0], pooled.Mean.Estimate, 1e-11, "estimate", 0.1);
                Reference.Close(Math.Sqrt(dense.Covariance[0, 0]), pooled.Mean.StandardError, 1e-11, "se");
                Reference.Close(dense.LogLikelihood(method == ThreeLevelMethod.Reml), pooled.Fit.LogLikelihood, 1e-11, "log-likelihood", 10);
                Level(dense, pooled.Fit);
            }
        }
    }

    [Fact]
    public void A_regression_is_that_of_generalised_least_squares_and_its_likelihood_is_level_there()
    {
        var random = new Random(2);
        for (var set = 0; set < 200; set++)
        {
            var (estimates, variances, clusters) = ClusterDraws.Tame(random, random.Next(12, 40), random.Next(3, 9), 0.1 * random.NextDouble(), 0.1 * random.NextDouble());
            double[] design = [.. estimates.SelectMany((_, i) => new[] { 1, random.NextDouble(), 1990 + (clusters[i] * clusters[i]) })];
            foreach (var method in Enum.GetValues<ThreeLevelMethod>())
            {
                var coefficients = new ThreeLevelCoefficient[3];
                var fit = ThreeLevel.Regress(estimates, variances, clusters, design, coefficients, options: new ThreeLevelOptions { Method = method });
                if (!fit.SigmaSquaredBetween.HasValue || fit.Coefficients < 3)
                    continue;
                var dense = new DenseModel(estimates, variances, clusters, design, fit.SigmaSquaredBetween.Value, fit.SigmaSquaredWithin.Value);
                for (var c = 0; c < 3; c++)
                {
                    Reference.Close(dense.Coefficients[c], coefficients[c].Estimate, 1e-6, "coefficient", coefficients[c].StandardError.Value);
                    Reference.Close(Math.Sqrt(dense.Covariance[c, c]), coefficients[c].StandardError, 1e-6, "se");
                }

                Reference.Close(dense.LogLikelihood(method == ThreeLevelMethod.Reml), fit.LogLikelihood, 1e-6, "log-likelihood", 10);
                Level(dense, fit, 1e-4);
            }
        }

        void Level(DenseModel dense, in ThreeLevelFit fit, double tolerance) => ThreeLevelDenseTests.Level(dense, fit, tolerance);
    }

    [Fact]
    public void The_exact_correction_is_that_of_an_eigendecomposition()
    {
        var random = new Random(3);
        for (var set = 0; set < 300; set++)
        {
            var (estimates, variances, clusters) = ClusterDraws.Tame(random, random.Next(8, 40), random.Next(3, 8), 0.1, 0.05);
            if (set % 3 == 0)
                variances = [.. variances.Select(_ => Math.Pow(10, (random.NextDouble() * 4) - 3))];
            var between = (set % 4) switch { 0 => 0, 1 => 0.1, 2 => 3, _ => 0.01 };
            var within = set % 5 == 0 ? 0 : 0.2 * random.NextDouble();
            var columns = 1 + (set % 3);
            double[] design = [.. estimates.SelectMany((_, i) => new[] { 1, random.NextDouble(), clusters[i] == clusters[0] ? 1 : 0 }.Take(columns))];
            if (clusters.Distinct().Count() < 4)
                continue;
            var robust = new RobustEstimate[columns];
            ClusterRobust.Regress(estimates, variances, clusters, design, between, within, robust);
            var (standardErrors, degrees) = new DenseModel(estimates, variances, clusters, design, between, within).Cr2();
            for (var c = 0; c < columns; c++)
            {
                if (!robust[c].StandardError.HasValue)
                    continue;
                Reference.Close(standardErrors[c], robust[c].StandardError, 1e-8, $"set {set}, se {c}");
                Reference.Close(degrees[c], robust[c].DegreesOfFreedom, 1e-8, $"set {set}, df {c}");
            }
        }
    }

    /// <summary>At a maximum the slope is 0 inside, and not above 0 at the boundary.</summary>
    private static void Level(DenseModel dense, in ThreeLevelFit fit, double tolerance = 1e-8)
    {
        var slopes = dense.Slopes(fit.Method == ThreeLevelMethod.Reml);
        Check(slopes.Between, fit.BetweenAtBoundary);
        Check(slopes.Within, fit.WithinAtBoundary);

        // Slopes are per unit of variance, of which .01 is small here.
        void Check(double slope, bool atBoundary) =>
            Assert.True(slope * 0.01 < tolerance && (atBoundary || slope * 0.01 > -tolerance), string.Create(System.Globalization.CultureInfo.InvariantCulture, $"slope {slope}"));
    }
}
