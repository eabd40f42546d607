using System.Globalization;

namespace PeoplePowered.Domain;

/// <summary>An amount of money as it was published, such as "up to 300,000,000 GBP".</summary>
public sealed record MoneyQuantity : IFormattable
{
    /// <summary>An amount as published.</summary>
    /// <param name="amount">In units of the currency.</param>
    /// <param name="currency">The currency, stated even where the amount is unknown.</param>
    public MoneyQuantity(Quantity amount, Currency currency)
    {
        Amount = Guard.Against.Null(amount);
        Currency = Guard.Against.Null(currency);
    }

    /// <summary>The amount, in units of the currency.</summary>
    public Quantity Amount { get; }

    /// <summary>The currency.</summary>
    public Currency Currency { get; }

    /// <summary>Pounds sterling.</summary>
    /// <param name="amount">In pounds.</param>
    public static MoneyQuantity Pounds(Quantity amount) => new(amount, Currency.Gbp);

    /// <summary>Adds amounts of one currency.</summary>
    /// <param name="amounts">The terms.</param>
    /// <param name="currency">The currency that all of them must have.</param>
    /// <exception cref="ArgumentException">A term is of another currency.</exception>
    public static QuantitySum Sum(IEnumerable<MoneyQuantity> amounts, Currency currency)
    {
        Guard.Against.Null(amounts);
        Guard.Against.Null(currency);
        return QuantitySum.Of(amounts.Select(term => term.Currency == currency
            ? term.Amount
            : throw new ArgumentException($"'{term}' is not in {currency}; sum each currency apart, or convert at a stated rate and date.", nameof(amounts))));
    }

    /// <summary>As one would say it, invariant.</summary>
    public override string ToString() => ToString(null, CultureInfo.InvariantCulture);

    /// <summary>As one would say it, with the currency code where an amount is known.</summary>
    /// <param name="format">A numeric format; <c>null</c> shows separators and the decimals that the number has.</param>
    /// <param name="formatProvider">The reader's culture; invariant where <c>null</c>.</param>
    public string ToString(string? format, IFormatProvider? formatProvider) =>
        Amount.IsUnknown ? Amount.ToString(format, formatProvider) : $"{Amount.ToString(format, formatProvider)} {Currency}";
}
