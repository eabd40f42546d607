using PeoplePowered.Statistics.Decisions;

namespace PeoplePowered.Statistics.Tests.Decisions;

public sealed class KnapsackTests
{
    [Fact]
    public void The_best_set_is_not_that_of_the_best_ratios()
    {
        // By value for cost the first comes first, and leaves no room for the other two, which together are worth more.
        var best = Knapsack.Solve([60, 50, 50], [70, 55, 55], 100);
        Assert.Equal([1, 2], best.Chosen);
        Assert.Equal((110, 100L, true, 0.0), (best.Value, best.Cost, best.IsProven, best.Gap));
    }

    [Fact]
    public void The_textbook_problem_has_its_published_answer()
    {
        // Problem P07 of Burkardt's collection of knapsack problems (15 items, capacity 750): 0, 2, 4, 6, 7, 8, 13, 14 with profit 1458.
        var best = Knapsack.Solve(
            [70, 73, 77, 80, 82, 87, 90, 94, 98, 106, 110, 113, 115, 118, 120],
            [135, 139, 149, 150, 156, 163, 173, 184, 192, 201, 210, 214, 221, 229, 240],
            750);
        Assert.Equal([0, 2, 4, 6, 7, 8, 13, 14], best.Chosen);
        Assert.Equal(1458, best.Value);
    }

    [Fact]
    public void Small_problems_agree_with_brute_force()
    {
        var random = new Random(20130117);
        for (var round = 0; round < 400; round++)
        {
            var count = random.Next(0, 11);
            long[] costs = [.. Enumerable.Range(0, count).Select(_ => (long)random.Next(0, round % 2 == 0 ? 12 : 1000))];
            double[] values = [.. Enumerable.Range(0, count).Select(_ => round % 3 == 0 ? random.Next(-2, 12) : 0.1 * random.Next(-20, 1000))];
            var rules = Rules(random, count);
            var budget = random.Next(0, (int)costs.Sum() + 2);
            var found = Knapsack.Solve(costs, values, budget, rules);
            var (value, cost) = BruteForce(costs, values, budget, rules);
            Assert.True(found.IsProven && found.IsCheapestOfEqual);
            Assert.True(rules.Allow([.. found.Chosen]));
            Assert.Equal(value, found.Value, 1e-9);
            Assert.Equal(cost, found.Cost);
        }
    }

    [Fact]
    public void Hundreds_of_options_are_solved_to_proof()
    {
        foreach (var kind in new[] { 0, 1, 2 })
        {
            var random = new Random(7);
            // In the last kind effects are proportional to costs, which are whole thousands of pounds in pence.
            long[] costs = [.. Enumerable.Range(0, 300).Select(_ => kind == 2 ? 100_000L * random.Next(1, 500) : random.Next(1_000, 50_000_000))];
            double[] values = [.. costs.Select(cost => kind switch { 0 => random.NextDouble() * 1000, 1 => (cost / 1e5) + (random.NextDouble() * 20), _ => cost / 1e6 })];
            var best = Knapsack.Solve(costs, values, 1_000_000_000);
            Assert.True(best.IsProven, $"kind {kind} is off by {best.Gap}");
            Assert.InRange(best.Cost, 0, 1_000_000_000);
            Assert.Equal(best.Chosen.Sum(option => values[option]), best.Value, 1e-9 * best.Value);
        }
    }

    [Fact]
    public void A_hub_that_all_others_need_is_no_trouble()
    {
        const int count = 60;
        long[] costs = [10, .. Enumerable.Repeat(7L, count)];
        double[] values = [0, .. Enumerable.Range(1, count).Select(rank => (double)rank)];
        var best = Knapsack.Solve(costs, values, 31, new(needs: [.. Enumerable.Range(1, count).Select(option => new ChoiceNeed(option, 0))]));
        Assert.Equal([0, 58, 59, 60], best.Chosen);
        Assert.Empty(Knapsack.Solve(costs, values, 16, new(needs: [.. Enumerable.Range(1, count).Select(option => new ChoiceNeed(option, 0))])).Chosen);
    }

