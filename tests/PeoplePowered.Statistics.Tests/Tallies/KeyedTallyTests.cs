using PeoplePowered.Statistics.Tallies;

namespace PeoplePowered.Statistics.Tests.Tallies;

public sealed class KeyedTallyTests
{
    [Fact]
    public void Keys_are_numbered_as_they_are_first_seen()
    {
        var index = new CellIndex<string>(StringComparer.OrdinalIgnoreCase);
        Assert.Equal([0, 1, 0, 2, 1], new[] { "b", "a", "B", "c", "A" }.Select(index.NumberOf));
        Assert.Equal(["b", "a", "c"], index.Keys);
        Assert.Equal(3, index.Count);
        Assert.True(index.TryFind("C", out var cell));
        Assert.Equal(2, cell);
        Assert.False(index.TryFind("d", out cell));
        Assert.Equal(-1, cell);
        Assert.Equal(3, index.Count);
    }

    [Fact]
    public async Task Rows_that_come_one_by_one_are_the_rows_of_a_table()
    {
        var rows = SomeRows(200_000).ToArray();
        var (now, later) = (new KeyedTallies<(int Site, string Group)>(), new KeyedTallies<(int Site, string Group)>());
        var (toldNow, toldLater) = (new Told(), new Told());
        now.AddRange(rows, toldNow);
        await later.AddRangeAsync(Later(rows), toldLater);
        Assert.Equal(now.ToArray(), later.ToArray());
        Assert.Equal([65_536L, 131_072, 196_608, 200_000], toldNow);
        Assert.Equal(toldNow, toldLater);
        Assert.Equal(rows.Select(row => row.Key).Distinct(), now.Keys);
        foreach (var (key, tally) in now.ToArray())
        {
            Assert.Equal(tally, Tally.Of([.. rows.Where(row => row.Key == key).Select(row => row.Value)]));
            Assert.Equal(tally, now[key]);
        }

        Assert.Equal(default, now[(99, "nobody")]);
        Assert.DoesNotContain((99, "nobody"), now.Keys);
    }

    [Fact]
    public void Tallies_of_two_files_merge_key_by_key()
    {
        var (first, second) = (new KeyedTallies<string>(), new KeyedTallies<string>(MissingValues.Count));
        first.Add("north", 1);
        first.Add("south", 2);
        second.Add("west", double.NaN);
        second.Add("south", 4);
        first.Merge(second);
        Assert.Equal(["north", "south", "west"], first.Keys);
        Assert.Equal((2, 3.0), (first["south"].Count, first["south"].Mean.Value));
        Assert.Equal((0, 1), (first["west"].Count, first["west"].Missing));
        Assert.Equal(Tally.Of(4), second["south"]);
    }

    [Fact]
    public void A_refused_value_is_named_by_its_key()
    {
        var tallies = new KeyedTallies<string>();
        var refusal = Assert.Throws<ArgumentOutOfRangeException>(() => tallies.AddRange([new("north", 1), new("south", double.NaN), new("west", 1)]));
        Assert.Contains("south", refusal.Message, StringComparison.Ordinal);
        Assert.Equal(["north"], tallies.Keys);
    }

    [Fact]
    public async Task Reading_stops_where_it_is_cancelled_and_keeps_what_came_before()
    {
        using var source = new CancellationTokenSource();
        var tallies = new KeyedTallies<int>();
        IEnumerable<KeyValuePair<int, double>> CancelledAfter(int rows)
        {
            for (var row = 0; ; row++)
            {
                if (row == rows)
                    source.Cancel();
                yield return new(0, row);
            }
        }

        Assert.Throws<OperationCanceledException>(() => tallies.AddRange(CancelledAfter(10), cancellationToken: source.Token));
        Assert.Equal(10, tallies[0].Count);
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => tallies.AddRangeAsync(Later(CancelledAfter(10)), cancellationToken: source.Token));
        Assert.Equal(10, tallies[0].Count);
    }

    [Fact]
    public void Memory_grows_with_the_keys_and_not_with_the_rows()
    {
        var tallies = new KeyedTallies<int>();
        for (var key = 0; key < 100; key++)
            tallies.Add(key, key);
        var before = GC.GetAllocatedBytesForCurrentThread();
        for (var row = 0; row < 100_000; row++)
            tallies.Add(row % 100, row);
        Assert.Equal(0, GC.GetAllocatedBytesForCurrentThread() - before);
        Assert.Equal(100_100, tallies.ToArray().Sum(pair => pair.Value.Count));
    }

    private static IEnumerable<KeyValuePair<(int Site, string Group), double>> SomeRows(int count)
    {
        var random = new Random(19);
        for (var row = 0; row < count; row++)
            yield return new((random.Next(5), random.Next(2) == 0 ? "women" : "men"), SomeValues.Normal(random));
    }

    private static async IAsyncEnumerable<T> Later<T>(IEnumerable<T> rows)
    {
        await Task.Yield();
        foreach (var row in rows)
            yield return row;
    }

    private sealed class Told : List<long>, IProgress<long>
    {
        public void Report(long value) => Add(value);
    }
}
