namespace PeoplePowered.Benchmarks;

/// <summary>Studies to pool: variances uniform from .01 to .2, true effects normal about .3 with variance .05.</summary>
internal static class DrawnStudies
{
    public static (double[] Estimates, double[] Variances) Of(Random random, int studies)
    {
        double[] variances = [.. Enumerable.Range(0, studies).Select(_ => 0.01 + (0.19 * random.NextDouble()))];
        return ([.. variances.Select(variance => 0.3 + (Math.Sqrt(0.05 + variance) * Normal(random)))], variances);
    }

    /// <summary>The least that any pooling does: one weighted mean at a known tau squared.</summary>
    public static double BareWeightedMean(ReadOnlySpan<double> estimates, ReadOnlySpan<double> variances)
    {
        var (weights, sum) = (0.0, 0.0);
        for (var i = 0; i < estimates.Length; i++)
        {
            var weight = 1 / (variances[i] + 0.05);
            weights += weight;
            sum += weight * estimates[i];
        }

        return sum / weights;
    }

    private static double Normal(Random random) => Math.Sqrt(-2 * Math.Log(1 - random.NextDouble())) * Math.Cos(2 * Math.PI * random.NextDouble());
}
