using System.Globalization;
using PeoplePowered.Domain;
using PeoplePowered.Domain.Investments;
using PeoplePowered.Domain.Portfolios;
using PeoplePowered.Reporting.Figures;
using PeoplePowered.Reporting.Reports;

namespace PeoplePowered.Reporting.Portfolios;

/// <summary>Draws the initiatives and investments of an overview as bars; those that were not yet known are left out.</summary>
internal sealed class OverviewBars(Currency currency, Words words)
{
    public static InvestmentBars Of(PortfolioOverview overview, Currency? currency, string title, IFormatProvider? culture)
    {
        var currencies = Currencies(overview);
        var chosen = (currency, currencies) switch
        {
            ({ } given, _) when currencies.Contains(given) => given,
            (null, [var only]) => only,
            (null, { Count: > 1 }) => throw new ArgumentException($"The investments are in {string.Join(", ", currencies)}; name one currency, and draw a figure for each.", nameof(currency)),
            _ => throw new ArgumentException($"No investment that was known is in {currency?.ToString() ?? "any currency"}.", nameof(currency)),
        };
        var bars = new OverviewBars(chosen, new Words(culture));
        return new(title, bars.All(overview), new() { LabelHeader = "Initiative or investment", FormatProvider = culture ?? CultureInfo.InvariantCulture, Footnote = bars.Footnote(currencies) });
    }

    /// <summary>The currencies of all that was known.</summary>
    public static IReadOnlyList<Currency> Currencies(PortfolioOverview overview) => [.. Known(overview).SelectMany(known => known.Currencies()).Distinct()];

    private static IEnumerable<AsKnown> Known(PortfolioOverview overview) =>
        overview.Initiatives.Select(item => item.AsKnown).Concat(overview.Investments.Select(item => item.AsKnown)).Where(IsKnown);

    private static bool IsKnown(AsKnown known) => known.Latest is not null || known.Possible.Count > 0;

    private IEnumerable<InvestmentBar> All(PortfolioOverview overview) =>
        overview.Initiatives.Where(item => IsOf(item.AsKnown)).Select(item => Bar($"{item.Initiative} (initiative)", item.AsKnown, null))
            .Concat(overview.Investments.Where(item => IsOf(item.AsKnown)).Select(item => Bar(item.Investment.Value, item.AsKnown, item.Awards)));

    private bool IsOf(AsKnown known) => IsKnown(known) && known.Currencies().Contains(currency);

    private InvestmentBar Bar(string label, AsKnown known, AwardKnowledge? awards)
    {
        var listed = awards is { Sum: { Terms: > 0 } sum } && awards.Currency == currency ? sum : null;
        var several = known.Currencies().Skip(1).Any();
        var range = several ? Quantity.Unknown : known.AmountRange();
        return new(label, new(range, currency), Said(known, range, several), listed is null ? null : new(listed.AsQuantity(), currency), listed is null ? null : Listed(listed, awards!));
    }

    /// <summary>The amount, and beside what was known for certain what may have been.</summary>
    private string Said(AsKnown known, Quantity range, bool several)
    {
        var all = words.Amount(new(range, currency));
        return (known.Latest, several) switch
        {
            (_, true) => $"in several currencies: {string.Join(", ", known.Currencies())}",
            (null, _) => $"{all}; not known for certain",
            ({ } latest, _) when latest.Amount.Amount == range => all,
            ({ } latest, _) => $"{words.Amount(latest.Amount)} for certain; {all} possible",
        };
    }

    private string Listed(QuantitySum sum, AwardKnowledge awards) =>
        $"awards listed: {words.Sum(sum, value => words.Money(value, currency))}{(awards.NotListed is { IsUnknown: false, High: not 0 } ? $"; {words.Quantity(awards.NotListed)} not listed" : "")}";

    private string? Footnote(IReadOnlyList<Currency> currencies) => currencies.Count > 1
        ? $"Only amounts in {currency}; others are in {string.Join(", ", currencies.Where(other => other != currency))}."
        : null;
}
