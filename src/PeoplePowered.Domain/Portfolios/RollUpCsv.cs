using System.Globalization;
using PeoplePowered.Domain.Outcomes;
using PeoplePowered.Domain.Results;

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

    private readonly CsvWriter _csv = new(s_header);

    public static string Of(PortfolioRollUp rollUp)
    {
        var csv = new RollUpCsv();
        foreach (var node in rollUp.Nodes())
            csv.Append(node);
        return csv._csv.ToString();
    }

    private static CsvCell Number(decimal? value) => value;

    private static string Word<T>(T word)
        where T : struct, Enum => WireWord<T>.Of(word);

    private static CsvCell[] Place(RollUpPlace place, string row) => [Word(place.Level), place.Investment?.Value, place.Partnership?.Value, place.Service?.Value, place.Site?.Value, row];

    private static CsvCell[] Outcome(OutcomeReference outcome) => [outcome.Framework.Value, outcome.Key.Value, outcome.Version.ToString(CultureInfo.InvariantCulture)];

    private static CsvCell[] Amount(RollUpAmount? amount) => amount is null
        ? new CsvCell[6]
        : [Number(amount.Low), Number(amount.High), Number(amount.Terms), Number(amount.Exact), Number(amount.Approximate), Number(amount.Unknown)];

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
                .. Place(node.Place, row), default, default, default, Word(CountedAs.Money), money.Currency.Value, default, default, default, default,
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
            default, default, default, default,
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

    private void Append(CsvCell[] cells) => _csv.Row(cells);
}
