using BenchmarkDotNet.Attributes;
using PeoplePowered.Statistics.Tallies;

namespace PeoplePowered.Benchmarks;

/// <summary>
/// Rows in random order into 1,000 cells: our table on one thread and on two, beside the bare loop that keeps the same numbers of the same arrays
/// (count, sum and squares about a first value, minimum, maximum) and checks nothing, a loop that keeps a sum and a count, and LINQ's GroupBy.
/// </summary>
[MemoryDiagnoser]
public class TallyBenchmarks
{
    private const int CellCount = 1000;

    private int[] _cells = [];
    private double[] _values = [];

    [Params(1_000, 10_000, 100_000, 1_000_000, 10_000_000)]
    public int Rows { get; set; }

    [GlobalSetup]
    public void Setup()
    {
        var random = new Random(20150101);
        _cells = [.. Enumerable.Range(0, Rows).Select(_ => random.Next(CellCount))];
        _values = [.. Enumerable.Range(0, Rows).Select(_ => 50 + (10 * (random.NextDouble() + random.NextDouble() + random.NextDouble() - 1.5)))];
    }

    [Benchmark(Baseline = true)]
    public double BareLoop()
    {
        var sums = new Sums[CellCount];
        for (var i = 0; i < _cells.Length; i++)
        {
            ref var cell = ref sums[_cells[i]];
            var value = _values[i];
            if (cell.Count++ == 0)
                cell.Pivot = cell.Minimum = cell.Maximum = value;
            var deviation = value - cell.Pivot;
            cell.Sum += deviation;
            cell.Squares += deviation * deviation;
            if (value < cell.Minimum)
                cell.Minimum = value;
            if (value > cell.Maximum)
                cell.Maximum = value;
        }

        return sums.Sum(cell => cell.Squares - (cell.Sum * cell.Sum / cell.Count));
    }

    [Benchmark]
    public double SumAndCount()
    {
        var sums = new double[CellCount];
        var counts = new long[CellCount];
        for (var i = 0; i < _cells.Length; i++)
        {
            sums[_cells[i]] += _values[i];
            counts[_cells[i]]++;
        }

        return sums.Zip(counts, (sum, count) => sum / count).Sum();
    }

    [Benchmark]
    public double OneThread() => Tallied(1);

    [Benchmark]
    public double TwoThreads() => Tallied(2);

    [Benchmark]
    public double LinqGroupBy() => _cells.Zip(_values)
        .GroupBy(row => row.First, row => row.Second)
        .Sum(group =>
        {
            var values = group.ToList();
            var mean = values.Average();
            return values.Sum(value => (value - mean) * (value - mean)) + values.Min() + values.Max();
        });

    private double Tallied(int threads) => TallyTable.Of(_cells, _values, CellCount, maxDegreeOfParallelism: threads).ToArray().Sum(tally => tally.SumOfSquaredDeviations);

    private struct Sums
    {
        public long Count;
        public double Pivot;
        public double Sum;
        public double Squares;
        public double Minimum;
        public double Maximum;
    }
}
