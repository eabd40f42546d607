using PeoplePowered.Statistics.Decisions;

namespace PeoplePowered.Domain.Value.Choices;

/// <summary>A question: which of some options bring the most of an outcome within a budget?</summary>
public sealed record BudgetChoice
{
    /// <summary>A question.</summary>
    /// <param name="outcome">The outcome with its unit, such as <c>tenancies sustained</c>. An option with another outcome counts only by a link to this one.</param>
    /// <param name="budget">What may be spent, 0 or more.</param>
    /// <param name="options">The options, at least one and at most 1,000, each name once, all in the currency of the budget.</param>
    /// <param name="links">Declared links from outcomes to later ones.</param>
    /// <param name="step">How much more to ask about, above 0; <c>null</c> not to ask.</param>
    /// <param name="comparator">The option that others are held against on the plane; <c>null</c> for doing nothing.</param>
    /// <param name="draws">How many draws; from 1 to 1,000,000.</param>
    /// <param name="seed">The seed of the draws.</param>
    /// <exception cref="ArgumentException">The parts do not fit together; the message says which and how to mend it.</exception>
    public BudgetChoice(string outcome, Money budget, ValueList<FundingOption> options, ValueList<SurrogateLink>? links = null, Money? step = null, string? comparator = null, int draws = 1000, long seed = 1)
    {
        Outcome = Guard.Against.NullOrWhiteSpace(outcome);
        Budget = MoneyUnits.Sane(Guard.Against.Null(budget), nameof(budget));
        Guard.Against.Negative(budget.Amount, nameof(budget));
        Options = Guard.Against.Null(options);
        Guard.Against.OutOfRange(options.Count, nameof(options), 1, Knapsack.MostOptions);
        Links = links ?? [];
        Step = step is null ? null : MoneyUnits.Sane(step, nameof(step));
        if (step is not null)
            Guard.Against.NegativeOrZero(step.Amount, nameof(step));
        Comparator = comparator;
        Draws = Guard.Against.OutOfRange(draws, nameof(draws), 1, 1_000_000);
        Seed = seed;
        BudgetChoiceRules.Check(this);
    }

    /// <summary>The outcome with its unit.</summary>
    public string Outcome { get; }

    /// <summary>What may be spent.</summary>
    public Money Budget { get; }

    /// <summary>The options.</summary>
    public ValueList<FundingOption> Options { get; }

    /// <summary>Declared links from outcomes to later ones.</summary>
    public ValueList<SurrogateLink> Links { get; }

    /// <summary>How much more to ask about.</summary>
    public Money? Step { get; }

    /// <summary>The option that others are held against; <c>null</c> for doing nothing.</summary>
    public string? Comparator { get; }

    /// <summary>How many draws.</summary>
    public int Draws { get; }

    /// <summary>The seed of the draws.</summary>
    public long Seed { get; }
}
