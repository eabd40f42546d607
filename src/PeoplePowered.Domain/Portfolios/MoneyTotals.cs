namespace PeoplePowered.Domain.Portfolios;

/// <summary>The money of a place and its parts, each currency by itself.</summary>
internal sealed class MoneyTotals
{
    private readonly SortedDictionary<Currency, (QuantitySum Announced, QuantitySum Awards)> _byCurrency = [];
    private int _unknownAnnounced;

    public int UnknownAwards { get; private set; }

    public IEnumerable<Currency> Currencies => _byCurrency.Keys;

    public static MoneyTotals Of(RollUpDraft draft, IEnumerable<MoneyTotals> parts)
    {
        var totals = new MoneyTotals();
        foreach (var part in parts)
        {
            foreach (var (currency, (announced, awards)) in part._byCurrency)
                totals.Add(currency, announced, awards);
            totals._unknownAnnounced += part._unknownAnnounced;
            totals.UnknownAwards += part.UnknownAwards;
        }

        foreach (var (currency, amount) in draft.Announced)
        {
            if (currency is null)
                totals._unknownAnnounced++;
            else
                totals.Add(currency, QuantitySum.Zero.Add(amount), QuantitySum.Zero);
        }

        foreach (var (currency, amount) in draft.Awards)
        {
            if (currency is null)
                totals.UnknownAwards++;
            else
                totals.Add(currency, QuantitySum.Zero, QuantitySum.Zero.Add(amount));
        }

        return totals;
    }

    public ValueList<MoneyRollUp> ByCurrency() => _byCurrency
        .Select(item => new MoneyRollUp(item.Key, Plus(item.Value.Announced, Unknown(_unknownAnnounced)), Plus(item.Value.Awards, Unknown(UnknownAwards))))
        .ToValueList();

    private static QuantitySum Unknown(int terms) => terms == 0 ? QuantitySum.Zero : new(0, null, terms, 0, 0, terms);

    private static QuantitySum Plus(QuantitySum left, QuantitySum right) => new(
        left.Lower + right.Lower,
        left.Upper + right.Upper,
        left.Terms + right.Terms,
        left.Exact + right.Exact,
        left.Approximate + right.Approximate,
        left.Unknown + right.Unknown);

    private void Add(Currency currency, QuantitySum announced, QuantitySum awards)
    {
        var sums = _byCurrency.GetValueOrDefault(currency, (QuantitySum.Zero, QuantitySum.Zero));
        _byCurrency[currency] = (Plus(sums.Item1, announced), Plus(sums.Item2, awards));
    }
}
