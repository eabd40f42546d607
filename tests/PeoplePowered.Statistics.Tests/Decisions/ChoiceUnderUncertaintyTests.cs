using PeoplePowered.Statistics.Decisions;

namespace PeoplePowered.Statistics.Tests.Decisions;

public sealed class ChoiceUnderUncertaintyTests
{
    [Fact]
    public void Of_two_options_of_which_one_can_be_paid_the_better_one_is_chosen_as_often_as_it_is_better()
    {
        // Uniform on (0, 1) beats 0.3 in 7 of 10 cases.
        var result = ChoiceUnderUncertainty.Assess(Known(10, 10), [UncertainNumber.Uniform(0, 1), UncertainNumber.Exactly(0.3)], 10, options: new() { Draws = 4_000 });
        Assert.Equal(0.7, result.Probabilities[0].Lower, 4 * result.StandardErrors[0]);
        Assert.Equal(result.Probabilities[0].Lower, 1 - result.Probabilities[1].Upper, 1e-12);
        Assert.Equal(Math.Sqrt(0.7 * 0.3 / 4_000), result.StandardErrors[0], 1e-3);
        Assert.Equal((4_000, 0), (result.Draws, result.UnprovenDraws));
    }

    [Fact]
    public void An_uncertain_cost_keeps_an_option_out_as_often_as_it_cannot_be_paid()
    {
        var result = ChoiceUnderUncertainty.Assess([UncertainNumber.Uniform(0, 1_000_000)], Known(1), 250_000, options: new() { Draws = 4_000 });
        Assert.Equal(0.25, result.Probabilities[0].Lower, 4 * result.StandardErrors[0]);
    }

    [Fact]
    public void Bounds_alone_give_certainty_where_they_allow_it_and_all_or_nothing_where_not()
    {
        // Two of three can be paid: the first always, and of the others (30 to 50) against (10 to 12) the second always; (40 to 60) would be open.
        var sure = ChoiceUnderUncertainty.Assess(Known(1, 1, 1), [UncertainNumber.Between(80, 100), UncertainNumber.Between(30, 50), UncertainNumber.Between(10, 12)], 2);
        Assert.Equal([new(1, 1), new(1, 1), new(0, 0)], sure.Probabilities);
        Assert.Equal((0, 0.0), (sure.Draws, sure.StandardErrors[0]));
        var open = ChoiceUnderUncertainty.Assess(Known(1, 1, 1), [UncertainNumber.Between(80, 100), UncertainNumber.Between(30, 50), UncertainNumber.Between(40, 60)], 2);
        Assert.Equal([new(1, 1), new(0, 1), new(0, 1)], open.Probabilities);
    }

    [Fact]
    public void Intervals_hold_the_answer_wherever_in_the_bounds_the_numbers_lie()
    {
        var random = new Random(5);
        for (var round = 0; round < 60; round++)
        {
            var count = random.Next(1, 8);
            UncertainNumber[] costs = [.. Enumerable.Range(0, count).Select(_ => (double)random.Next(1, 30)).Select(cost => UncertainNumber.Between(cost, cost + random.Next(0, 3)))];
            UncertainNumber[] values = [.. Enumerable.Range(0, count).Select(_ => (double)random.Next(1, 30)).Select(value => UncertainNumber.Between(value, value + random.Next(0, 6)))];
            var rules = count < 4 || round % 2 == 0 ? ChoiceRules.None : new ChoiceRules([[0, 1]], [new(2, 3)]);
            var budget = random.Next(10, 80);
            var result = ChoiceUnderUncertainty.Assess(costs, values, budget, rules);
            for (var place = 0; place < 20; place++)
            {
                long[] cost = [.. costs.Select(bounds => random.NextInt64((long)bounds.Lowest, (long)bounds.Highest + 1))];
                double[] value = [.. values.Select(bounds => bounds.Lowest + (random.NextDouble() * (bounds.Highest - bounds.Lowest)))];
                var best = Knapsack.Solve(cost, value, budget, rules);
                for (var option = 0; option < count; option++)
                    Assert.True(result.Probabilities[option].Contains(best.Chosen.Contains(option) ? 1 : 0));
            }
        }
    }

    [Fact]
    public void The_answer_is_the_same_on_any_number_of_threads()
    {
        UncertainNumber[] values = [.. Enumerable.Range(1, 12).Select(rank => rank % 3 == 0 ? UncertainNumber.Between(rank, rank + 2) : UncertainNumber.Normal(rank, 3))];
        UncertainNumber[] costs = [.. Enumerable.Range(1, 12).Select(rank => UncertainNumber.LogNormal(100 * rank, 0.2))];
        var one = ChoiceUnderUncertainty.Assess(costs, values, 3_000, options: new() { Draws = 201, Threads = 1, Seed = 4 });
        var three = ChoiceUnderUncertainty.Assess(costs, values, 3_000, options: new() { Draws = 201, Threads = 3, Seed = 4 });
        Assert.Equal(one.Probabilities, three.Probabilities);
        Assert.Equal(one.Generous, three.Generous);
        Assert.Contains(one.Probabilities, share => share.Lower < share.Upper);
        Assert.All(one.Probabilities.Zip(one.Cautious), pair => Assert.True(pair.First.Contains(pair.Second)));
    }

    [Fact]
    public void A_total_has_the_mean_and_the_spread_of_its_sum()
    {
        var total = UncertainTotal.Of([UncertainNumber.Normal(10, 3), UncertainNumber.Normal(5, 4), UncertainNumber.Normal(99, 1)], [1, -1, 0], 20_000, 3);
        Assert.Equal(new Interval(5, 5), total.Mean);
        Assert.Equal(5 + (1.959964 * 5), total.Quantile(0.975).Upper, 0.3);
        Assert.Equal(0.5, total.ChanceOfAtMost(5).Lower, 0.02);
        var bounds = UncertainTotal.Of([UncertainNumber.Between(1, 2), UncertainNumber.Between(3, 5)], [1, -1], 10, 3);
        Assert.Equal((new Interval(-4, -1), new Interval(0, 1)), (bounds.Mean, bounds.ChanceOfAtMost(-3)));
    }

    private static UncertainNumber[] Known(params double[] values) => [.. values.Select(UncertainNumber.Exactly)];
}
