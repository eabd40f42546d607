namespace PeoplePowered.Domain.Outcomes;

/// <summary>The outcome is an amount of money, such as income gained.</summary>
public sealed record MoneyAmount : OutcomeMeasure
{
    /// <summary>An amount of money.</summary>
    /// <param name="currency">The currency.</param>
    public MoneyAmount(Currency currency) => Currency = Guard.Against.Null(currency);

    /// <summary>The currency.</summary>
    public Currency Currency { get; }
}
