using PeoplePowered.Statistics.Tallies;

namespace PeoplePowered.Statistics.Tests.Tallies;

public sealed class TallyTableTests
{
    private const int CellCount = 50;

    [Fact]
    public void A_table_holds_the_tally_of_each_cell()
    {
        var (cells, values) = Rows(20_000, 11);
        var table = new TallyTable(CellCount);
        table.Add(cells, values);
        var copied = new Tally[CellCount];
        table.CopyTo(copied);
        Assert.Equal(table.ToArray(), copied);
        for (var cell = 0; cell < CellCount; cell++)
        {
            ExactMoments.Of([.. values.Where((_, row) => cells[row] == cell)]).Expect(table[cell]);
            Assert.Equal(table[cell], copied[cell]);
        }
    }

    [Fact]
    public void Any_number_of_threads_answers_the_same_to_the_last_bit()
    {
        var (cells, values) = Rows(5_300_000, 12);
        values[1_234_567] = double.NaN;
        var one = TallyTable.Of(cells, values, CellCount, MissingValues.Count, 1).ToArray();
        Assert.Equal(values.Length - 1, one.Sum(tally => tally.Count));
        Assert.Equal(1, one[cells[1_234_567]].Missing);
        foreach (var threads in new[] { 2, 3, 4, 16, -1 })
            Assert.Equal(one, TallyTable.Of(cells, values, CellCount, MissingValues.Count, threads).ToArray());

        var streamed = new TallyTable(CellCount, MissingValues.Count);
        for (var row = 0; row < cells.Length; row++)
            streamed.Add(cells[row], values[row]);
        for (var cell = 0; cell < CellCount; cell++)
            AssertClose(one[cell], streamed[cell]);
        ExactMoments.Of([.. values.Where((value, row) => cells[row] == 7 && !double.IsNaN(value))]).Expect(one[7]);
    }

    [Fact]
    public void Rows_one_by_one_and_in_spans_come_to_the_same()
    {
        var (cells, values) = Rows(30_000, 13);
        var (single, spans, batch) = (new TallyTable(CellCount), new TallyTable(CellCount), TallyTable.Of(cells, values, CellCount));
        for (var row = 0; row < cells.Length; row++)
            single.Add(cells[row], values[row]);
        for (var row = 0; row < cells.Length; row += 777)
            spans.Add(cells.AsSpan(row, Math.Min(777, cells.Length - row)), values.AsSpan(row, Math.Min(777, cells.Length - row)));
        Assert.Equal(batch.ToArray(), single.ToArray());
        Assert.Equal(batch.ToArray(), spans.ToArray());
    }

    [Fact]
    public void Reading_a_table_changes_nothing()
    {
        var (cells, values) = Rows(5000, 14);
        var (read, unread) = (new TallyTable(CellCount), new TallyTable(CellCount));
        for (var row = 0; row < cells.Length; row++)
        {
            read.Add(cells[row], values[row]);
            Assert.True(read[cells[row]].Count > 0);
            unread.Add(cells[row], values[row]);
        }

        Assert.Equal(unread.ToArray(), read.ToArray());
    }

    [Fact]
    public void Streaming_takes_no_memory_however_many_rows_come()
    {
        var (cells, values) = Rows(10_000, 15);
        values[5] = double.NaN;
        var table = new TallyTable(CellCount, MissingValues.Count);
        table.Add(cells, values);
        table.Add(0, 1);
        var before = GC.GetAllocatedBytesForCurrentThread();
        for (var again = 0; again < 50; again++)
        {
            table.Add(cells, values);
            table.Add(again, 1);
        }

        Assert.Equal(0, GC.GetAllocatedBytesForCurrentThread() - before);
        Assert.Equal(51 * 9_999 + 51, table.ToArray().Sum(tally => tally.Count));
    }

    [Fact]
    public void Extremes_are_kept_in_rising_and_in_falling_rows()
    {
        int[] cells = [0, 1, 0, 1, 0, 1, 0, 1];
        var table = new TallyTable(3);
        table.Add(cells, [1, 8, 2, 7, 3, 6, 4, 5]);
        Assert.Equal((1, 4), (table[0].Minimum.Value, table[0].Maximum.Value));
        Assert.Equal((5, 8), (table[1].Minimum.Value, table[1].Maximum.Value));
        Assert.Equal(default, table[2]);
    }