    [Fact]
    public void Of_equal_sets_the_cheapest_is_chosen_and_of_options_alike_the_first()
    {
        Assert.Equal([1], Knapsack.Solve([9, 8, 8], [5, 5, 5], 10).Chosen);
        Assert.Equal([0, 1, 2], Knapsack.Solve([3, 3, 3, 3, 3], [0.1, 0.1, 0.1, 0.1, 0.1], 10).Chosen);
        Assert.Equal([1, 2], Knapsack.Solve([5, 2, 2], [0.3, 0.1, 0.2], 5).Chosen);
    }

    [Fact]
    public void A_search_that_is_cut_short_says_how_far_it_may_be_from_the_best()
    {
        // Even costs and an odd budget that nearly all sets miss by one: the classic hard case.
        var random = new Random(3);
        long[] costs = [.. Enumerable.Range(0, 60).Select(_ => 2L * random.Next(10_000_000, 100_000_000))];
        double[] values = [.. costs.Select(cost => (double)cost)];
        var short_ = Knapsack.Solve(costs, values, 1_000_000_001, options: new() { MostStates = 200 });
        Assert.False(short_.IsProven);
        Assert.True(short_.Gap > 0 && short_.UpperBound <= 1_000_000_001 * 1.0000001);
        Assert.InRange(short_.Cost, 1, 1_000_000_001);
    }

    [Fact]
    public void A_larger_budget_never_buys_less()
    {
        var random = new Random(11);
        long[] costs = [.. Enumerable.Range(0, 40).Select(_ => (long)random.Next(10, 100))];
        double[] values = [.. Enumerable.Range(0, 40).Select(_ => random.NextDouble())];
        var rules = new ChoiceRules([[0, 1, 2], [2, 3]], [new(4, 5), new(6, 4)]);
        var all = Enumerable.Range(0, 60).Select(step => Knapsack.Solve(costs, values, 25 * step, rules).Value).ToList();
        Assert.Equal(all.Order(), all);
    }

    [Fact]
    public void What_is_no_problem_is_refused()
    {
        Assert.Throws<ArgumentException>(() => Knapsack.Solve([1, 2], [1], 3));
        Assert.Throws<ArgumentOutOfRangeException>(() => Knapsack.Solve([-1], [1], 3));
        Assert.Throws<ArgumentOutOfRangeException>(() => Knapsack.Solve([1], [double.NaN], 3));
        Assert.Throws<ArgumentOutOfRangeException>(() => Knapsack.Solve([1], [1], -3));
        Assert.Contains("names option 4", Assert.Throws<ArgumentException>(() => Knapsack.Solve([1], [1], 3, new([[0, 4]]))).Message, StringComparison.Ordinal);
        Assert.Throws<ArgumentException>(() => new ChoiceRules(needs: [new(1, 1)]));
        Assert.Throws<OperationCanceledException>(() => Knapsack.Solve([1, 2], [1, 3], 2, cancellationToken: new(canceled: true)));
    }

    private static ChoiceRules Rules(Random random, int count)
    {
        if (count < 3 || random.Next(3) == 0)
            return ChoiceRules.None;
        int[] options = [.. Enumerable.Range(0, count)];
        random.Shuffle(options);
        int[][] groups = [.. Enumerable.Range(0, random.Next(0, 3)).Select(_ => options.OrderBy(_ => random.Next()).Take(random.Next(1, 4)).ToArray())];
        ChoiceNeed[] needs = [.. Enumerable.Range(0, random.Next(0, 5)).Select(_ => new ChoiceNeed(random.Next(count), random.Next(count))).Where(need => need.Option != need.Needed)];
        return new(groups, needs);
    }

    private static (double Value, long Cost) BruteForce(long[] costs, double[] values, long budget, ChoiceRules rules)
    {
        var (best, cheapest) = (0.0, 0L);
        for (var mask = 0; mask < 1 << costs.Length; mask++)
        {
            int[] chosen = [.. Enumerable.Range(0, costs.Length).Where(option => (mask & (1 << option)) != 0)];
            var (cost, value) = (chosen.Sum(option => costs[option]), chosen.Sum(option => values[option]));
            if (cost > budget || !rules.Allow(chosen))
                continue;
            if (value > best + 1e-9 || (value > best - 1e-9 && cost < cheapest))
                (best, cheapest) = (value, cost);
        }

        return (best, cheapest);
    }
}
