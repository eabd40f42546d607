using PeoplePowered.Statistics.Tallies;

namespace PeoplePowered.Statistics.Tests.Tallies;

public sealed class TallyTests
{
    [Fact]
    public void A_tally_says_what_the_textbook_says()
    {
        // 2, 4, 4, 4, 5, 5, 7, 9: mean 5, squared deviations 9 + 1 + 1 + 1 + 0 + 0 + 4 + 16 = 32.
        var tally = Tally.Of([2, 4, 4, 4, 5, 5, 7, 9]);
        Assert.Equal(8, tally.Count);
        Assert.Equal(0, tally.Missing);
        Assert.Equal(5, tally.Mean.Value);
        Assert.Equal(32, tally.SumOfSquaredDeviations, 1e-13);
        Assert.Equal(32.0 / 7, tally.Variance.Value, 1e-14);
        Assert.Equal(Math.Sqrt(32.0 / 7), tally.StandardDeviation.Value, 1e-14);
        Assert.Equal(2, tally.Minimum.Value);
        Assert.Equal(9, tally.Maximum.Value);
    }

    [Fact]
    public void The_default_is_the_tally_of_no_values_and_says_why_it_has_no_numbers()
    {
        Tally none = default;
        Assert.Equal(none, Tally.Of([]));
        Assert.Equal(0, none.Count);
        Assert.Equal(0, none.SumOfSquaredDeviations);
        foreach (var absent in new[] { none.Mean, none.Minimum, none.Maximum, none.Variance, none.StandardDeviation })
            Assert.Equal(AbsenceReason.TooFewParticipants, absent.Reason);
    }

    [Fact]
    public void One_value_has_a_mean_but_no_spread()
    {
        var one = Tally.Of(3.5);
        Assert.Equal(one, Tally.Of([3.5]));
        Assert.Equal(3.5, one.Mean.Value);
        Assert.Equal(0, one.SumOfSquaredDeviations);
        Assert.Equal(AbsenceReason.TooFewParticipants, one.Variance.Reason);
        Assert.Equal(AbsenceReason.TooFewParticipants, one.StandardDeviation.Reason);
    }

    [Fact]
    public void Equal_values_have_no_spread_at_all()
    {
        var tally = Tally.Of([.. Enumerable.Repeat(0.1, 5000)]);
        Assert.Equal(0.1, tally.Mean.Value);
        Assert.Equal(0, tally.SumOfSquaredDeviations);
        Assert.Equal(0, tally.StandardDeviation.Value);
    }

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    [InlineData(4)]
    [InlineData(5)]
    [InlineData(6)]
    [InlineData(7)]
    public void Many_values_keep_twelve_digits_batched_or_one_by_one(int kind)
    {
        var values = SomeValues.Of(kind, 100_000, 7);
        var exact = ExactMoments.Of(values);
        exact.Expect(Tally.Of(values));
        exact.Expect(values.Aggregate(default(Tally), (sum, value) => sum + Tally.Of(value)));
        Array.Sort(values);
        exact.Expect(Tally.Of(values));
        Array.Reverse(values);
        exact.Expect(Tally.Of(values));
    }

    [Fact]
    public void A_billion_and_one_either_side_have_a_variance_of_one()
    {
        // 1e9 - 1, 1e9, 1e9 + 1: squared deviations 1 + 0 + 1, however they are grouped.
        Tally[] tallies =
        [
            Tally.Of([999_999_999, 1_000_000_000, 1_000_000_001]),
            Tally.Of(999_999_999) + Tally.Of([1_000_000_000, 1_000_000_001]),
            Tally.Of([999_999_999, 1_000_000_001]) + Tally.Of(1_000_000_000),
        ];
        Assert.All(tallies, tally => Assert.Equal(2, tally.SumOfSquaredDeviations, 1e-12));
        Assert.All(tallies, tally => Assert.Equal(1_000_000_000, tally.Mean.Value));
    }

    [Fact]
    public void The_widest_values_stay_finite()
    {
        var tally = Tally.Of([-Tally.LargestValue, Tally.LargestValue, Tally.LargestValue, -Tally.LargestValue]);
        Assert.Equal(0, tally.Mean.Value);
        Assert.Equal(1, tally.SumOfSquaredDeviations / 4e280, 1e-15);
        Assert.True(double.IsFinite(tally.Variance.Value));
        var huge = Tally.FromMoments(long.MaxValue / 2, 0, 1e299, -Tally.LargestValue, Tally.LargestValue);
        Assert.True(double.IsFinite((huge + huge).SumOfSquaredDeviations));
        var apart = Tally.FromMoments(long.MaxValue / 2, Tally.LargestValue, 0, Tally.LargestValue, Tally.LargestValue) + Tally.FromMoments(long.MaxValue / 2, -Tally.LargestValue, 0, -Tally.LargestValue, -Tally.LargestValue);
        Assert.True(double.IsFinite(apart.SumOfSquaredDeviations));
        Assert.Throws<OverflowException>(() => huge + huge + huge);
    }

