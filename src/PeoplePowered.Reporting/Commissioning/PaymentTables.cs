using PeoplePowered.Domain;
using PeoplePowered.Domain.Commissioning;
using PeoplePowered.Reporting.Reports;

namespace PeoplePowered.Reporting.Commissioning;

/// <summary>Tables of payments: what is forecast, due and paid, by outcome and by site, what caps take off, and why claims were refused.</summary>
public static class PaymentTables
{
    /// <summary>From full prices to what is still to be paid.</summary>
    /// <param name="settlement">The settlement.</param>
    /// <param name="formatProvider">The reader's culture; invariant where <c>null</c>.</param>
    public static ReportTable Summary(Settlement settlement, IFormatProvider? formatProvider = null)
    {
        Guard.Against.Null(settlement);
        var words = new Words(formatProvider);
        IEnumerable<IReadOnlyList<ReportCell>> rows =
        [
            Row($"Claims that stand, at full prices (of {words.Number(settlement.Claims)} claims of {Persons(settlement.People, words)})", settlement.Price, words),
            Row($"Taken off by the cap per participant ({Persons(settlement.PeopleCapped, words)})", settlement.CutByParticipantCap, words),
            .. settlement.Sampling is null ? Array.Empty<IReadOnlyList<ReportCell>>() : [Row("Taken off for what a sample rejected", settlement.CutBySample, words)],
            .. settlement.Terms.CapPerContract is null ? Array.Empty<IReadOnlyList<ReportCell>>() : [Row("Taken off by the cap per contract", settlement.CutByContractCap, words)],
            Row("Due", settlement.Due, words),
            Row("Forecast: due if every later claim came in", settlement.Forecast, words),
            Row("Paid already", settlement.Paid, words),
            Row("Still to pay", settlement.StillToPay, words),
            .. settlement.Overpaid.Upper?.Amount == 0 ? Array.Empty<IReadOnlyList<ReportCell>>() : [Row("Paid and not due", settlement.Overpaid, words)],
        ];
        return new("Forecast, due and paid", [new("What"), ReportColumn.Figures("Amount")], rows);
    }

    /// <summary>What became of the claims for each outcome.</summary>
    /// <param name="settlement">The settlement.</param>
    /// <param name="formatProvider">The reader's culture; invariant where <c>null</c>.</param>
    public static ReportTable ByOutcome(Settlement settlement, IFormatProvider? formatProvider = null)
    {
        Guard.Against.Null(settlement);
        var names = settlement.Terms.Framework.Outcomes.ToLookup(outcome => outcome.Key);
        return Groups(
            "Payments by outcome, after caps",
            "Outcome",
            settlement,
            settlement.Outcomes.Select(outcome => (names[outcome.Outcome].FirstOrDefault()?.ToString() ?? outcome.Outcome.Value, outcome.Settled)),
            new Words(formatProvider));
    }

    /// <summary>What became of the claims of each site.</summary>
    /// <param name="settlement">The settlement.</param>
    /// <param name="formatProvider">The reader's culture; invariant where <c>null</c>.</param>
    public static ReportTable BySite(Settlement settlement, IFormatProvider? formatProvider = null)
    {
        Guard.Against.Null(settlement);
        return Groups("Payments by site, after caps", "Site", settlement, settlement.Sites.Select(site => (site.Site?.Value ?? "no site named", site.Settled)), new Words(formatProvider));
    }

    /// <summary>How many claims had which result, and what they would have cost.</summary>
    /// <param name="settlement">The settlement.</param>
    /// <param name="formatProvider">The reader's culture; invariant where <c>null</c>.</param>
    public static ReportTable Results(Settlement settlement, IFormatProvider? formatProvider = null)
    {
        Guard.Against.Null(settlement);
        var words = new Words(formatProvider);
        return new(
            "What became of the claims",
            [new("Result"), ReportColumn.Figures("Claims"), ReportColumn.Figures("At full prices")],
            settlement.Results.Select(result => (IReadOnlyList<ReportCell>)
            [
                WireWords.Of(result.Result),
                new ReportCell(words.Number(result.Claims), result.Claims),
                Cell(result.Price, words),
            ]));
    }

