using BenchmarkDotNet.Attributes;
using PeoplePowered.Statistics.Decisions;

namespace PeoplePowered.Benchmarks;

/// <summary>
/// 10,000 draws of a value model of 50 lines, each a price (triangular), a volume (normal) and an uplift (uniform), to costs, benefits, their difference and their ratio; beside the
/// bare loop over numbers that are drawn already.
/// </summary>
[MemoryDiagnoser]
public class ValueBenchmarks
{
    private const int Draws = 10_000;

    private SumOfProducts _model = null!;
    private UncertainNumber[] _inputs = [];
    private double[] _drawn = [];

    [Params(50)]
    public int Lines { get; set; }

    [Params(1, 0)]
    public int Threads { get; set; }

    [GlobalSetup]
    public void Setup()
    {
        _inputs = [.. Enumerable.Range(0, Lines).SelectMany(line => new[] { UncertainNumber.Triangular(900 + line, 1000 + line, 1500 + line), UncertainNumber.Normal(100, 10), UncertainNumber.Uniform(0, 0.3) })];
        double[] costs = [.. Enumerable.Range(0, Lines).Select(line => line % 2 == 0 ? 1.0 : 0)];
        double[] benefits = [.. costs.Select(cost => 1 - cost)];
        _model = new(
            _inputs.Length,
            [.. Enumerable.Range(0, Lines).Select(line => new ProductTerm(0.9, ProductFactor.Of(3 * line), ProductFactor.Of((3 * line) + 1), ProductFactor.RaisedBy((3 * line) + 2)))],
            [ProductOutcome.Sum(costs), ProductOutcome.Sum(benefits), ProductOutcome.Sum([.. benefits.Zip(costs, (benefit, cost) => benefit - cost)]), ProductOutcome.Ratio(benefits, costs, isOfPositive: true)]);
        _drawn = new double[_inputs.Length];
        new InputDraws(_inputs, 1).Fill(0, _drawn, new double[_drawn.Length]);
    }

    [Benchmark(Baseline = true)]
    public double BareLoop()
    {
        double last = 0;
        for (var draw = 0; draw < Draws; draw++)
        {
            var (costs, benefits) = (0.0, 0.0);
            for (var line = 0; line < Lines; line++)
            {
                var amount = 0.9 * _drawn[3 * line] * _drawn[(3 * line) + 1] * (1 + _drawn[(3 * line) + 2]);
                costs += line % 2 == 0 ? amount : 0;
                benefits += line % 2 == 0 ? 0 : amount;
            }

            last += benefits / costs;
        }

        return last;
    }

    [Benchmark]
    public IReadOnlyList<SimulatedOutcome> Simulate() => Simulation.Run(_model, _inputs, new SimulationOptions { Draws = Draws, Threads = Threads });
}
