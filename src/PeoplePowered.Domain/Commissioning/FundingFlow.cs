namespace PeoplePowered.Domain.Commissioning;

/// <summary>Money that one organisation gave to another for the same purpose.</summary>
public sealed record FundingFlow
{
    /// <summary>A flow.</summary>
    /// <param name="from">Who gave.</param>
    /// <param name="to">Who got it.</param>
    /// <param name="amount">How much; zero or more.</param>
    /// <exception cref="ArgumentException">A name is blank, both are the same, or the amount is negative or above <see cref="PaymentTerms.MostMoney"/>.</exception>
    public FundingFlow(string from, string to, Money amount)
    {
        From = Guard.Against.NullOrWhiteSpace(from);
        To = Guard.Against.NullOrWhiteSpace(to);
        Amount = Guard.Against.Null(amount);
        Guard.Against.OutOfRange(amount.Amount, nameof(amount), 0, PaymentTerms.MostMoney);
        if (string.Equals(from, to, StringComparison.Ordinal))
            throw new ArgumentException($"'{from}' gives money to itself; leave that out.", nameof(to));
    }

    /// <summary>Who gave.</summary>
    public string From { get; }

    /// <summary>Who got it.</summary>
    public string To { get; }

    /// <summary>How much.</summary>
    public Money Amount { get; }

    /// <summary>From whom to whom, and how much.</summary>
    public override string ToString() => $"{From} to {To}: {Amount}";
}
