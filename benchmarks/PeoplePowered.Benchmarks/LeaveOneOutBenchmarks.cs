using BenchmarkDotNet.Attributes;
using PeoplePowered.Statistics.EffectSizes;
using PeoplePowered.Statistics.Sensitivity;

namespace PeoplePowered.Benchmarks;

/// <summary>
/// A random-effects fit (REML) without each study in turn, the measures of influence that rest on it, and the looks at the funnel, beside
/// the bare loop of as many weighted means over the same arrays.
/// </summary>
[MemoryDiagnoser]
public class LeaveOneOutBenchmarks
{
    private double[] _estimates = [];
    private double[] _variances = [];
    private RefittedEstimate[] _refits = [];
    private StudyInfluence[] _influences = [];
    private EffectSize[] _imputed = [];

    [Params(13, 100)]
    public int Studies { get; set; }

    [GlobalSetup]
    public void Setup()
    {
        var random = new Random(20100617);
        _variances = [.. Enumerable.Range(0, Studies).Select(_ => 0.01 + (0.19 * random.NextDouble()))];
        _estimates = [.. _variances.Select(variance => 0.3 + (Math.Sqrt(0.05 + variance) * Normal(random)))];
        _refits = new RefittedEstimate[Studies];
        _influences = new StudyInfluence[Studies];
        _imputed = new EffectSize[Studies];
    }

    [Benchmark(Baseline = true)]
    public double BareWeightedMeans()
    {
        double last = 0;
        for (var omitted = 0; omitted < _estimates.Length; omitted++)
        {
            var (weights, sum) = (0.0, 0.0);
            for (var i = 0; i < _estimates.Length; i++)
            {
                var weight = i == omitted ? 0 : 1 / (_variances[i] + 0.05);
                weights += weight;
                sum += weight * _estimates[i];
            }

            last = sum / weights;
        }

        return last;
    }

    [Benchmark]
    public void WithoutEach() => LeaveOneOut.Refit(_estimates, _variances, _refits);

    [Benchmark]
    public double WithoutEachAndItsPValues()
    {
        LeaveOneOut.Refit(_estimates, _variances, _refits);
        double smallest = 1;
        foreach (var refit in _refits)
            smallest = Math.Min(smallest, Math.Min(refit.PValue.Value, refit.QPValue.Value));
        return smallest;
    }

    [Benchmark]
    public void UpToEach() => Cumulative.Refit(_estimates, _variances, _refits);

    [Benchmark]
    public void InfluenceOfEach() => Influence.Measure(_estimates, _variances, _influences);

    [Benchmark]
    public FunnelRegression Egger() => SmallStudyEffects.Egger(_estimates, _variances);

    [Benchmark]
    public FunnelRegression MixedEffects() => SmallStudyEffects.MixedEffects(_estimates, _variances);

    [Benchmark]
    public FunnelRankCorrelation Begg() => SmallStudyEffects.Begg(_estimates, _variances);

    [Benchmark]
    public FilledFunnel Fill() => TrimAndFill.Fill(_estimates, _variances, _imputed);

    private static double Normal(Random random) => Math.Sqrt(-2 * Math.Log(1 - random.NextDouble())) * Math.Cos(2 * Math.PI * random.NextDouble());
}
