namespace PeoplePowered.Statistics.Decisions;

/// <summary>The probability that each option belongs to the best set within a budget, where costs and values are uncertain: each draw is solved as if it were known.</summary>
/// <remarks>Stateless and safe to call from many threads. The same seed gives the same answer on any number of threads, bit for bit on one runtime.</remarks>
public static class ChoiceUnderUncertainty
{
    /// <summary>Assesses options.</summary>
    /// <param name="costs">The cost of each, in the unit of the budget. A drawn cost is rounded to the nearest whole unit, and is 0 where it would be negative: here money meets binary fractions.</param>
    /// <param name="values">The value of each; as long as <paramref name="costs"/>.</param>
    /// <param name="budget">What may be spent, from 0 to <see cref="Knapsack.LargestBudget"/>.</param>
    /// <param name="rules">What may be chosen together; <see cref="ChoiceRules.None"/> where <c>null</c>.</param>
    /// <param name="options">Draws, seed and threads; <see cref="ChoiceDrawOptions.Default"/> where <c>null</c>.</param>
    /// <param name="cancellationToken">Asked often.</param>
    /// <exception cref="ArgumentException">The lists differ in length, there are too many options, the budget is out of range, or a rule names an option that is not there.</exception>
    /// <exception cref="OperationCanceledException">It was asked for.</exception>
    public static ChoiceMembership Assess(IReadOnlyList<UncertainNumber> costs, IReadOnlyList<UncertainNumber> values, long budget, ChoiceRules? rules = null, ChoiceDrawOptions? options = null, CancellationToken cancellationToken = default)
    {
        Guard.Against.Null(costs);
        Guard.Against.Null(values);
        if (costs.Count != values.Count)
            throw new ArgumentException(FormattableString.Invariant($"{costs.Count} costs are given and {values.Count} values; give one of each for an option."), nameof(values));
        Guard.Against.OutOfRange(budget, nameof(budget), 0, Knapsack.LargestBudget);
        options ??= ChoiceDrawOptions.Default;
        var units = ChoiceUnits.Of(costs.Count, rules ?? ChoiceRules.None);
        var draws = new InputDraws([.. values, .. costs], options.Seed);
        var isFixed = values.Concat(costs).All(number => number.IsExact || !number.HasDistribution);
        var count = isFixed ? 1 : options.Draws;
        var counts = new MembershipCounts(costs.Count);
        foreach (var part in Smaa.InPieces(count, options.Threads, Piece, cancellationToken))
            counts.Add(part);
        return counts.Result(count, isFixed ? 0 : count, options.Seed);

        MembershipCounts Piece(int from, int to)
        {
            var part = new MembershipCounts(costs.Count);
            var bounds = draws.HaveDistributions ? null : new CertainMembership(units, budget);
            var (low, high) = (new double[draws.Count], new double[draws.Count]);
            for (var draw = from; draw < to; draw++)
            {
                cancellationToken.ThrowIfCancellationRequested();
                draws.Fill(draw, low, high);
                Corner lower = new(low.AsSpan(0, costs.Count).ToArray(), Whole(low.AsSpan(costs.Count), budget));
                Corner upper = new(high.AsSpan(0, costs.Count).ToArray(), Whole(high.AsSpan(costs.Count), budget));
                part.Add(units, lower, upper, bounds, budget, options.Search, cancellationToken);
            }

            return part;
        }
    }

    /// <summary>Costs in whole units; what cannot be paid costs one more than there is.</summary>
    private static long[] Whole(ReadOnlySpan<double> costs, long budget)
    {
        var whole = new long[costs.Length];
        for (var index = 0; index < costs.Length; index++)
            whole[index] = costs[index] > budget ? budget + 1 : (long)Math.Round(Math.Max(0, costs[index]));
        return whole;
    }

    /// <summary>Values and costs of all options at once.</summary>
    internal readonly record struct Corner(double[] Values, long[] Costs);
}
