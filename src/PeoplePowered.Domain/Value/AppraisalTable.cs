using PeoplePowered.Domain.Results;
using PeoplePowered.Statistics.Decisions;

namespace PeoplePowered.Domain.Value;

/// <summary>An appraisal as people read it: what it comes to, and each line.</summary>
internal static class AppraisalTable
{
    private const string Whole = "#,0";

    public static ResultTable Of(Appraisal appraisal, IFormatProvider formatProvider)
    {
        var numbers = new ResultNumbers(formatProvider);
        var table = new ResultTable($"{appraisal.Name}: {appraisal.NetPresentSocialValue.What} {Amount(appraisal.NetPresentSocialValue.Amount)}; {appraisal.Ratio.What} {numbers.Number(appraisal.Ratio.Ratio)}", "What", "At the means #", "95 % of draws #");
        foreach (var figure in new[] { appraisal.Costs, appraisal.Benefits, appraisal.NetPresentSocialValue })
            table.Row(figure.What, Amount(figure.Amount), Draws(figure.Simulated, numbers));
        table.Row(appraisal.Ratio.What, numbers.Number(appraisal.Ratio.Ratio), Draws(appraisal.Ratio.Simulated, numbers));
        foreach (var payback in appraisal.Payback)
            table.Row($"Pays back, {(payback.IsDiscounted ? "discounted" : "not discounted")}", payback.ToString());
        foreach (var line in appraisal.Lines)
            table.Row($"{(line.Side == ValueSide.Cost ? "Cost" : "Benefit")}: {line.Name}", Amount(line.PresentValue));
        return table.Note($"Amounts in {appraisal.Currency}, {appraisal.Prices}, present values of {Year(appraisal.BaseYear)}.").Caveats(appraisal.Caveats, formatProvider);

        string Amount(MoneyRange range) => range.ToString(Whole, formatProvider);
    }

    /// <summary>The same as tidy comma-separated values.</summary>
    public static string Csv(Appraisal appraisal)
    {
        var csv = new CsvWriter("case", "row", "name", "kind", "agency", "year", "unit", "low", "high", "simulated_mean_low", "simulated_mean_high", "simulated_low", "simulated_high", "text");
        foreach (var figure in new[] { appraisal.Costs, appraisal.Benefits, appraisal.NetPresentSocialValue, appraisal.OptimismBias })
            Money("whole", figure.What, null, null, figure);
        var (ratio, drawn) = (appraisal.Ratio.Ratio, appraisal.Ratio.Simulated);
        csv.Row(
            appraisal.Name, "whole", appraisal.Ratio.What, default, default, default, "ratio", ratio.ToNullable()?.Lower, ratio.ToNullable()?.Upper,
            drawn?.Mean.ToNullable()?.Lower, drawn?.Mean.ToNullable()?.Upper, drawn?.Interval().ToNullable()?.Lower, drawn?.Interval().ToNullable()?.Upper, appraisal.Ratio.Definition);
        foreach (var total in appraisal.ByKind)
            Totals("kind", total.Kind, null, total.Costs, total.Benefits, total.Net);
        foreach (var total in appraisal.ByAgency)
            Totals("agency", total.Kind, total.Agency?.ToString(), total.Costs, total.Benefits, total.Net);
        foreach (var line in appraisal.Lines)
            Amount("line", line.Name, WireWord<ValueKind>.Of(line.Kind), line.Agency?.ToString(), null, line.PresentValue, WireWord<ValueSide>.Of(line.Side));
        foreach (var year in appraisal.Years)
        {
            Amount("year", "costs", null, null, year.CalendarYear, year.Costs, null);
            Amount("year", "benefits", null, null, year.CalendarYear, year.Benefits, null);
            Amount("year", "net-discounted", null, null, year.CalendarYear, year.NetDiscounted, null);
            Amount("year", "cumulative-discounted", null, null, year.CalendarYear, year.CumulativeDiscounted, null);
        }

        foreach (var caveat in appraisal.Caveats)
            csv.Row(appraisal.Name, "caveat", caveat.Code, default, default, default, default, default, default, default, default, default, default, caveat.Message);
        return csv.ToString();

        void Totals(string row, ValueKind kind, string? agency, params ReadOnlySpan<MoneyFigure> figures)
        {
            foreach (var figure in figures)
                Money(row, figure.What, WireWord<ValueKind>.Of(kind), agency, figure);
        }

        void Money(string row, string name, string? kind, string? agency, MoneyFigure figure) => csv.Row(
            appraisal.Name, row, name, kind, agency, default, appraisal.Currency.Value, figure.Amount.Lower.Amount, figure.Amount.Upper?.Amount,
            figure.Simulated?.Mean.ToNullable()?.Lower, figure.Simulated?.Mean.ToNullable()?.Upper,
            figure.Simulated?.Interval().ToNullable()?.Lower, figure.Simulated?.Interval().ToNullable()?.Upper);

        void Amount(string row, string name, string? kind, string? agency, int? year, MoneyRange range, string? text) => csv.Row(
            appraisal.Name, row, name, kind, agency, (long?)year, appraisal.Currency.Value, range.Lower.Amount, range.Upper?.Amount, default, default, default, default, text);
    }

    private static string Draws(SimulatedOutcome? simulated, ResultNumbers numbers) => simulated is null ? ResultNumbers.None : numbers.Number(simulated.Interval());

    private static string Year(int year) => FormattableString.Invariant($"{year}");
}
