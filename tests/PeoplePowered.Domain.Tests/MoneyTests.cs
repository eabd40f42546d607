namespace PeoplePowered.Domain.Tests;

public sealed class MoneyTests
{
    private static readonly Money s_euros = new(1, new Currency("EUR"));

    [Fact]
    public void Mixed_currencies_are_refused_by_name()
    {
        var refusal = Assert.Throws<ArgumentException>(() => Money.Pounds(1) + s_euros);
        Assert.Contains("GBP", refusal.Message, StringComparison.Ordinal);
        Assert.Contains("EUR", refusal.Message, StringComparison.Ordinal);
        Assert.Throws<ArgumentException>(() => Money.Pounds(1) < s_euros);
        Assert.Throws<ArgumentException>(() => MoneyRange.Sum([MoneyRange.Exactly(s_euros)], Currency.Gbp));
        Assert.Throws<ArgumentException>(() => MoneyQuantity.Sum([new MoneyQuantity(Quantity.Exact(1), s_euros.Currency)], Currency.Gbp));
    }

    [Fact]
    public void Arithmetic_is_exact() => Assert.Equal(Money.Pounds(0.3m), Money.Pounds(0.1m) + Money.Pounds(0.2m));

    [Fact]
    public void A_sum_that_overflows_is_refused_rather_than_wrong() =>
        Assert.Throws<OverflowException>(() => Money.Pounds(decimal.MaxValue) + Money.Pounds(decimal.MaxValue));

    [Fact]
    public void A_range_without_an_upper_end_makes_a_sum_without_one()
    {
        var sum = MoneyRange.Sum([MoneyRange.Exactly(Money.Pounds(5)), new MoneyRange(Money.Pounds(1), null)], Currency.Gbp);
        Assert.Equal(new MoneyRange(Money.Pounds(6), null), sum);
    }
}