    /// <summary>What caps leave of a bill of site totals: an interval, since totals do not say who achieved what.</summary>
    /// <param name="bill">The bill with its caps.</param>
    /// <param name="formatProvider">The reader's culture; invariant where <c>null</c>.</param>
    public static ReportTable CappedBySite(CappedBill bill, IFormatProvider? formatProvider = null)
    {
        Guard.Against.Null(bill);
        var words = new Words(formatProvider);
        return new(
            $"Due by the rate card {bill.Bill.RateCard}, by site, with its caps: least if outcomes are of the same people, most if they are spread",
            [new("Site"), ReportColumn.Figures("People"), ReportColumn.Figures("Before caps"), ReportColumn.Figures("Due")],
            bill.Sites.Select(site => (IReadOnlyList<ReportCell>)
            [
                site.Site.Value,
                site.People is { } people ? new ReportCell(words.Number(people), (double)people) : "not reported",
                Cell(site.Uncapped, words),
                Cell(site.Due, words),
            ]),
            ["All sites", "", Cell(bill.Bill.Due, words), Cell(bill.Due, words)]);
    }

    /// <summary>What an outcome cost, by several reckonings.</summary>
    /// <param name="caption">The caption.</param>
    /// <param name="costs">The figures, each with what it is called.</param>
    /// <param name="formatProvider">The reader's culture; invariant where <c>null</c>.</param>
    public static ReportTable UnitCosts(string caption, IEnumerable<(string Name, UnitCost Cost)> costs, IFormatProvider? formatProvider = null)
    {
        var words = new Words(formatProvider);
        return new(
            caption,
            [new("Figure"), ReportColumn.Figures("For each"), ReportColumn.Figures("At the estimate"), new("Meaning")],
            Guard.Against.Null(costs).Select(item => (IReadOnlyList<ReportCell>)
            [
                item.Name,
                item.Cost.Range is { } range ? Cell(range, words) : "cannot say",
                item.Cost.Estimate is { } estimate ? Cell(estimate, words) : "–",
                item.Cost.Explanation,
            ]));
    }

    private static ReportTable Groups(string caption, string header, Settlement settlement, IEnumerable<(string Name, SettledGroup Settled)> groups, Words words) => new(
        caption,
        [
            new(header), ReportColumn.Figures("Claims"), ReportColumn.Figures("Stand"), ReportColumn.Figures("Open"), ReportColumn.Figures("Refused"),
            ReportColumn.Figures("At full prices"), ReportColumn.Figures("Due"), ReportColumn.Figures("Paid"),
        ],
        groups.Select(group => (IReadOnlyList<ReportCell>)
        [
            group.Name,
            Count(group.Settled.Claims, words),
            Count(group.Settled.Standing, words),
            Count(group.Settled.Open, words),
            Count(group.Settled.Refused, words),
            Cell(group.Settled.Price, words),
            Cell(group.Settled.Due, words),
            Cell(group.Settled.Paid, words),
        ]),
        ["All", Count(settlement.Claims, words), "", "", "", Cell(settlement.Price, words), Cell(settlement.Due, words), Cell(settlement.Paid, words)]);

    private static IReadOnlyList<ReportCell> Row(string what, Money amount, Words words) => [what, Cell(amount, words)];

    private static IReadOnlyList<ReportCell> Row(string what, MoneyRange amount, Words words) => [what, Cell(amount, words)];

    private static string Persons(int people, Words words) => people == 1 ? "1 person" : $"{words.Number(people)} people";

    private static ReportCell Count(long count, Words words) => new(words.Number(count), count);

    private static ReportCell Cell(Money amount, Words words) => new(words.Money(amount), (double)amount.Amount);

    private static ReportCell Cell(MoneyRange amount, Words words) => new(words.Money(amount), (double)amount.Lower.Amount);
}
