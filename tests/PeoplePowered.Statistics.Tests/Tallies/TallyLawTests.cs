using FsCheck;
using FsCheck.Fluent;
using PeoplePowered.Statistics.Tallies;

namespace PeoplePowered.Statistics.Tests.Tallies;

public sealed class TallyLawTests
{
    private static readonly Config s_fixed = Config.QuickThrowOnFailure.WithReplay(20150101, 20171231).WithMaxTest(200);

    [Fact]
    public void Values_may_come_in_any_order_and_any_grouping() => Check((kind, count, seed) =>
    {
        var values = SomeValues.Of(kind, count, seed);
        var exact = ExactMoments.Of(values);
        var random = new Random(seed);
        exact.Expect(Tally.Of(values));
        random.Shuffle(values);
        exact.Expect(Tally.Of(values));
        exact.Expect(Grouped(values, random));
        exact.Expect(values.Aggregate(default(Tally), (sum, value) => sum + Tally.Of(value)));
    });

    [Fact]
    public void Merging_is_associative_and_commutative() => Check((kind, count, seed) =>
    {
        var values = SomeValues.Of(kind, (3 * count) + 3, seed);
        var exact = ExactMoments.Of(values);
        var parts = values.Chunk(count + 1).Select(part => Tally.Of(part)).ToArray();
        var (a, b, c) = (parts[0], parts[1], parts[2]);
        foreach (var merged in new[] { a + b + c, a + (b + c), c + b + a, b + (a + c), Tally.Add(c, a).Merge(b) })
            exact.Expect(merged);
    });

    [Fact]
    public void A_table_may_be_merged_from_tables_of_any_parts_of_its_rows() => Check((kind, count, seed) =>
    {
        var random = new Random(seed);
        var values = SomeValues.Of(kind, 5 * count, seed);
        var cells = values.Select(_ => random.Next(3)).ToArray();
        var parts = Enumerable.Range(0, 4).Select(_ => new TallyTable(random.Next(3))).ToArray();
        for (var row = 0; row < values.Length; row++)
        {
            var part = parts[random.Next(parts.Length)];
            part.Grow(cells[row] + 1);
            part.Add(cells[row], values[row]);
        }

        var merged = new TallyTable(3);
        random.Shuffle(parts);
        foreach (var part in parts)
            merged.Merge(part);
        for (var cell = 0; cell < 3; cell++)
            ExactMoments.Of([.. values.Where((_, row) => cells[row] == cell)]).Expect(merged[cell]);
    });

    [Fact]
    public void A_tally_of_none_changes_nothing() => Check((kind, count, seed) =>
    {
        var tally = Tally.Of(SomeValues.Of(kind, count, seed));
        Assert.Equal(tally, tally + default(Tally));
        Assert.Equal(tally, default(Tally) + tally);
    });

    [Fact]
    public void Counts_merge_exactly_in_any_order_and_any_grouping() => Check((_, count, seed) =>
    {
        var random = new Random(seed);
        bool?[] kinds = [true, false, null];
        var results = Enumerable.Range(0, count).Select(_ => kinds[random.Next(3)]).ToArray();
        var sum = new CountTally(results.Count(result => result == true), results.Count(result => result is not null), results.Count(result => result is null));
        Assert.Equal(sum, results.Aggregate(default(CountTally), (total, result) => total + CountTally.Of(result)));
        random.Shuffle(results);
        Assert.Equal(sum, results.Chunk(7).Select(part => part.Select(CountTally.Of).Aggregate(default(CountTally), CountTally.Add)).Reverse().Aggregate(default(CountTally), CountTally.Add));
    });

    /// <summary>Merges parts of random sizes in a random tree.</summary>
    private static Tally Grouped(ReadOnlySpan<double> values, Random random)
    {
        if (values.Length < 2 || random.Next(8) == 0)
            return Tally.Of(values);
        var cut = random.Next(values.Length + 1);
        return Grouped(values[..cut], random) + Grouped(values[cut..], random);
    }

    private static void Check(Action<int, int, int> law) =>
        Prop.ForAll(Gen.Choose(0, SomeValues.Kinds - 1).ToArbitrary(), Gen.Choose(0, 400).ToArbitrary(), Gen.Choose(0, int.MaxValue).ToArbitrary(), law).Check(s_fixed);
}
