using PeoplePowered.Domain;
using PeoplePowered.Domain.Investments;
using PeoplePowered.Domain.Portfolios;
using PeoplePowered.Reporting.Reports;

namespace PeoplePowered.Reporting.Portfolios;

/// <summary>Tables of investments as known on a day.</summary>
public static class InvestmentTables
{
    private const string Together = "All together";

    /// <summary>Each initiative and strategic investment: what was known for certain, and what may have been.</summary>
    /// <param name="overview">The overview.</param>
    /// <param name="formatProvider">The reader's culture; invariant where <c>null</c>.</param>
    public static ReportTable AsKnown(PortfolioOverview overview, IFormatProvider? formatProvider = null)
    {
        Guard.Against.Null(overview);
        var words = new Words(formatProvider);
        var rows = overview.Initiatives.Select(item => Row(words, $"{item.Initiative} (initiative)", item.AsKnown))
            .Concat(overview.Investments.Select(item => Row(words, item.Investment.Value, item.AsKnown)));
        return new(
            $"Initiatives and strategic investments {When(overview)}",
            [new("Name"), new("Knowledge"), ReportColumn.Figures("Amount"), new("Announced"), new("Term"), ReportColumn.Figures("Partnerships"), new("Possibly known too")],
            rows);
    }

    /// <summary>Who leads the partnerships of each investment.</summary>
    /// <param name="overview">The overview.</param>
    /// <param name="formatProvider">The reader's culture; invariant where <c>null</c>.</param>
    public static ReportTable Leadership(PortfolioOverview overview, IFormatProvider? formatProvider = null)
    {
        Guard.Against.Null(overview);
        var words = new Words(formatProvider);
        var rows = overview.Investments.Select(item => Row(words, item.Investment.Value, item.Leadership));
        return new(
            $"Led by the voluntary and community sector, {When(overview)}",
            [
                new("Investment"), ReportColumn.Figures("Partnerships"), ReportColumn.Figures("Listed"), ReportColumn.Figures("Lead known"), ReportColumn.Figures("Led by the sector"),
                ReportColumn.Figures("Share by number"), ReportColumn.Figures("Share by money"),
            ],
            rows,
            overview.Investments.Count > 1 ? Row(words, Together, overview.Leadership) : null);
    }

    /// <summary>How much is known of the awards to the partnerships of each investment.</summary>
    /// <param name="overview">The overview.</param>
    /// <param name="formatProvider">The reader's culture; invariant where <c>null</c>.</param>
    public static ReportTable Awards(PortfolioOverview overview, IFormatProvider? formatProvider = null)
    {
        Guard.Against.Null(overview);
        var words = new Words(formatProvider);
        return new(
            $"Awards to partnerships, {When(overview)}",
            [
                new("Investment"), ReportColumn.Figures("Known exactly"), ReportColumn.Figures("Partly known"), ReportColumn.Figures("Unknown"), ReportColumn.Figures("Possibly known"),
                ReportColumn.Figures("Not listed"), ReportColumn.Figures("Sum of those listed"),
            ],
            overview.Investments.Select(item => Row(words, item.Investment.Value, item.Awards)),
            overview.Investments.Count > 1 ? Row(words, Together, overview.Awards) : null);
    }

    /// <summary>Announced figures beside what is listed under them.</summary>
    /// <param name="overview">The overview.</param>
    /// <param name="formatProvider">The reader's culture; invariant where <c>null</c>.</param>
    public static ReportTable Reconciliations(PortfolioOverview overview, IFormatProvider? formatProvider = null)
    {
        Guard.Against.Null(overview);
        var words = new Words(formatProvider);
        var reconciliations = overview.Initiatives.Select(item => item.Amount)
            .Concat(overview.Investments.Select(item => item.Amount))
            .Concat(overview.Investments.Select(item => item.Partnerships))
            .OfType<Reconciliation>();
        return new(
            $"Announced beside listed {When(overview)}",
            [new("What"), ReportColumn.Figures("Announced"), ReportColumn.Figures("Listed"), ReportColumn.Figures("Announced minus listed"), new("Agreement")],
            reconciliations.Select(item => Row(item, words)));
    }

