using BenchmarkDotNet.Attributes;
using PeoplePowered.Statistics.Decisions;

namespace PeoplePowered.Benchmarks;

/// <summary>The best of 300 options within a budget, proven, beside a bare loop that takes them greedily by value for cost; and the acceptability of 10 alternatives on 6 criteria.</summary>
[MemoryDiagnoser]
public class ChoiceBenchmarks
{
    private readonly long[] _costs = new long[300];
    private readonly double[] _values = new double[300];
    private readonly UncertainNumber[][] _alternatives = new UncertainNumber[10][];
    private readonly CriterionWeights _weights = CriterionWeights.Unknown(6);
    private readonly SmaaOptions _options = new() { Draws = 10_000, Threads = 1 };

    [GlobalSetup]
    public void Setup()
    {
        var random = new Random(20130117);
        for (var option = 0; option < _costs.Length; option++)
            (_costs[option], _values[option]) = (random.NextInt64(1_000_000, 100_000_000), 1000 * random.NextDouble());
        for (var alternative = 0; alternative < _alternatives.Length; alternative++)
            _alternatives[alternative] = [.. Enumerable.Range(0, 6).Select(_ => UncertainNumber.Uniform(0.4 * random.NextDouble(), 0.5 + (0.5 * random.NextDouble())))];
    }

    [Benchmark(Baseline = true)]
    public double BareGreedyLoop()
    {
        var order = new int[_costs.Length];
        var ratios = new double[_costs.Length];
        for (var option = 0; option < order.Length; option++)
            (order[option], ratios[option]) = (option, -_values[option] / _costs[option]);
        Array.Sort(ratios, order);
        var (left, value) = (2_000_000_000L, 0.0);
        foreach (var option in order)
        {
            if (_costs[option] <= left)
                (left, value) = (left - _costs[option], value + _values[option]);
        }

        return value;
    }

    [Benchmark]
    public KnapsackSolution BestSet() => Knapsack.Solve(_costs, _values, 2_000_000_000);

    [Benchmark]
    public SmaaResult Acceptability() => Smaa.Assess(_alternatives, _weights, _options);
}
