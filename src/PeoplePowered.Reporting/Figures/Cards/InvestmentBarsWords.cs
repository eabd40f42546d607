using PeoplePowered.Domain;
using PeoplePowered.Reporting.Markup;
using PeoplePowered.Reporting.Reports;

namespace PeoplePowered.Reporting.Figures.Cards;

/// <summary>Bars of investments in sentences and as a table.</summary>
internal sealed class InvestmentBarsWords(InvestmentBars chart, MoneyFigureOptions options)
{
    private readonly Words _words = new(options.FormatProvider);

    /// <summary>The heading over the names.</summary>
    public string LabelHeader => options.LabelHeader ?? "Investment";

    /// <summary>The amount of an investment, in the source's words where it has any.</summary>
    public string Amount(InvestmentBar bar) => bar.Words ?? _words.Amount(bar.Amount);

    /// <summary>What is said of the awards; <c>null</c> where they are not shown.</summary>
    public string? Awards(InvestmentBar bar) => bar.Awards is null ? null : bar.AwardsWords ?? $"awards listed: {_words.Amount(bar.Awards)}";

    public string Description()
    {
        var unknown = chart.Bars.Count(bar => bar.Amount.Amount.IsUnknown);
        IEnumerable<string> sentences =
        [
            $"Bars of {chart.Bars.Count.ToString("D", options.FormatProvider)} {(chart.Bars.Count == 1 ? "investment" : "investments")} in {chart.Currency}{(unknown > 0 ? $", of which {unknown.ToString("D", options.FormatProvider)} {(unknown == 1 ? "has" : "have")} no amount that is known" : "")}.",
            .. chart.Bars.Select(bar => $"{bar.Label}: {Amount(bar)}{(Awards(bar) is { } awards ? $"; {awards}" : "")}."),
        ];
        return string.Join(' ', sentences);
    }

    public void WriteTable(MarkupWriter writer)
    {
        var hasAwards = chart.Bars.Any(bar => bar.Awards is not null);
        HtmlColumn[] columns =
        [
            new(LabelHeader, "start", Numeric: false), new("As published", "end", Numeric: false), new("At least", "end", Numeric: true), new("At most", "end", Numeric: true),
            .. hasAwards ? [new HtmlColumn("Awards", "end", Numeric: false)] : Array.Empty<HtmlColumn>(),
        ];
        HtmlTable.Write(
            writer,
            chart.Title,
            columns,
            chart.Bars.Select(IReadOnlyList<(string, double?)> (bar) => [(bar.Label, null), (Amount(bar), null), Bound(bar, bar.Amount.Amount.Low), Bound(bar, bar.Amount.Amount.High), .. hasAwards ? [(Awards(bar) ?? "–", null)] : Array.Empty<(string, double?)>()]),
            total: null,
            sortable: false);
    }

    /// <summary>An end of an amount; one that is near an amount by an unstated margin has no exact end.</summary>
    private (string Text, double? SortValue) Bound(InvestmentBar bar, decimal? amount) => (bar.Amount.Amount.Is, amount) switch
    {
        (_, null) => ("not known", null),
        (QuantityKind.About, { } near) => (_words.Amount(bar.Amount), (double)near),
        (_, { } known) => (_words.Money(known, chart.Currency), (double)known),
    };
}