    internal static string When(PortfolioOverview overview) => overview.AsOf is { } day ? $"as known on {day}" : "as last known";

    private static IReadOnlyList<ReportCell> Row(Words words, string name, AsKnown known)
    {
        var latest = known.Latest;
        var possible = known.Possible.Select(revision => $"{words.Amount(revision.Amount)} ({revision.Announced?.ToString() ?? "undated"})");
        return
        [
            name,
            known.Knowledge switch { Knowledge.Known => "known", Knowledge.PossiblyKnown => "possibly known", _ => "not yet known" },
            latest is null ? new ReportCell("–") : new ReportCell(words.Amount(latest.Amount), (double?)(latest.Amount.Amount.High ?? latest.Amount.Amount.Low)),
            latest is null ? "–" : latest.Announced?.ToString() ?? "undated",
            latest?.Term?.ToString() ?? "–",
            new(words.Quantity(latest?.Partnerships), (double?)latest?.Partnerships?.High),
            string.Join("; ", possible),
        ];
    }

    private static IReadOnlyList<ReportCell> Row(Words words, string name, LeadershipShare share) =>
    [
        name,
        new(words.Quantity(share.Partnerships), (double?)share.Partnerships.High),
        new(words.Quantity(share.Listed), (double?)share.Listed.High),
        new(words.Number(share.KnownLeads), share.KnownLeads),
        new(words.Number(share.Led), share.Led),
        new(words.Share(share.ByNumber), (double)share.ByNumber.Lower),
        new(words.Share(share.ByMoney), (double?)share.ByMoney?.Lower),
    ];

    private static IReadOnlyList<ReportCell> Row(Words words, string name, AwardKnowledge awards) =>
    [
        name,
        new(words.Number(awards.Exact), awards.Exact),
        new(words.Number(awards.Partly), awards.Partly),
        new(words.Number(awards.Unknown), awards.Unknown),
        new(words.Number(awards.PossiblyKnown), awards.PossiblyKnown),
        new(words.Quantity(awards.NotListed), (double?)awards.NotListed.High),
        awards is { Sum: { } sum, Currency: { } currency } ? new(words.Sum(sum, value => words.Money(value, currency)), (double)sum.Lower) : new ReportCell("cannot say"),
    ];

    private static IReadOnlyList<ReportCell> Row(Reconciliation reconciliation, Words words)
    {
        string Write(decimal value) => reconciliation.Currency is { } currency ? words.Money(value, currency) : words.Number(value);
        var difference = (reconciliation.DifferenceLower, reconciliation.DifferenceUpper) switch
        {
            (null, null) => "cannot say",
            ({ } low, { } high) when low == high => Write(low),
            ({ } low, { } high) => $"{Write(low)} to {Write(high)}",
            ({ } low, null) => $"at least {Write(low)}",
            (null, { } high) => $"at most {Write(high)}",
        };
        var agreement = reconciliation.Agreement switch
        {
            Agreement.Agrees => "agrees",
            Agreement.Within => "within what was announced",
            Agreement.FallsShort => "less is listed than announced",
            Agreement.Exceeds => "more is listed than announced",
            _ => "cannot say: what is known allows for both",
        };
        return
        [
            reconciliation.Subject,
            new(Announced(reconciliation, Write), (double?)(reconciliation.Announced.High ?? reconciliation.Announced.Low)),
            new(words.Sum(reconciliation.Listed, Write), (double)reconciliation.Listed.Lower),
            difference,
            agreement,
        ];
    }

    private static string Announced(Reconciliation reconciliation, Func<decimal, string> write) =>
        Words.Quantity(reconciliation.Announced, write) + (reconciliation.AnnouncedRange == reconciliation.Announced ? string.Empty : " for certain; others possible");
}
