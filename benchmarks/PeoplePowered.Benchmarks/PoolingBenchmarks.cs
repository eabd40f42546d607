using BenchmarkDotNet.Attributes;
using PeoplePowered.Statistics.Synthesis;

namespace PeoplePowered.Benchmarks;

/// <summary>
/// A whole random-effects fit (REML, Knapp-Hartung, Q-profile, prediction interval, p-values) beside the bare loop of one
/// weighted mean over the same arrays, so that the ratio says how many such passes a fit is worth.
/// </summary>
[MemoryDiagnoser]
public class PoolingBenchmarks
{
    private double[] _estimates = [];
    private double[] _variances = [];

    [Params(7, 100, 1000)]
    public int Studies { get; set; }

    [GlobalSetup]
    public void Setup()
    {
        var random = new Random(20130117);
        _variances = [.. Enumerable.Range(0, Studies).Select(_ => 0.01 + (0.19 * random.NextDouble()))];
        _estimates = [.. _variances.Select(variance => 0.3 + (Math.Sqrt(0.05 + variance) * Normal(random)))];
    }

    [Benchmark(Baseline = true)]
    public double BareWeightedMean()
    {
        var (weights, sum) = (0.0, 0.0);
        for (var i = 0; i < _estimates.Length; i++)
        {
            var weight = 1 / (_variances[i] + 0.05);
            weights += weight;
            sum += weight * _estimates[i];
        }

        return sum / weights;
    }

    [Benchmark]
    public PooledEstimate Pool() => RandomEffects.Pool(_estimates, _variances);

    private static double Normal(Random random) => Math.Sqrt(-2 * Math.Log(1 - random.NextDouble())) * Math.Cos(2 * Math.PI * random.NextDouble());
}
