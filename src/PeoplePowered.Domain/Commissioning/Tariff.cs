namespace PeoplePowered.Domain.Commissioning;

/// <summary>What is paid each time a participant achieves an outcome.</summary>
public sealed record Tariff
{
    /// <summary>A tariff.</summary>
    /// <param name="outcome">The outcome, by its key in the rate card's framework.</param>
    /// <param name="price">What is paid for it once; zero or more.</param>
    /// <param name="version">The version of the outcome's definition.</param>
    /// <exception cref="ArgumentOutOfRangeException">The price is negative.</exception>
    public Tariff(OutcomeKey outcome, Money price, int version = 1)
    {
        Outcome = Guard.Against.Null(outcome);
        Price = Guard.Against.Null(price);
        Guard.Against.Negative(price.Amount, nameof(price));
        Version = Guard.Against.NegativeOrZero(version);
    }

    /// <summary>The outcome.</summary>
    public OutcomeKey Outcome { get; }

    /// <summary>What is paid for it once.</summary>
    public Money Price { get; }

    /// <summary>The version of the outcome's definition.</summary>
    public int Version { get; }
}
