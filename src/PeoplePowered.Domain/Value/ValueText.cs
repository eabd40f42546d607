using System.Globalization;
using PeoplePowered.Statistics;

namespace PeoplePowered.Domain.Value;

/// <summary>Numbers as workings show them, invariant; and the one place where the double of an amount becomes money.</summary>
internal static class ValueText
{
    private const double LargestShown = 1e15;

    /// <summary>An amount, rounded to two decimals.</summary>
    public static Money Money(double amount, Currency currency) => new(Math.Round((decimal)amount, 2), currency);

    /// <summary>A range of amounts, rounded to two decimals.</summary>
    public static MoneyRange Money(Interval amounts, Currency currency) => new(Money(amounts.Lower, currency), Money(amounts.Upper, currency));

    /// <summary>A number with up to ten decimals.</summary>
    public static string Number(double number) => Math.Abs(number) < LargestShown
        ? Math.Round((decimal)number, 10).ToString("#,0.##########", CultureInfo.InvariantCulture)
        : number.ToString("#,0", CultureInfo.InvariantCulture);

    /// <summary>A number, or both ends in brackets.</summary>
    public static string Range(Interval range) => range.Width.Equals(0) ? Number(range.Lower) : $"({Number(range.Lower)} to {Number(range.Upper)})";

    /// <summary>A number with few decimals, or both ends.</summary>
    public static string Short(Interval range, string format = "#,0.####") => range.Lower.ToString(format, CultureInfo.InvariantCulture) is var from && range.Upper.ToString(format, CultureInfo.InvariantCulture) is var to && string.Equals(from, to, StringComparison.Ordinal) ? from : $"{from} to {to}";

    /// <summary>An amount with two decimals, in brackets where it is a range.</summary>
    public static string Term(MoneyRange range) => range.IsExact ? Amount(range.Lower) : $"({Amount(range.Lower)} to {Amount(range.Upper!)})";

    /// <summary>An amount with two decimals and its currency.</summary>
    public static string Money(MoneyRange range) => range.ToString("#,0.00", CultureInfo.InvariantCulture);

    private static string Amount(Money money) => money.Amount.ToString("#,0.00", CultureInfo.InvariantCulture);
}
