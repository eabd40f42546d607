using BenchmarkDotNet.Attributes;
using PeoplePowered.Statistics.Synthesis;

namespace PeoplePowered.Benchmarks;

/// <summary>
/// A whole random-effects fit (Knapp-Hartung, Q-profile, prediction interval, p-values, log-likelihood) beside the bare loop of one
/// weighted mean over the same arrays, so that the ratio says how many such passes a fit is worth.
/// </summary>
[MemoryDiagnoser]
public class PoolingBenchmarks
{
    private static readonly PoolingOptions s_dl = new() { Estimator = TauSquaredEstimator.DerSimonianLaird };
    private static readonly PoolingOptions s_pm = new() { Estimator = TauSquaredEstimator.PauleMandel };

    private double[] _estimates = [];
    private double[] _variances = [];

    [Params(10, 100, 1000)]
    public int Studies { get; set; }

    [GlobalSetup]
    public void Setup() => (_estimates, _variances) = DrawnStudies.Of(new Random(20130117), Studies);

    [Benchmark(Baseline = true)]
    public double BareWeightedMean() => DrawnStudies.BareWeightedMean(_estimates, _variances);

    [Benchmark]
    public PooledEstimate Reml() => RandomEffects.Pool(_estimates, _variances);

    [Benchmark]
    public PooledEstimate DerSimonianLaird() => RandomEffects.Pool(_estimates, _variances, s_dl);

    [Benchmark]
    public PooledEstimate PauleMandel() => RandomEffects.Pool(_estimates, _variances, s_pm);
}
