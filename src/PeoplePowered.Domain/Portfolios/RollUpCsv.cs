using System.Buffers;
using System.Globalization;
using System.Text;
using PeoplePowered.Domain.Outcomes;

namespace PeoplePowered.Domain.Portfolios;

/// <summary>A roll-up as one tidy table of comma-separated values.</summary>
internal sealed class RollUpCsv
{
    private static readonly string[] s_header =
    [
        "level", "investment", "partnership", "service", "site", "row", "framework", "outcome", "version", "counted_as", "unit", "accumulation", "basis",
        "period_start", "period_end", "low", "high", "terms", "exact", "approximate", "unknown",
        "target_is", "target_low", "target_high", "target_by", "status", "reason", "elapsed_low", "elapsed_high", "due_low", "due_high", "workings",
    ];

    private static readonly SearchValues<char> s_quoted = SearchValues.Create(",\"\r\n");

    private readonly StringBuilder _text = new();

    public static string Of(PortfolioRollUp rollUp)
    {
        var csv = new RollUpCsv();
        csv.Append(s_header);
        foreach (var node in rollUp.Nodes())
            csv.Append(node);
        return csv._text.ToString();
    }

    private static string? Number(decimal? value) => value?.ToString("0.############", CultureInfo.InvariantCulture);

    private static string Word<T>(T word)
        where T : struct, Enum => WireWord<T>.Of(word);

    private static string?[] Place(RollUpPlace place, string row) => [Word(place.Level), place.Investment?.Value, place.Partnership?.Value, place.Service?.Value, place.Site?.Value, row];

    private static string?[] Outcome(OutcomeReference outcome) => [outcome.Framework.Value, outcome.Key.Value, outcome.Version.ToString(CultureInfo.InvariantCulture)];

    private static string?[] Amount(RollUpAmount? amount) => amount is null
        ? [null, null, null, null, null, null]
        : [Number(amount.Low), Number(amount.High), Number(amount.Terms), Number(amount.Exact), Number(amount.Approximate), Number(amount.Unknown)];

    private static string Quoted(string? cell) => cell switch
    {
        null => string.Empty,
        _ when cell.AsSpan().ContainsAny(s_quoted) => $"\"{cell.Replace("\"", "\"\"", StringComparison.Ordinal)}\"",
        _ => cell,
    };

    private void Append(RollUpNode node)
    {
        foreach (var item in node.Outcomes)
        {
            Append(node, item, "amount", item.Amount, item.Period);
            Append(node, item, "out of", item.OutOf, item.Period);
            if (item.Parts is not null)
                Append(node, item, "parts", item.Parts, period: null);
            foreach (var period in item.Periods)
                Append(node, item, "amount in the period", period.Amount, period.Period);
        }

        foreach (var money in node.Money)
        {
            Append(node, money, "announced", money.Announced);
            Append(node, money, "awards", money.Awards);
        }

        foreach (var target in node.Targets)
            Append(node, target);
    }

    private void Append(RollUpNode node, OutcomeRollUp item, string row, RollUpAmount? amount, ReportingPeriod? period) => Append([
        .. Place(node.Place, row),
        .. Outcome(item.Outcome),
        Word(item.CountedAs),
        item.Currency?.Value ?? item.Unit,
        Word(item.Accumulation),
        Word(item.Basis),
        period?.Start.ToString(),
        period?.End.ToString(),
        .. Amount(amount)]);

    private void Append(RollUpNode node, MoneyRollUp money, string row, QuantitySum sum)
    {
        if (sum.Terms > 0)
        {
            Append([
                .. Place(node.Place, row), null, null, null, Word(CountedAs.Money), money.Currency.Value, null, null, null, null,
                .. Amount(new(sum.Lower, sum.Upper, sum.Terms, sum.Exact, sum.Approximate, sum.Unknown))]);
        }
    }

    private void Append(RollUpNode node, TargetProgress item)
    {
        var actual = node.Find(item.Target.Outcome);
        Append([
            .. Place(node.Place, "target"),
            .. Outcome(item.Target.Outcome),
            actual is null ? null : Word(actual.CountedAs),
            actual?.Currency?.Value ?? actual?.Unit,
            actual is null ? null : Word(actual.Accumulation),
            actual is null ? null : Word(actual.Basis),
            item.ActualPeriod?.Start.ToString(),
            item.ActualPeriod?.End.ToString(),
            Number(item.Actual is null ? null : item.Actual.Low ?? 0),
            Number(item.Actual?.High),
            null, null, null, null,
            Word(item.Target.Amount.Is),
            Number(item.Target.Amount.Low),
            Number(item.Target.Amount.High),
            item.Target.By?.ToString(),
            Word(item.Status),
            item.Reason == TargetReason.None ? null : Word(item.Reason),
            Number(item.ElapsedLow),
            Number(item.ElapsedHigh),
            Number(item.DueLow),
            Number(item.DueHigh),
            item.Workings]);
    }

    private void Append(string?[] cells) => _text
        .AppendJoin(',', cells.Concat(Enumerable.Repeat<string?>(null, s_header.Length - cells.Length)).Select(Quoted))
        .Append("\r\n");
}
