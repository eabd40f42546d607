using System.Globalization;

namespace PeoplePowered.Domain.Commissioning;

/// <summary>Divides costs by counts.</summary>
internal static class UnitCosts
{
    private const int Pence = 2;

    public static UnitCost None(UnitCostKind kind, UnitCostAbsence absence, string explanation) => new(kind, absence, explanation, null, null, [], []);

    public static UnitCost Of(UnitCostKind kind, string outcome, MoneyRange cost, OutcomeRange count, string explanation)
    {
        var (low, high, currency) = (cost.Lower.Amount, cost.Upper!.Amount, cost.Lower.Currency);
        var exact = cost.IsExact && count.Least == count.Most;

        // A falling cost is least over the fewest outcomes, a rising one over the most.
        var least = low >= 0 ? Over(low, count.Most, exact ? MidpointRounding.ToEven : MidpointRounding.ToNegativeInfinity) : Over(low, count.Least, MidpointRounding.ToNegativeInfinity);
        var most = high >= 0 ? Over(high, count.Least, exact ? MidpointRounding.ToEven : MidpointRounding.ToPositiveInfinity) : Over(high, count.Most, MidpointRounding.ToPositiveInfinity);
        if (exact)
            most = least;
        Money? InCurrency(decimal? amount) => amount is { } known ? new(known, currency) : null;
        var range = new MoneyRange(InCurrency(least ?? 0)!, InCurrency(most));
        var estimate = cost.IsExact && count.Estimate is { } number ? InCurrency(Over(low, number, MidpointRounding.ToEven)) : null;
        ValueList<Caveat> caveats = most is null ? [CaveatCatalogue.UnitCostUnbounded.About(outcome, ("outcomes", Ours(kind, outcome)))] : [];
        return new(kind, UnitCostAbsence.None, explanation, range, estimate, Steps(kind, outcome, cost, count, range, estimate), caveats);
    }

    private static string Ours(UnitCostKind kind, string outcome) => kind == UnitCostKind.Additional ? $"additional {outcome}" : outcome;

    private static decimal? Over(decimal cost, decimal? count, MidpointRounding rounding) => count switch
    {
        null => 0,
        0 => null,
        { } number when number < 1 && Math.Abs(cost) > 1_000_000_000_000_000_000_000_000m * number => null,
        { } number => Math.Round(cost / number, Pence, rounding),
    };

    private static ValueList<Step> Steps(UnitCostKind kind, string outcome, MoneyRange cost, OutcomeRange count, MoneyRange range, Money? estimate)
    {
        string Number(decimal number) => number.ToString("#,0.######", CultureInfo.InvariantCulture);
        string Money(Money money) => money.ToString(null, CultureInfo.InvariantCulture);
        var what = $"cost for each of the {Ours(kind, outcome)}";
        if (range.IsExact)
            return [new(what, $"{Number(cost.Lower.Amount)} / {Number(count.Least)}", Money(range.Lower))];
        var steps = new List<Step>();
        if (estimate is not null)
            steps.Add(new(what, $"{Number(cost.Lower.Amount)} / {Number(count.Estimate!.Value)}", Money(estimate)));
        var falls = cost.Lower.Amount < 0;
        var most = falls ? count.Least : count.Most;
        steps.Add(new($"{what}, least", most is null ? "nothing limits how many there were" : $"{Number(cost.Lower.Amount)} / {Number(most.Value)}", Money(range.Lower)));
        steps.Add(range.Upper is { } upper
            ? new($"{what}, most", $"{Number(cost.Upper!.Amount)} / {Number(cost.Upper.Amount >= 0 ? count.Least : count.Most ?? 0)}", Money(upper))
            : new($"{what}, most", $"{Number(cost.Upper!.Amount)} / {Number(count.Least)}", "no upper end"));
        return steps.ToValueList();
    }
}