    [Theory]
    [InlineData(double.NaN, MissingValues.Refuse)]
    [InlineData(double.PositiveInfinity, MissingValues.Refuse)]
    [InlineData(double.NegativeInfinity, MissingValues.Count)]
    [InlineData(1e200, MissingValues.Count)]
    [InlineData(-1e200, MissingValues.Refuse)]
    public void A_value_that_is_none_is_refused_with_its_row_and_the_rows_before_it_count(double bad, MissingValues missing)
    {
        var table = new TallyTable(2, missing);
        var refusal = Assert.Throws<ArgumentOutOfRangeException>(() => table.Add([0, 1, 0, 1], [1, 2, bad, 4]));
        Assert.Equal("values", refusal.ParamName);
        Assert.Contains("values[2]", refusal.Message, StringComparison.Ordinal);
        Assert.Equal([Tally.Of(1), Tally.Of(2)], table.ToArray());
        Assert.Contains("cell 1", Assert.Throws<ArgumentOutOfRangeException>(() => table.Add(1, bad)).Message, StringComparison.Ordinal);
        Assert.Equal([Tally.Of(1), Tally.Of(2)], table.ToArray());
    }

    [Theory]
    [InlineData(-1)]
    [InlineData(2)]
    [InlineData(int.MaxValue)]
    [InlineData(int.MinValue)]
    public void A_cell_that_is_not_there_is_refused_with_its_row(int bad)
    {
        var table = new TallyTable(2);
        var refusal = Assert.Throws<ArgumentOutOfRangeException>(() => table.Add([0, 1, bad], [1, 2, 3]));
        Assert.Equal("cells", refusal.ParamName);
        Assert.Contains("cells[2]", refusal.Message, StringComparison.Ordinal);
        Assert.Equal([Tally.Of(1), Tally.Of(2)], table.ToArray());
        Assert.Equal("cell", Assert.Throws<ArgumentOutOfRangeException>(() => table.Add(bad, 1)).ParamName);
        Assert.Equal("cell", Assert.Throws<ArgumentOutOfRangeException>(() => table[bad]).ParamName);
        Assert.Equal("cell", Assert.Throws<ArgumentOutOfRangeException>(() => table.Merge(bad, default)).ParamName);
        Assert.Contains("cells[1]", Assert.Throws<ArgumentOutOfRangeException>(() => TallyTable.Of(new[] { 0, bad }, new double[2], 2)).Message, StringComparison.Ordinal);
        Assert.Contains("cells[1]", Assert.Throws<ArgumentOutOfRangeException>(() => CountTable.Of(new[] { 0, bad }, new bool[2], 2)).Message, StringComparison.Ordinal);
        Assert.Contains("cells[1]", Assert.Throws<ArgumentOutOfRangeException>(() => new CountTable(2).Add([0, bad], [true, true])).Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(5)]
    public void The_row_that_several_threads_refuse_is_the_first(int threads)
    {
        var (cells, values) = Rows(6_000_000, 16);
        values[5_900_000] = double.NaN;
        values[4_000_001] = double.NaN;
        cells[3_000_001] = -1;
        Assert.Contains("cells[3000001]", Assert.Throws<ArgumentOutOfRangeException>(() => TallyTable.Of(cells, values, CellCount, maxDegreeOfParallelism: threads)).Message, StringComparison.Ordinal);
        cells[3_000_001] = 0;
        Assert.Contains("values[4000001]", Assert.Throws<ArgumentOutOfRangeException>(() => TallyTable.Of(cells, values, CellCount, maxDegreeOfParallelism: threads)).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Building_can_be_cancelled_and_takes_no_threads_that_are_none()
    {
        var (cells, values) = Rows(10, 17);
        Assert.Throws<OperationCanceledException>(() => TallyTable.Of(cells, values, CellCount, cancellationToken: new CancellationToken(canceled: true)));
        Assert.Throws<OperationCanceledException>(() => CountTable.Of(cells, new bool[10], CellCount, cancellationToken: new CancellationToken(canceled: true)));
        foreach (var threads in new[] { 0, -2 })
            Assert.Equal("maxDegreeOfParallelism", Assert.Throws<ArgumentOutOfRangeException>(() => TallyTable.Of(cells, values, CellCount, maxDegreeOfParallelism: threads)).ParamName);
    }

    [Fact]
    public void What_does_not_belong_together_is_refused_by_name()
    {
        Assert.Equal("values", Assert.Throws<ArgumentException>(() => new TallyTable(2).Add([0, 1], [1])).ParamName);
        Assert.Equal("values", Assert.Throws<ArgumentException>(() => TallyTable.Of(new int[2], new double[3], 2)).ParamName);
        Assert.Equal("tallies", Assert.Throws<ArgumentException>(() => new TallyTable(2).CopyTo(new Tally[3])).ParamName);
        Assert.Equal("achieved", Assert.Throws<ArgumentException>(() => new CountTable(2).Add([0, 1], [true])).ParamName);
        Assert.Equal("achieved", Assert.Throws<ArgumentException>(() => CountTable.Of(new int[2], new bool[3], 2)).ParamName);
        Assert.Equal("cellCount", Assert.Throws<ArgumentOutOfRangeException>(() => new TallyTable(-1)).ParamName);
        Assert.Equal("cellCount", Assert.Throws<ArgumentOutOfRangeException>(() => new CountTable(-1)).ParamName);
    }

    [Fact]
    public void A_table_grows_and_takes_over_a_larger_one()
    {
        var small = new TallyTable(1, MissingValues.Count);
        small.Add(0, 1);
        var large = new TallyTable(0, MissingValues.Count);
        for (var cell = 0; cell < 300; cell++)
        {
            large.Grow(cell + 1);
            large.Add(cell, cell);
        }

        large.Add(299, double.NaN);
        small.Merge(large);
        small.Merge(3, Tally.Of([1, 2]));
        Assert.Equal(300, small.CellCount);
        Assert.Equal(0.5, small[0].Mean.Value);
        Assert.Equal(3, small[3].Count);
        Assert.Equal((1, 1), (small[299].Count, small[299].Missing));
        Assert.Equal(Tally.Of(3), large[3]);
    }

    [Fact]
    public void Counts_of_flat_arrays_are_the_same_on_any_number_of_threads()
    {
        var (cells, values) = Rows(2_500_000, 18);
        var achieved = values.Select(value => value > 50).ToArray();
        var counts = CountTable.Of(cells, achieved, CellCount, 1).ToArray();
        Assert.Equal(counts, CountTable.Of(cells, achieved, CellCount, 4).ToArray());
        var table = new CountTable(0);
        table.Grow(CellCount);
        table.Add(cells, achieved);
        Assert.Equal(counts, table.ToArray());
        Assert.Equal(new CountTally(achieved.Where((one, row) => one && cells[row] == 3).Count(), cells.Count(cell => cell == 3)), counts[3]);
        table.Add(3, null);
        table.Add(3, true);
        table.Merge(CountTable.Of(cells, achieved, CellCount));
        Assert.Equal(counts[3] + counts[3] + new CountTally(1, 1, 1), table[3]);
        Assert.Equal(counts[4] + counts[4], table[4]);
    }

    private static (int[] Cells, double[] Values) Rows(int count, int seed)
    {
        var random = new Random(seed);
        var cells = new int[count];
        for (var row = 0; row < count; row++)
            cells[row] = random.Next(CellCount);
        return (cells, SomeValues.Of(0, count, seed));
    }

    private static void AssertClose(Tally expected, Tally actual)
    {
        Assert.Equal((expected.Count, expected.Missing, expected.Minimum, expected.Maximum), (actual.Count, actual.Missing, actual.Minimum, actual.Maximum));
        Assert.Equal(1, actual.Mean.Value / expected.Mean.Value, 1e-12);
        Assert.Equal(1, actual.SumOfSquaredDeviations / expected.SumOfSquaredDeviations, 1e-12);
    }
}
