using PeoplePowered.Statistics;
using PeoplePowered.Statistics.Decisions;

namespace PeoplePowered.Domain.Value.Choices;

/// <summary>Doing more with less: the best choice of services within a budget, under uncertainty.</summary>
/// <remarks>
/// Stateless and safe to call from many threads; the same question has the same answer. The set is exact (see <see cref="Knapsack"/>): of sets with the same outcome the
/// cheapest, of options alike those listed first. Options are taken to be independent of one another but for what they need and exclude: what two bring adds up.
/// </remarks>
public static class ServiceChoice
{
    private const double Half = 0.025;

    /// <summary>Answers a question.</summary>
    /// <param name="question">What is asked.</param>
    /// <param name="search">How long to search for the best set; <see cref="KnapsackOptions.Default"/> where <c>null</c>.</param>
    /// <param name="cancellationToken">Asked often.</param>
    /// <exception cref="ArgumentException">An option or a saving has another outcome than the one asked for and no link leads there, or amounts cannot be held exactly; the message says which.</exception>
    /// <exception cref="OperationCanceledException">It was asked for.</exception>
    public static ChoiceAnswer Within(BudgetChoice question, KnapsackOptions? search = null, CancellationToken cancellationToken = default)
    {
        Guard.Against.Null(question);
        var options = question.Options.Select(option => ChoiceOption.Of(option, question)).ToList();
        var rules = BudgetChoiceRules.Of(question);
        var units = MoneyUnits.Of(question.Options.Select(option => option.Cost).Append(question.Budget), question.Step is { } more ? question.Budget + more : question.Budget);
        long[] costs = [.. options.Select(option => units.Whole(option.Option.Cost))];
        double[] lower = [.. options.Select(option => option.Mean.Lower)];
        double[] upper = [.. options.Select(option => option.Mean.Upper)];
        var bounded = options.Exists(option => !option.Effect.HasDistribution);

        var best = Solve(lower, question.Budget);
        var atUpper = bounded ? Solve(upper, question.Budget) : null;
        var further = question.Step is { } step ? Further(step, Solve(lower, question.Budget + step)) : null;
        UncertainNumber[] effects = [.. options.Select(option => option.Effect)];
        UncertainNumber[] drawnCosts = [.. options.Select(option => units.Whole(option.Option.CostUncertainty))];
        var membership = ChoiceUnderUncertainty.Assess(drawnCosts, effects, units.Whole(question.Budget), rules, new() { Draws = question.Draws, Seed = question.Seed }, cancellationToken);
        var outcome = UncertainTotal.Of(effects, Factors(best.Chosen, []), question.Draws, question.Seed);
        var withinBudget = UncertainTotal.Of(drawnCosts, Factors(best.Chosen, []), question.Draws, question.Seed).ChanceOfAtMost(units.Whole(question.Budget));
        var chosen = best.Chosen.Select(place => options[place]).ToList();
        var spent = Cost(best.Chosen);
        var frontier = Frontier(mean => mean.Lower);
        return new(
            question,
            Names(best.Chosen),
            atUpper is null ? null : Names(atUpper.Chosen),
            spent,
            question.Budget - spent,
            ChoiceOption.Sum(chosen, []),
            Middle(outcome),
            withinBudget,
            best.IsProven,
            best.Gap,
            options.Select((_, place) => Standing(place)).ToValueList(),
            frontier,
            bounded ? Frontier(mean => mean.Upper) : null,
            further,
            Ledgers.Of(chosen.Select(option => option.Option), question),
            ChoiceSteps.Of(question, options, chosen, spent, question.Budget - spent, frontier, further).ToValueList(),
            ChoiceCaveats.Of(question, options, best, atUpper, further, membership, withinBudget).ToValueList(),
            Made.By("best set within a budget", ChoiceCanonical.Of(question)));

        KnapsackSolution Solve(double[] values, Money budget) => Knapsack.Solve(costs, values, units.Whole(budget), rules, search, cancellationToken);

        IEnumerable<ChoiceOption> Options(IEnumerable<int> places) => places.Select(place => options[place]);

        ValueList<string> Names(IEnumerable<int> places) => places.Select(place => options[place].Name).ToValueList();

        Money Cost(IEnumerable<int> places) => places.Aggregate(new Money(0, question.Budget.Currency), (sum, place) => sum + options[place].Option.Cost);

        double[] Factors(IReadOnlyList<int> added, IReadOnlyList<int> taken) => [.. options.Select((_, place) => (added.Contains(place) ? 1.0 : 0) - (taken.Contains(place) ? 1 : 0))];

        ValueList<FrontierPoint> Frontier(Func<Interval, double> end) => Frontiers.Of(options.Select(option => WithNeeds(option, options, end)), question.Budget.Currency);

        FurtherBudget Further(Money step, KnapsackSolution more)
        {
            var gain = UncertainTotal.Of([.. options.Select(option => option.Effect)], Factors(more.Chosen, best.Chosen), question.Draws, question.Seed);
            return new(step, Names(more.Chosen), Names(more.Chosen.Except(best.Chosen)), Names(best.Chosen.Except(more.Chosen)), Cost(more.Chosen), ChoiceOption.Sum(Options(more.Chosen.Except(best.Chosen)), Options(best.Chosen.Except(more.Chosen))), Middle(gain), more.IsProven);
        }

        OptionStanding Standing(int place)
        {
            var option = options[place];
            var comparator = options.Find(other => string.Equals(other.Name, question.Comparator, StringComparison.Ordinal));
            var isComparator = ReferenceEquals(option, comparator);
            var (zero, against) = (new Money(0, question.Budget.Currency), comparator?.Mean ?? default);
            return new(
                option.Name,
                best.Chosen.Contains(place),
                option.Option.Cost,
                option.Mean,
                CostPerOutcome(option),
                membership.Probabilities[place],
                membership.StandardErrors[place],
                option.Option.Cost - (comparator?.Option.Cost ?? zero),
                isComparator ? default : new(option.Mean.Lower - against.Upper, option.Mean.Upper - against.Lower));
        }
    }

    private static Interval Middle(UncertainTotal total) => new(total.Quantile(Half).Lower, total.Quantile(1 - Half).Upper);

    /// <summary>An option taken alone, with all that it needs.</summary>
    private static (string Name, Money Cost, double Effect) WithNeeds(ChoiceOption option, List<ChoiceOption> options, Func<Interval, double> end)
    {
        var names = new HashSet<string>(StringComparer.Ordinal) { option.Name };
        var open = new Stack<ChoiceOption>([option]);
        var (cost, effect) = (new Money(0, option.Option.Cost.Currency), 0.0);
        while (open.TryPop(out var next))
        {
            (cost, effect) = (cost + next.Option.Cost, effect + end(next.Mean));
            foreach (var name in next.Option.Needs.Where(names.Add))
                open.Push(options.First(other => string.Equals(other.Name, name, StringComparison.Ordinal)));
        }

        return (option.Name, cost, effect);
    }

    /// <summary>Here money becomes a binary fraction: a ratio.</summary>
    private static EstimableInterval CostPerOutcome(ChoiceOption option)
    {
        var cost = (double)option.Option.Cost.Amount;
        var (low, high) = (cost / option.Mean.Upper, cost / option.Mean.Lower);
        return option.Mean.Lower > 0 && double.IsFinite(low) && double.IsFinite(high) ? EstimableInterval.Of(low, high) : EstimableInterval.Absent(AbsenceReason.OutOfDomain);
    }
}
