using PeoplePowered.Statistics.Decisions;

namespace PeoplePowered.Domain.Value.Choices;

/// <summary>A service that may be paid for: what it costs, what comes of it, who pays and saves, and what it goes together with.</summary>
public sealed record FundingOption
{
    /// <summary>An option.</summary>
    /// <param name="name">Its name, different from all others in a choice.</param>
    /// <param name="cost">What is budgeted for it, 0 or more; exact.</param>
    /// <param name="effect">How much of the outcome comes of it, as far as that is known.</param>
    /// <param name="outcome">The outcome with its unit, such as <c>tenancies sustained</c>.</param>
    /// <param name="costUncertainty">What it may come to cost, in units of the currency; exactly <paramref name="cost"/> where <c>null</c>.</param>
    /// <param name="group">Of the options of a group at most one is chosen; <c>null</c> where it is in none.</param>
    /// <param name="needs">Options without which it is not chosen.</param>
    /// <param name="excludes">Options with which it is not chosen.</param>
    /// <param name="shares">Who pays; together the whole cost. The holder of the budget in year 0 where there are none.</param>
    /// <param name="savings">Who saves.</param>
    /// <param name="sources">Where cost and effect come from.</param>
    /// <exception cref="ArgumentException">A name is empty, the cost is negative or too large, it excludes what it needs, or the shares do not add up to 1.</exception>
    public FundingOption(
        string name,
        Money cost,
        UncertainNumber effect,
        string outcome,
        UncertainNumber? costUncertainty = null,
        string? group = null,
        ValueList<string>? needs = null,
        ValueList<string>? excludes = null,
        ValueList<AgencyShare>? shares = null,
        ValueList<AgencySaving>? savings = null,
        ValueList<Source>? sources = null)
    {
        Name = Guard.Against.NullOrWhiteSpace(name);
        Cost = MoneyUnits.Sane(Guard.Against.Null(cost), nameof(cost));
        Guard.Against.Negative(cost.Amount, nameof(cost));
        Effect = Guard.Against.Null(effect);
        Outcome = Guard.Against.NullOrWhiteSpace(outcome);
        CostUncertainty = costUncertainty ?? UncertainNumber.Exactly((double)cost.Amount);
        Group = group is null ? null : Guard.Against.NullOrWhiteSpace(group);
        (Needs, Excludes, Shares, Savings, Sources) = (needs ?? [], excludes ?? [], shares ?? [], savings ?? [], sources ?? []);
        if (Needs.Intersect(Excludes, StringComparer.Ordinal).FirstOrDefault() is { } both)
            throw new ArgumentException($"The option '{name}' needs '{both}' and excludes it; it can be one of the two.", nameof(needs));
        if (Shares.Count > 0 && Shares.Sum(share => share.Share) is not 1m and var sum)
            throw new ArgumentException(FormattableString.Invariant($"The shares of the cost of '{name}' add up to {sum}, and must to 1."), nameof(shares));
        if (Savings.FirstOrDefault(saving => saving.PerUnit.Currency != cost.Currency) is { } other)
            throw new ArgumentException($"The option '{name}' costs {cost.Currency} and saves {other.PerUnit.Currency}; convert one of them first, at a stated rate and date.", nameof(savings));
    }

    /// <summary>Its name.</summary>
    public string Name { get; }

    /// <summary>What is budgeted for it.</summary>
    public Money Cost { get; }

    /// <summary>How much of the outcome comes of it.</summary>
    public UncertainNumber Effect { get; }

    /// <summary>The outcome with its unit.</summary>
    public string Outcome { get; }

    /// <summary>What it may come to cost, in units of the currency.</summary>
    public UncertainNumber CostUncertainty { get; }

    /// <summary>Of the options of a group at most one is chosen.</summary>
    public string? Group { get; }

    /// <summary>Options without which it is not chosen.</summary>
    public ValueList<string> Needs { get; }

    /// <summary>Options with which it is not chosen.</summary>
    public ValueList<string> Excludes { get; }

    /// <summary>Who pays; empty where it is the holder of the budget.</summary>
    public ValueList<AgencyShare> Shares { get; }

    /// <summary>Who saves.</summary>
    public ValueList<AgencySaving> Savings { get; }

    /// <summary>Where cost and effect come from.</summary>
    public ValueList<Source> Sources { get; }

    /// <summary>Name, cost and effect, invariant.</summary>
    public override string ToString() => $"{Name}: {Cost}, {Outcome}: {Effect}";
}
