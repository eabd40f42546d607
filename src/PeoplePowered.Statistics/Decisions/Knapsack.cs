namespace PeoplePowered.Statistics.Decisions;

/// <summary>
/// The best set of options within a budget: the 0-1 knapsack problem, with options that exclude or need one another. Exact: options tied by rules are put together as
/// classes of all their allowed sets, of which one each is chosen (multiple-choice knapsack), by dynamic programming from the break class of the linear relaxation
/// outwards, with its bounds (Pisinger 1995, doi 10.1016/0377-2217(95)00015-I; Kellerer, Pferschy and Pisinger 2004, Knapsack Problems, chapters 5 and 11).
/// </summary>
/// <remarks>
/// Stateless and safe to call from many threads; the same problem always has the same answer. Of sets of equal value the cheapest is chosen, and of options alike in cost
/// and value those listed first; what is then still tied is decided the same way in every run. Options without value are left out unless one that is chosen needs them.
/// </remarks>
public static class Knapsack
{
    /// <summary>The most that a budget can be, in units of cost.</summary>
    public const long LargestBudget = 1_000_000_000_000_000;

    /// <summary>The most options.</summary>
    public const int MostOptions = 1000;

    /// <summary>Finds the set with the greatest sum of values.</summary>
    /// <param name="costs">The cost of each option, 0 or more, in the smallest unit that keeps them exact, such as pence.</param>
    /// <param name="values">The value of each, finite; as long as <paramref name="costs"/>.</param>
    /// <param name="budget">What may be spent, from 0 to <see cref="LargestBudget"/>, in the unit of costs.</param>
    /// <param name="rules">What may be chosen together; <see cref="ChoiceRules.None"/> where <c>null</c>.</param>
    /// <param name="options">How long to search; <see cref="KnapsackOptions.Default"/> where <c>null</c>.</param>
    /// <param name="cancellationToken">Asked often.</param>
    /// <exception cref="ArgumentException">The spans differ in length, there are too many options, a number is out of range, or a rule names an option that is not there.</exception>
    /// <exception cref="OperationCanceledException">It was asked for.</exception>
    public static KnapsackSolution Solve(ReadOnlySpan<long> costs, ReadOnlySpan<double> values, long budget, ChoiceRules? rules = null, KnapsackOptions? options = null, CancellationToken cancellationToken = default)
    {
        if (values.Length != costs.Length)
            throw new ArgumentException(FormattableString.Invariant($"{costs.Length} costs are given and {values.Length} values; give one of each for an option."), nameof(values));
        Guard.Against.OutOfRange(budget, nameof(budget), 0, LargestBudget);
        foreach (var cost in costs)
            Guard.Against.Negative(cost, nameof(costs));
        Spans.Finite(values, nameof(values));
        return Solve(ChoiceUnits.Of(costs.Length, rules ?? ChoiceRules.None), costs, values, budget, options ?? KnapsackOptions.Default, cancellationToken);
    }

    /// <summary>Solves a checked problem.</summary>
    internal static KnapsackSolution Solve(ChoiceUnits units, ReadOnlySpan<long> costs, ReadOnlySpan<double> values, long budget, KnapsackOptions options, CancellationToken cancellationToken)
    {
        var scale = ValueScale.Of(values);
        var search = new KnapsackSearch(units, units.Sum(costs, budget + 1), units.Sum(scale.Scaled(values)), budget, options.MostStates, cancellationToken);
        search.Run();
        int[] chosen = [.. units.Options(search.Chosen).Order()];
        units.PreferEarlier(chosen, costs, values);
        Array.Sort(chosen);
        double value = 0;
        long cost = 0;
        foreach (var option in chosen)
            (value, cost) = (value + values[option], cost + costs[option]);
        return new(chosen, value, cost, search.IsProven ? value : scale.Natural(search.Bound), search.IsProven, search.IsCheapest);
    }
}
