namespace PeoplePowered.Statistics.Tests.Synthesis;

/// <summary>Estimates within clusters, drawn tame and wild, and the model as the textbooks write it, with matrices as large as the data.</summary>
internal static class ClusterDraws
{
    public static (double[] Estimates, double[] Variances, int[] Clusters) Tame(Random random, int k, int clusters, double between, double within)
    {
        var effects = Enumerable.Range(0, clusters).Select(_ => Math.Sqrt(between) * Normal(random)).ToArray();
        var ids = Enumerable.Range(0, k).Select(_ => random.Next(clusters)).ToArray();
        var variances = Enumerable.Range(0, k).Select(_ => 0.01 + (0.19 * random.NextDouble())).ToArray();
        return ([.. ids.Select((id, i) => 0.3 + effects[id] + (Normal(random) * Math.Sqrt(variances[i] + within)))], variances, ids);
    }

    public static (double[] Estimates, double[] Variances, int[] Clusters) Wild(Random random, int set)
    {
        var k = random.Next(1, set % 20 == 0 ? 121 : 16);
        var clusters = random.Next(1, k + 2);
        var (estimates, variances, ids) = (new double[k], new double[k], new int[k]);
        for (var i = 0; i < k; i++)
        {
            ids[i] = (set % 3) switch { 0 => random.Next(clusters), 1 => i % clusters, _ => random.Next(clusters) * -1_000_003 };
            variances[i] = (set % 5) switch
            {
                0 => Math.Pow(10, (random.NextDouble() * 12) - 8),
                1 => 0.01 + (0.19 * random.NextDouble()),
                2 => Math.Pow(10, (random.NextDouble() * 3) - 3),
                3 => 0.1 * random.Next(1, 4),
                _ => Math.Pow(10, random.Next(-8, 5)),
            };
            estimates[i] = (set % 5) switch
            {
                0 => Normal(random) * Math.Sqrt(variances[i] + Math.Pow(10, (random.NextDouble() * 12) - 8)),
                1 => 0.3 + (0.5 * (Math.Abs(ids[i]) % 7)) + (Normal(random) * Math.Sqrt(variances[i] + 0.05)),
                2 => Math.Round(Normal(random)),
                3 => 0.25,
                _ => 1e3 * Normal(random),
            };
        }

        return (estimates, variances, ids);
    }

    public static double Normal(Random random) =>
        Math.Sqrt(-2 * Math.Log(1 - random.NextDouble())) * Math.Cos(2 * Math.PI * random.NextDouble());
}
