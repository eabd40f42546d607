using BenchmarkDotNet.Attributes;
using PeoplePowered.Statistics.Synthesis;

namespace PeoplePowered.Benchmarks;

/// <summary>A three-level fit (REML over both variances, heterogeneity, intervals) and cluster-robust inference about it, five estimates a cluster on average.</summary>
[MemoryDiagnoser]
public class ThreeLevelBenchmarks
{
    private double[] _estimates = [];
    private double[] _variances = [];
    private double[] _design = [];
    private int[] _clusters = [];
    private ThreeLevelEstimate _pooled;

    private readonly ThreeLevelCoefficient[] _coefficients = new ThreeLevelCoefficient[2];

    [Params(50, 100, 1000, 10_000)]
    public int Estimates { get; set; }

    [GlobalSetup]
    public void Setup()
    {
        var random = new Random(20130117);
        var effects = Enumerable.Range(0, Estimates / 5).Select(_ => 0.2 * Normal(random)).ToArray();
        _clusters = [.. Enumerable.Range(0, Estimates).Select(_ => random.Next(effects.Length))];
        _variances = [.. Enumerable.Range(0, Estimates).Select(_ => 0.01 + (0.19 * random.NextDouble()))];
        _estimates = [.. _variances.Select((variance, i) => 0.3 + effects[_clusters[i]] + (Math.Sqrt(0.03 + variance) * Normal(random)))];
        _design = [.. _estimates.SelectMany(_ => new[] { 1, random.NextDouble() })];
        _pooled = ThreeLevel.Pool(_estimates, _variances, _clusters);
    }

    [Benchmark(Baseline = true)]
    public ThreeLevelEstimate Pool() => ThreeLevel.Pool(_estimates, _variances, _clusters);

    [Benchmark]
    public ThreeLevelFit RegressOnOneModerator() => ThreeLevel.Regress(_estimates, _variances, _clusters, _design, _coefficients);

    [Benchmark]
    public RobustEstimate ExactCorrection() => ClusterRobust.Mean(_estimates, _variances, _clusters, _pooled);

    [Benchmark]
    public RobustEstimate ClosedCorrection() => ClusterRobust.Mean(_estimates, _variances, _clusters, _pooled, s_closed);

    private static readonly RobustOptions s_closed = new() { Correction = RobustCorrection.Cr2Closed };

    private static double Normal(Random random) => Math.Sqrt(-2 * Math.Log(1 - random.NextDouble())) * Math.Cos(2 * Math.PI * random.NextDouble());
}
