using System.Globalization;

namespace PeoplePowered.Domain;

/// <summary>An amount of money in one currency. Arithmetic is exact decimal, and refuses mixed currencies.</summary>
/// <remarks>Immutable; equal when amount and currency are (1.0 equals 1.00).</remarks>
public sealed record Money : IComparable<Money>, IFormattable
{
    /// <summary>An amount of money.</summary>
    /// <param name="amount">The amount in whole units and fractions of the currency; differences may be negative.</param>
    /// <param name="currency">The currency.</param>
    /// <exception cref="ArgumentNullException"><paramref name="currency"/> is <c>null</c>.</exception>
    public Money(decimal amount, Currency currency)
    {
        Amount = amount;
        Currency = Guard.Against.Null(currency);
    }

    /// <summary>The amount in units of the currency.</summary>
    public decimal Amount { get; }

    /// <summary>The currency.</summary>
    public Currency Currency { get; }

    /// <summary>Pounds sterling.</summary>
    /// <param name="amount">Pounds.</param>
    public static Money Pounds(decimal amount) => new(amount, Currency.Gbp);

    /// <summary>The sum.</summary>
    /// <exception cref="ArgumentException">The currencies differ.</exception>
    public static Money operator +(Money left, Money right) => new(left.Amount + Same(left, right).Amount, left.Currency);

    /// <summary>The difference.</summary>
    /// <exception cref="ArgumentException">The currencies differ.</exception>
    public static Money operator -(Money left, Money right) => new(left.Amount - Same(left, right).Amount, left.Currency);

    /// <summary>The amount times a number, such as a tariff times a count.</summary>
    public static Money operator *(decimal factor, Money money) => new(factor * Guard.Against.Null(money).Amount, money.Currency);

    /// <summary>Whether the left amount is less.</summary>
    /// <exception cref="ArgumentException">The currencies differ.</exception>
    public static bool operator <(Money left, Money right) => left.CompareTo(right) < 0;

    /// <summary>Whether the left amount is more.</summary>
    /// <exception cref="ArgumentException">The currencies differ.</exception>
    public static bool operator >(Money left, Money right) => left.CompareTo(right) > 0;

    /// <summary>Whether the left amount is no more.</summary>
    /// <exception cref="ArgumentException">The currencies differ.</exception>
    public static bool operator <=(Money left, Money right) => left.CompareTo(right) <= 0;

    /// <summary>Whether the left amount is no less.</summary>
    /// <exception cref="ArgumentException">The currencies differ.</exception>
    public static bool operator >=(Money left, Money right) => left.CompareTo(right) >= 0;

    /// <summary>The sum; see the operator.</summary>
    /// <param name="other">Money of the same currency.</param>
    public Money Add(Money other) => this + other;

    /// <summary>The difference; see the operator.</summary>
    /// <param name="other">Money of the same currency.</param>
    public Money Subtract(Money other) => this - other;

    /// <summary>The amount times a number; see the operator.</summary>
    /// <param name="factor">Any number.</param>
    public Money Multiply(decimal factor) => factor * this;

    /// <summary>Order by amount.</summary>
    /// <param name="other">Money of the same currency; <c>null</c> comes first.</param>
    /// <exception cref="ArgumentException">The currencies differ.</exception>
    public int CompareTo(Money? other) => other is null ? 1 : Amount.CompareTo(Same(this, other).Amount);

    /// <summary>The amount with separators and the currency code, such as <c>1,692,700 GBP</c>, invariant.</summary>
    public override string ToString() => ToString(null, CultureInfo.InvariantCulture);

    /// <summary>The amount in the given format and culture, and the currency code.</summary>
    /// <param name="format">A numeric format; <c>null</c> shows separators and the decimals that the amount has.</param>
    /// <param name="formatProvider">The reader's culture; invariant where <c>null</c>.</param>
    public string ToString(string? format, IFormatProvider? formatProvider) =>
        $"{Amount.ToString(format ?? "#,0.############", formatProvider ?? CultureInfo.InvariantCulture)} {Currency}";

    private static Money Same(Money left, Money right)
    {
        Guard.Against.Null(left);
        Guard.Against.Null(right);
        return left.Currency == right.Currency
            ? right
            : throw new ArgumentException($"{left} and {right} are of different currencies; convert one of them first, at a stated rate and date.", nameof(right));
    }
}
