using PeoplePowered.Statistics;
using PeoplePowered.Statistics.Decisions;

namespace PeoplePowered.Domain.Value.Choices;

/// <summary>Money as whole numbers of the smallest unit in use; and where money meets binary fractions.</summary>
internal sealed class MoneyUnits
{
    private const decimal Most = 1_000_000_000_000_000;
    private const int MostDecimals = 6;

    private readonly decimal _factor;

    private MoneyUnits(decimal factor) => _factor = factor;

    /// <summary>Refuses amounts of which sums might not stay exact.</summary>
    public static Money Sane(Money amount, string name) => Math.Abs(amount.Amount) <= Most
        ? amount
        : throw new ArgumentOutOfRangeException(name, amount, $"{amount} is beyond 1,000,000,000,000,000; check the unit and the digits.");

    /// <summary>The unit that keeps all amounts exact.</summary>
    /// <exception cref="ArgumentException">There is none: too many decimals for the largest amount.</exception>
    public static MoneyUnits Of(IEnumerable<Money> amounts, Money largest)
    {
        var factor = 1m;
        foreach (var amount in amounts.Append(largest))
        {
            for (var decimals = 0; decimals < MostDecimals && amount.Amount * factor % 1 != 0; decimals++)
                factor *= 10;
            if (amount.Amount * factor % 1 != 0 || largest.Amount * factor > Knapsack.LargestBudget)
                throw new ArgumentException($"{amount} and {largest} cannot both be held exactly; round costs to whole units of the currency.", nameof(amounts));
        }

        return new(factor);
    }

    public long Whole(Money amount) => (long)(amount.Amount * _factor);

    /// <summary>Costs that are in units of the currency, in those used here.</summary>
    public UncertainNumber Whole(UncertainNumber cost) => UncertainProducts.Times(cost, (double)_factor);

    /// <summary>An interval of amounts as money, rounded to the hundredth: here binary fractions become money.</summary>
    public static MoneyRange Range(Interval amounts, Currency currency) => new(Amount(amounts.Lower, currency), Amount(amounts.Upper, currency));

    private static Money Amount(double amount, Currency currency) => Math.Abs(amount) <= (double)Most
        ? new(Math.Round((decimal)amount, 2), currency)
        : throw new ArgumentOutOfRangeException(nameof(amount), amount, FormattableString.Invariant($"An amount comes to {amount} {currency}, beyond 1,000,000,000,000,000; check the units of effects and amounts for each."));
}
