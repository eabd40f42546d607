using PeoplePowered.Statistics.Decisions;

namespace PeoplePowered.Statistics.Tests.Decisions;

public sealed class SmaaTests
{
    private static readonly UncertainNumber[][] s_two = [Known(0.8, 0.2), Known(0.3, 0.6)];

    [Fact]
    public void Two_criteria_are_worked_out_exactly()
    {
        // 0.8 w + 0.2 (1 - w) > 0.3 w + 0.6 (1 - w) iff w > 4/9; the mean of w over (4/9, 1) is 13/18.
        var result = Smaa.Assess(s_two, CriterionWeights.Unknown(2));
        Assert.True(result.IsExact);
        var (a, b) = (result.Alternatives[0], result.Alternatives[1]);
        Assert.Equal(5.0 / 9, a.Acceptabilities[0].Lower, 1e-15);
        Assert.Equal(13.0 / 18, a.CentralWeights![0], 1e-15);
        Assert.Equal(5.0 / 18, a.CentralWeights![1], 1e-15);
        Assert.Equal(2.0 / 9, b.CentralWeights![0], 1e-15);
        Assert.Equal(13.0 / 9, a.ExpectedRank.Upper, 1e-15);
        Assert.Equal(5.0 / 9, a.Wins[1].Upper, 1e-15);
        Assert.Equal(4.0 / 9, b.Wins[0].Lower, 1e-15);
        Assert.Equal((1.0, 1.0, 0.0), (a.ConfidenceFactor.Value, b.ConfidenceFactor.Value, result.LargestStandardError));
    }

    [Fact]
    public void The_simulation_agrees_with_what_is_worked_out()
    {
        // A third criterion on which both are worth the same changes who is first only through w1 : w2, whose share is uniform as before.
        var result = Smaa.Assess([Known(0.8, 0.2, 0.5), Known(0.3, 0.6, 0.5)], CriterionWeights.Unknown(3), new() { Draws = 40_000 });
        Assert.False(result.IsExact);
        Assert.Equal(5.0 / 9, result.Alternatives[0].Acceptabilities[0].Lower, 4 * result.LargestStandardError);
        Assert.InRange(result.LargestStandardError, 0.0024, 0.0026);
    }

    [Fact]
    public void Each_of_three_unknown_weights_is_the_largest_in_a_third_of_cases()
    {
        var result = Smaa.Assess([Known(1, 0, 0), Known(0, 1, 0), Known(0, 0, 1)], CriterionWeights.Unknown(3), new() { Draws = 40_000 });
        foreach (var alternative in result.Alternatives)
        {
            Assert.Equal(1.0 / 3, alternative.Acceptabilities[0].Lower, 4 * result.LargestStandardError);
            Assert.Equal(2, alternative.ExpectedRank.Lower, 0.02);
        }

        // The largest of three weights is 11/18 on average, the others share the rest.
        Assert.Equal(11.0 / 18, result.Alternatives[1].CentralWeights![1], 0.01);
        Assert.Equal(7.0 / 36, result.Alternatives[1].CentralWeights![0], 0.01);
    }

    [Fact]
    public void An_order_of_weights_decides_who_is_first()
    {
        var result = Smaa.Assess([Known(1, 0, 0), Known(0, 1, 0), Known(0, 0, 1)], CriterionWeights.Ordered([2, 1, 3]), new() { Draws = 2_000 });
        Assert.Equal(new Interval(1, 1), result.Alternatives[1].Acceptabilities[0]);
        Assert.Equal((null, AbsenceReason.EmptySet), (result.Alternatives[2].CentralWeights, result.Alternatives[2].NoCentralWeights));
        Assert.Equal(AbsenceReason.EmptySet, result.Alternatives[2].ConfidenceFactor.Reason);
    }

    [Fact]
    public void An_order_of_two_weights_is_worked_out()
    {
        // Over w from 1/2 to 1 the first is always ahead; over 0 to 1/2 in (4/9, 1/2) alone: a ninth.
        Assert.Equal(1, Smaa.Assess(s_two, CriterionWeights.Ordered([1, 2])).Alternatives[0].Acceptabilities[0].Lower, 1e-15);
        Assert.Equal(1.0 / 9, Smaa.Assess(s_two, CriterionWeights.Ordered([2, 1])).Alternatives[0].Acceptabilities[0].Lower, 1e-15);
    }

    [Fact]
    public void Known_weights_and_values_need_no_draws()
    {
        var result = Smaa.Assess(s_two, CriterionWeights.Exactly([0.3, 0.7]));
        Assert.Equal((true, 0), (result.IsExact, result.Draws));
        Assert.Equal(new Interval(1, 1), result.Alternatives[1].Acceptabilities[0]);
        Assert.Equal([0.3, 0.7], result.Alternatives[1].CentralWeights!);
    }

    [Fact]
    public void Confidence_is_less_where_values_are_uncertain()
    {
        // At known weights uniform values on (0, 1) against 0.4 win in 60 of 100 cases.
        var result = Smaa.Assess([[UncertainNumber.Uniform(0, 1)], Known(0.4)], CriterionWeights.Unknown(1), new() { Draws = 40_000 });
        Assert.Equal(0.6, result.Alternatives[0].ConfidenceFactor.Value, 0.01);
        Assert.Equal(0.6, result.Alternatives[0].Acceptabilities[0].Lower, 0.01);
    }

