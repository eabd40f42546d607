namespace PeoplePowered.Domain.Commissioning;

/// <summary>What a funder put in of its own.</summary>
public sealed record FunderContribution
{
    /// <summary>A contribution.</summary>
    /// <param name="funder">Who.</param>
    /// <param name="amount">How much; zero or more.</param>
    /// <exception cref="ArgumentException">The name is blank, or the amount is negative or above <see cref="PaymentTerms.MostMoney"/>.</exception>
    public FunderContribution(string funder, Money amount)
    {
        Funder = Guard.Against.NullOrWhiteSpace(funder);
        Amount = Guard.Against.Null(amount);
        Guard.Against.OutOfRange(amount.Amount, nameof(amount), 0, PaymentTerms.MostMoney);
    }

    /// <summary>Who.</summary>
    public string Funder { get; }

    /// <summary>How much.</summary>
    public Money Amount { get; }

    /// <summary>Who and how much.</summary>
    public override string ToString() => $"{Funder}: {Amount}";
}
