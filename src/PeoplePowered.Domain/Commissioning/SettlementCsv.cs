using PeoplePowered.Domain.Results;

namespace PeoplePowered.Domain.Commissioning;

/// <summary>A settlement as tidy comma-separated values: the whole, each outcome, each site and each result; no single claim, since those are of people.</summary>
internal static class SettlementCsv
{
    public static string Of(Settlement settlement)
    {
        var csv = new CsvWriter("row", "name", "currency", "claims", "people", "standing", "open", "refused", "not_yet_due", "price", "due_low", "due_high", "paid", "note");
        var currency = settlement.Price.Currency.Value;
        csv.Row(
            "whole", "all claims", currency, settlement.Claims, settlement.People, default, default, default, default, settlement.Price.Amount,
            settlement.Due.Lower.Amount, settlement.Due.Upper?.Amount, settlement.Paid.Amount);
        Range("forecast", settlement.Forecast);
        Range("still-to-pay", settlement.StillToPay);
        Range("overpaid", settlement.Overpaid);
        Cut("cut-by-participant-cap", settlement.CutByParticipantCap);
        Cut("cut-by-sample", settlement.CutBySample);
        Cut("cut-by-contract-cap", settlement.CutByContractCap);
        foreach (var outcome in settlement.Outcomes)
            Group("outcome", outcome.Outcome.Value, outcome.Settled);
        foreach (var site in settlement.Sites)
            Group("site", site.Site?.Value, site.Settled);
        foreach (var result in settlement.Results)
            csv.Row("result", WireWord<ClaimResult>.Of(result.Result), currency, result.Claims, default, default, default, default, default, result.Price.Amount);
        foreach (var caveat in settlement.Caveats)
            csv.Row("caveat", caveat.Code, default, default, default, default, default, default, default, default, default, default, default, caveat.Message);
        return csv.ToString();

        void Group(string row, string? name, SettledGroup group) => csv.Row(
            row, name, currency, group.Claims, group.People, group.Standing, group.Open, group.Refused, group.NotYetDue, group.Price.Amount,
            group.Due.Lower.Amount, group.Due.Upper?.Amount, group.Paid.Amount);

        void Range(string name, MoneyRange range) =>
            csv.Row("whole", name, currency, default, default, default, default, default, default, default, range.Lower.Amount, range.Upper?.Amount);

        void Cut(string name, Money money) => csv.Row("whole", name, currency, default, default, default, default, default, default, money.Amount);
    }
}
