namespace PeoplePowered.Statistics.Tests.Tallies;

/// <summary>Values of the kinds that are hard on sums of squares.</summary>
internal static class SomeValues
{
    /// <summary>How many kinds there are.</summary>
    public const int Kinds = 8;

    public static double[] Of(int kind, int count, int seed)
    {
        var random = new Random(seed);
        return [.. Enumerable.Range(0, count).Select(place => kind switch
        {
            0 => 50 + (10 * Normal(random)),
            1 => 1e9 + Normal(random),
            2 => place == 0 ? 0 : 1e9 + Normal(random),
            3 => place == 0 ? 1e9 : Normal(random),
            4 => place < 10 ? -1e12 : 1e9 + Normal(random),
            5 => 0.1,
            6 => random.Next(2),
            _ => Math.Pow(10, random.Next(-12, 12)) * Normal(random),
        })];
    }

    public static double Normal(Random random) => Math.Sqrt(-2 * Math.Log(1 - random.NextDouble())) * Math.Cos(2 * Math.PI * random.NextDouble());
}
