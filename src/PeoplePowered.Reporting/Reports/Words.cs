using System.Globalization;
using PeoplePowered.Domain;
using PeoplePowered.Domain.Portfolios;
using PeoplePowered.Statistics;

namespace PeoplePowered.Reporting.Reports;

/// <summary>Numbers as people read them, in their culture; what is not known is said in words.</summary>
internal sealed class Words(IFormatProvider? provider)
{
    private const string Dash = "–";

    public IFormatProvider Culture { get; } = provider ?? CultureInfo.InvariantCulture;

    public string Number(decimal value) => value.ToString("#,0.####", Culture);

    public string Percent(double fraction) => (100 * fraction).ToString("0.0", Culture) + "%";

    public string Percent(Estimable fraction) => fraction.HasValue ? Percent(fraction.Value) : Dash;

    public string Percent(Interval range) => Percent(range.Lower) is var low && Percent(range.Upper) is var high && string.Equals(low, high, StringComparison.Ordinal) ? low : $"{(100 * range.Lower).ToString("0.0", Culture)} to {high}";

    public string Percent(EstimableInterval range) => range.HasValue ? Percent(range.Value) : Dash;

    public string Share(ShareBounds? share)
    {
        if (share is null)
            return "cannot say";
        var (low, high) = ((100 * share.Lower).ToString("0", Culture), (100 * share.Upper).ToString("0", Culture));
        return $"{(share.Approximate ? "about " : string.Empty)}{(string.Equals(low, high, StringComparison.Ordinal) ? low : $"{low} to {high}")}%";
    }

    public string Money(decimal amount, Currency currency)
    {
        var digits = Math.Abs(amount).ToString("#,0.##", Culture);
        return (amount < 0 ? "−" : string.Empty) + (currency == Currency.Gbp ? "£" + digits : $"{digits} {currency}");
    }

    public string Money(Money money) => Money(money.Amount, money.Currency);

    public string Money(MoneyRange range) => (range.IsExact, range.Upper) switch
    {
        (true, _) => Money(range.Lower),
        (_, null) => $"at least {Money(range.Lower)}",
        _ => $"{Money(range.Lower)} to {Money(range.Upper)}",
    };

    public static string Quantity(Quantity quantity, Func<decimal, string> write) => quantity.Is switch
    {
        QuantityKind.Exact => write(quantity.Low!.Value),
        QuantityKind.AtLeast => $"at least {write(quantity.Low!.Value)}",
        QuantityKind.UpTo => $"up to {write(quantity.High!.Value)}",
        QuantityKind.About => $"about {write(quantity.Low!.Value)}",
        QuantityKind.Between => $"{write(quantity.Low!.Value)} to {write(quantity.High!.Value)}",
        _ => "unknown",
    };

    public string Quantity(Quantity? quantity) => quantity is null ? Dash : Quantity(quantity, Number);

    public string Amount(MoneyQuantity amount) => Quantity(amount.Amount, value => Money(value, amount.Currency));

    public string Sum(QuantitySum sum, Func<decimal, string> write)
    {
        var range = (sum.Upper, sum.IsExact) switch
        {
            (_, true) => write(sum.Lower),
            (null, _) when sum.Lower == 0 => "unknown",
            (null, _) => $"at least {write(sum.Lower)}",
            ({ } upper, _) when upper == sum.Lower => $"about {write(upper)}",
            ({ } upper, _) => $"{write(sum.Lower)} to {write(upper)}",
        };
        return sum.Unknown == 0 || sum is { Upper: null, Lower: 0 } ? range : $"{range} ({sum.Unknown.ToString(Culture)} unknown)";
    }
}
