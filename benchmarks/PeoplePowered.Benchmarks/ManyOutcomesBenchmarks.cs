using BenchmarkDotNet.Attributes;
using PeoplePowered.Statistics.Synthesis;

namespace PeoplePowered.Benchmarks;

/// <summary>Ten thousand whole fits of eight studies in one call, on one thread and on all, beside the bare weighted means of the same studies.</summary>
[MemoryDiagnoser]
public class ManyOutcomesBenchmarks
{
    private const int Outcomes = 10_000;
    private const int Studies = 8;

    private readonly PooledEstimate[] _results = new PooledEstimate[Outcomes];
    private double[] _estimates = [];
    private double[] _variances = [];
    private int[] _offsets = [];

    [GlobalSetup]
    public void Setup()
    {
        (_estimates, _variances) = DrawnStudies.Of(new Random(20130117), Outcomes * Studies);
        _offsets = [.. Enumerable.Range(0, Outcomes + 1).Select(outcome => outcome * Studies)];
    }

    [Benchmark(Baseline = true)]
    public double BareWeightedMeans()
    {
        double sum = 0;
        for (var first = 0; first < _estimates.Length; first += Studies)
            sum += DrawnStudies.BareWeightedMean(_estimates.AsSpan(first, Studies), _variances.AsSpan(first, Studies));
        return sum;
    }

    [Benchmark]
    public void OneThread() => ManyOutcomes.Pool(_estimates, _variances, _offsets, _results);

    [Benchmark]
    public void AllThreads() => ManyOutcomes.Pool(_estimates, _variances, _offsets, _results, degreeOfParallelism: Environment.ProcessorCount);
}