    [Theory]
    [InlineData(double.NaN)]
    [InlineData(double.PositiveInfinity)]
    [InlineData(double.NegativeInfinity)]
    [InlineData(1.1e140)]
    [InlineData(-1.1e140)]
    public void What_is_no_value_is_refused_by_place(double bad)
    {
        Assert.Equal("value", Assert.Throws<ArgumentOutOfRangeException>(() => Tally.Of(bad)).ParamName);
        foreach (var values in new double[][] { [1, 2, bad], [1, 2, bad, 4, bad] })
            Assert.Contains("values[2]", Assert.Throws<ArgumentOutOfRangeException>(() => Tally.Of(values)).Message, StringComparison.Ordinal);
        Assert.Contains("values[0]", Assert.Throws<ArgumentOutOfRangeException>(() => Tally.Of([bad])).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Missing_values_are_counted_where_asked_for_and_travel_with_the_tally()
    {
        var tally = Tally.Of([double.NaN, 1, double.NaN, 3], MissingValues.Count);
        Assert.Equal((2, 2), (tally.Count, tally.Missing));
        Assert.Equal(2, tally.Mean.Value);
        var all = Tally.OfMissing(5) + tally + Tally.Of([double.NaN], MissingValues.Count);
        Assert.Equal((2, 8), (all.Count, all.Missing));
        Assert.Equal(2, all.SumOfSquaredDeviations);
        Assert.Equal(AbsenceReason.TooFewParticipants, Tally.OfMissing(5).Mean.Reason);
        Assert.Throws<ArgumentOutOfRangeException>(() => Tally.Of([1, double.PositiveInfinity], MissingValues.Count));
        Assert.Throws<ArgumentOutOfRangeException>(() => Tally.OfMissing(-1));
    }

    [Fact]
    public void A_tally_can_be_kept_as_its_numbers()
    {
        var values = SomeValues.Of(0, 1000, 3);
        var first = Tally.Of(values.AsSpan(0, 400));
        var kept = Tally.FromMoments(first.Count, first.Mean.Value, first.SumOfSquaredDeviations, first.Minimum.Value, first.Maximum.Value, 4);
        var merged = kept + Tally.Of(values.AsSpan(400));
        ExactMoments.Of(values).Expect(merged);
        Assert.Equal(4, merged.Missing);
    }

    [Theory]
    [InlineData(0, 1, 0, 1, 1, 0)]
    [InlineData(2, 1, 0, 2, 3, 0)]
    [InlineData(2, 4, 0, 2, 3, 0)]
    [InlineData(2, 2, 0, 3, 2, 0)]
    [InlineData(2, 2, -1, 1, 3, 0)]
    [InlineData(2, 2, 9, 1, 3, 0)]
    [InlineData(2, 2, 1, 1, 3, -1)]
    [InlineData(2, double.NaN, 1, 1, 3, 0)]
    [InlineData(2, 2, double.NaN, 1, 3, 0)]
    [InlineData(2, 2, 1, double.NaN, 3, 0)]
    [InlineData(2, 2, 1, 1, double.PositiveInfinity, 0)]
    public void Numbers_that_no_values_have_are_refused(long count, double mean, double squares, double minimum, double maximum, long missing) =>
        Assert.Throws<ArgumentOutOfRangeException>(() => Tally.FromMoments(count, mean, squares, minimum, maximum, missing));

    [Fact]
    public void A_tally_prints_the_same_in_every_culture()
    {
        Assert.Equal("2 values (1 missing), mean 1.5, standard deviation 0.5, from 1.25 to 1.75", Tally.FromMoments(2, 1.5, 0.25, 1.25, 1.75, 1).ToString());
        Assert.Equal("3 of 5 (1 missing)", new CountTally(3, 5, 1).ToString());
    }

    [Fact]
    public void Counts_have_a_proportion_unless_nobody_is_known_of()
    {
        Assert.Equal(0.75, new CountTally(3, 4, 10).Proportion.Value);
        Assert.Equal(AbsenceReason.TooFewParticipants, new CountTally(0, 0, 10).Proportion.Reason);
        Assert.Equal(default, new CountTally(0, 0));
        Assert.Throws<ArgumentOutOfRangeException>(() => new CountTally(2, 1));
        Assert.Throws<ArgumentOutOfRangeException>(() => new CountTally(-1, 1));
        Assert.Throws<ArgumentOutOfRangeException>(() => new CountTally(0, -1));
        Assert.Throws<ArgumentOutOfRangeException>(() => new CountTally(0, 0, -1));
    }
}
