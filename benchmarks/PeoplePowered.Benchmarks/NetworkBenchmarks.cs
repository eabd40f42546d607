using BenchmarkDotNet.Attributes;
using PeoplePowered.Statistics.Networks;

namespace PeoplePowered.Benchmarks;

/// <summary>Betweenness of 2,000 people and 20,000 ties, by steps and by strengths, on one thread and on two, beside a bare pass in breadth from everybody.</summary>
[MemoryDiagnoser]
public class NetworkBenchmarks
{
    private const int People = 2_000;
    private const int Ties = 20_000;

    private Graph _graph = Graph.Undirected(0, []);
    private int[] _starts = [];
    private int[] _ends = [];

    [Params(1, 2)]
    public int Threads { get; set; }

    [GlobalSetup]
    public void Setup()
    {
        var random = new Random(20130117);
        var pairs = new HashSet<(int, int)>();
        while (pairs.Count < Ties)
        {
            var (one, other) = (random.Next(People), random.Next(People));
            if (one != other)
                pairs.Add((Math.Min(one, other), Math.Max(one, other)));
        }

        _graph = Graph.Undirected(People, pairs.Select(pair => new Edge(pair.Item1, pair.Item2, random.Next(1, 6))));
        _starts = new int[People + 1];
        _ends = new int[2 * Ties];
        for (var node = 0; node < People; node++)
        {
            _graph.Neighbours(node).CopyTo(_ends.AsSpan(_starts[node]));
            _starts[node + 1] = _starts[node] + _graph.Neighbours(node).Length;
        }
    }

    [Benchmark(Baseline = true)]
    public long BarePassInBreadth()
    {
        var (levels, queue, sum) = (new int[People], new int[People], 0L);
        for (var source = 0; source < People; source++)
        {
            Array.Fill(levels, -1);
            (levels[source], queue[0]) = (0, source);
            var count = 1;
            for (var at = 0; at < count; at++)
            {
                var node = queue[at];
                for (var place = _starts[node]; place < _starts[node + 1]; place++)
                {
                    var end = _ends[place];
                    if (levels[end] >= 0)
                        continue;
                    levels[end] = levels[node] + 1;
                    sum += levels[end];
                    queue[count++] = end;
                }
            }
        }

        return sum;
    }

    [Benchmark]
    public IReadOnlyList<double> BetweennessBySteps() => Betweenness.Of(_graph, new() { Threads = Threads });

    [Benchmark]
    public IReadOnlyList<double> BetweennessByStrengths() => Betweenness.Of(_graph, new() { Threads = Threads, Length = TieLength.InverseWeight });
}