    [Fact]
    public void Bounds_alone_give_an_interval_of_acceptability()
    {
        // B's second value lies from 0.5 to 0.6, so that A is first iff w > 3/8 at best and w > 4/9 at worst.
        var result = Smaa.Assess([Known(0.8, 0.2), [UncertainNumber.Exactly(0.3), UncertainNumber.Between(0.5, 0.6)]], CriterionWeights.Unknown(2));
        var (a, b) = (result.Alternatives[0], result.Alternatives[1]);
        Assert.False(result.HasDistributions);
        Assert.Equal(5.0 / 9, a.Acceptabilities[0].Lower, 1e-15);
        Assert.Equal(5.0 / 8, a.Acceptabilities[0].Upper, 1e-15);
        Assert.Equal(3.0 / 8, b.Acceptabilities[0].Lower, 1e-15);
        Assert.Equal(4.0 / 9, b.Acceptabilities[0].Upper, 1e-15);
        Assert.Equal((null, AbsenceReason.NotApplicable), (a.CentralWeights, a.NoCentralWeights));
    }

    [Fact]
    public void Ties_are_split_evenly()
    {
        var result = Smaa.Assess([Known(0.5, 0.5), Known(0.5, 0.5), Known(0.1, 0.1)], CriterionWeights.Unknown(2));
        Assert.Equal(0.5, result.Alternatives[0].Acceptabilities[1].Lower, 1e-15);
        Assert.Equal(0.5, result.Alternatives[1].Wins[0].Lower, 1e-15);
        Assert.Equal(1.5, result.Alternatives[1].ExpectedRank.Lower, 1e-15);
    }

    [Fact]
    public void The_answer_is_the_same_on_any_number_of_threads()
    {
        UncertainNumber[][] values = [.. Enumerable.Range(0, 7).Select(row => new[] { UncertainNumber.Beta(2 + row, 5), UncertainNumber.Uniform(0.1, 0.9), UncertainNumber.Exactly(0.1 * row) })];
        var one = Smaa.Assess(values, CriterionWeights.Ordered([1, 1, 2]), new() { Draws = 3_001, Threads = 1, Seed = 9 });
        var four = Smaa.Assess(values, CriterionWeights.Ordered([1, 1, 2]), new() { Draws = 3_001, Threads = 4, Seed = 9 });
        foreach (var (left, right) in one.Alternatives.Zip(four.Alternatives))
        {
            Assert.Equal(left.Acceptabilities, right.Acceptabilities);
            Assert.Equal(left.CentralWeights, right.CentralWeights);
            Assert.Equal(left.Wins, right.Wins);
            Assert.Equal(left.ConfidenceFactor, right.ConfidenceFactor);
        }
    }

    [Fact]
    public void Acceptabilities_add_up_to_one_per_rank_and_per_alternative_and_bounds_hold_them()
    {
        var random = new Random(20130117);
        for (var round = 0; round < 25; round++)
        {
            var (alternatives, criteria) = (random.Next(1, 6), random.Next(1, 5));
            UncertainNumber[][] bounds = [.. Rows(() => UncertainNumber.Between(0.1 * random.Next(0, 5), 0.1 * random.Next(5, 10)))];
            UncertainNumber[][] points = [.. bounds.Select(row => row.Select(value => UncertainNumber.Exactly(value.Lowest + (random.NextDouble() * (value.Highest - value.Lowest)))).ToArray())];
            var weights = CriterionWeights.Unknown(criteria);
            var (known, wide) = (Smaa.Assess(points, weights, new() { Draws = 300 }), Smaa.Assess(bounds, weights, new() { Draws = 300 }));
            for (var index = 0; index < alternatives; index++)
            {
                Assert.Equal(1, known.Alternatives[index].Acceptabilities.Sum(share => share.Lower), 1e-12);
                Assert.Equal(1, known.Alternatives.Sum(alternative => alternative.Acceptabilities[index].Upper), 1e-12);
                for (var rank = 0; rank < alternatives; rank++)
                {
                    var (point, range) = (known.Alternatives[index].Acceptabilities[rank].Lower, wide.Alternatives[index].Acceptabilities[rank]);
                    Assert.InRange(point, range.Lower - 1e-12, range.Upper + 1e-12);
                }
            }

            IEnumerable<UncertainNumber[]> Rows(Func<UncertainNumber> value) => Enumerable.Range(0, alternatives).Select(_ => Enumerable.Range(0, criteria).Select(_ => value()).ToArray());
        }
    }

    [Fact]
    public void What_is_no_value_is_refused_by_name()
    {
        Assert.Contains("outside 0 to 1", Assert.Throws<ArgumentException>(() => Smaa.Assess([[UncertainNumber.Normal(0.5, 0.1)]], CriterionWeights.Unknown(1))).Message, StringComparison.Ordinal);
        Assert.Contains("1 values where 2", Assert.Throws<ArgumentException>(() => Smaa.Assess([Known(0.5)], CriterionWeights.Unknown(2))).Message, StringComparison.Ordinal);
        Assert.Throws<ArgumentException>(() => Smaa.Assess([], CriterionWeights.Unknown(2)));
        Assert.Throws<OperationCanceledException>(() => Smaa.Assess([Known(0.5, 0.2, 0.1)], CriterionWeights.Unknown(3), cancellationToken: new CancellationToken(canceled: true)));
    }

    private static UncertainNumber[] Known(params double[] values) => [.. values.Select(UncertainNumber.Exactly)];
}
