using System.Globalization;

namespace PeoplePowered.Domain;

/// <summary>A range of money in one currency: what is due lies between its ends, both included.</summary>
public sealed record MoneyRange : IFormattable
{
    /// <summary>A range.</summary>
    /// <param name="lower">The least.</param>
    /// <param name="upper">The most; <c>null</c> where nothing limits it.</param>
    /// <exception cref="ArgumentException">The ends are out of order or of different currencies.</exception>
    public MoneyRange(Money lower, Money? upper)
    {
        Lower = Guard.Against.Null(lower);
        Upper = upper;
        if (upper is not null && upper < lower)
            throw new ArgumentException($"The range's upper end {upper} lies below its lower end {lower}.", nameof(upper));
    }

    /// <summary>The least.</summary>
    public Money Lower { get; }

    /// <summary>The most, or <c>null</c> where nothing limits it.</summary>
    public Money? Upper { get; }

    /// <summary>Whether both ends are the same.</summary>
    [System.Text.Json.Serialization.JsonIgnore]
    public bool IsExact => Upper == Lower;

    /// <summary>A range of one amount.</summary>
    /// <param name="amount">The amount.</param>
    public static MoneyRange Exactly(Money amount) => new(amount, amount);

    /// <summary>The sum of ranges; nothing limits it where nothing limits a term.</summary>
    /// <param name="terms">The terms, all in the currency.</param>
    /// <param name="currency">The currency, also of the sum of no terms.</param>
    /// <exception cref="ArgumentException">A term is of another currency.</exception>
    public static MoneyRange Sum(IEnumerable<MoneyRange> terms, Currency currency)
    {
        Guard.Against.Null(terms);
        var zero = new Money(0, currency);
        return terms.Aggregate(Exactly(zero), (sum, term) => new(
            sum.Lower + term.Lower,
            sum.Upper is { } high && term.Upper is { } most ? high + most : null));
    }

    /// <summary>As one would say it, invariant.</summary>
    public override string ToString() => ToString(null, CultureInfo.InvariantCulture);

    /// <summary>As one would say it.</summary>
    /// <param name="format">A numeric format; <c>null</c> shows separators and the decimals that the amounts have.</param>
    /// <param name="formatProvider">The reader's culture; invariant where <c>null</c>.</param>
    public string ToString(string? format, IFormatProvider? formatProvider) => (IsExact, Upper) switch
    {
        (true, _) => Lower.ToString(format, formatProvider),
        (_, null) => $"at least {Lower.ToString(format, formatProvider)}",
        _ => $"{Lower.ToString(format, formatProvider)} to {Upper.ToString(format, formatProvider)}",
    };
}
