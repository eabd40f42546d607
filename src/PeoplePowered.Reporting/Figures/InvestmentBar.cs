using PeoplePowered.Domain;

namespace PeoplePowered.Reporting.Figures;

/// <summary>An investment with its amount as published and, where that is known, what is listed of its awards. Equal by value.</summary>
/// <param name="Label">What it is called.</param>
/// <param name="Amount">The amount as published.</param>
/// <param name="Words">The source's own words for it, such as "up to £300m"; <c>null</c> for the amount in the reader's culture.</param>
/// <param name="Awards">The awards that are listed, together; <c>null</c> where they are not shown.</param>
/// <param name="AwardsWords">What is said of them; <c>null</c> for the amount in the reader's culture.</param>
/// <exception cref="ArgumentException">A text is empty, or the amounts are of different currencies.</exception>
public sealed record InvestmentBar(string Label, MoneyQuantity Amount, string? Words = null, MoneyQuantity? Awards = null, string? AwardsWords = null)
{
    /// <summary>What it is called.</summary>
    public string Label { get; } = Guard.Against.NullOrWhiteSpace(Label);

    /// <summary>The amount as published.</summary>
    public MoneyQuantity Amount { get; } = Guard.Against.Null(Amount);

    /// <summary>The source's own words for it, or <c>null</c>.</summary>
    public string? Words { get; } = Words is null ? null : Guard.Against.NullOrWhiteSpace(Words);

    /// <summary>The awards that are listed, together, or <c>null</c>.</summary>
    public MoneyQuantity? Awards { get; } = Awards is null || Awards.Currency == Amount.Currency
        ? Awards
        : throw new ArgumentException($"The amount of '{Label}' is in {Amount.Currency} and its awards are in {Awards.Currency}; convert one of them first, at a stated rate and date.", nameof(Awards));

    /// <summary>What is said of the awards, or <c>null</c>.</summary>
    public string? AwardsWords { get; } = AwardsWords is null ? null : Guard.Against.NullOrWhiteSpace(AwardsWords);
}
