using System.Globalization;
using PeoplePowered.Domain;
using PeoplePowered.Domain.Commissioning;
using PeoplePowered.Reporting.Figures;
using PeoplePowered.Reporting.Reports;

namespace PeoplePowered.Reporting.Commissioning;

/// <summary>Draws a settlement as steps from what was claimed to what is still to be paid.</summary>
internal static class SettlementSteps
{
    public static PaymentsWaterfall Of(Settlement settlement, string title, IFormatProvider? culture) => new(
        title,
        settlement.Price.Currency,
        Steps(settlement, new Words(culture)),
        new() { FormatProvider = culture ?? CultureInfo.InvariantCulture, Footnote = Footnote(settlement) });

    private static IEnumerable<WaterfallStep> Steps(Settlement settlement, Words words)
    {
        var (least, most) = Ends(settlement.Due);
        if (Count(settlement, result => result.IsRefused(), words) is { } refused)
            yield return WaterfallStep.Unknown("Refused", $"{refused}; what they would have come to is not priced");
        yield return WaterfallStep.Total("Claims that stand, at full prices", settlement.Price.Amount, note: Count(settlement, result => result.Stands(), words));
        if (settlement.CutByParticipantCap.Amount != 0)
            yield return WaterfallStep.Change("Above the cap per participant", -settlement.CutByParticipantCap.Amount);
        if (settlement.CutBySample.Amount != 0)
            yield return WaterfallStep.Change("For what a sample rejected", -settlement.CutBySample.Amount);
        if (settlement.CutByContractCap.Amount != 0)
            yield return WaterfallStep.Change("Above the cap per contract", -settlement.CutByContractCap.Amount);
        if (Count(settlement, result => result.IsOpen(), words) is { } open)
            yield return WaterfallStep.Change("Open: awaiting or disputed", 0, most - least, $"{open}, from none accepted to all");
        yield return WaterfallStep.Total("Due", least, most);
        if (settlement.Paid.Amount != 0)
        {
            yield return WaterfallStep.Change("Paid already", -settlement.Paid.Amount);
            yield return WaterfallStep.Total(Left(settlement), least - settlement.Paid.Amount, most - settlement.Paid.Amount);
        }

        if (settlement.Forecast != settlement.Due)
        {
            var (low, high) = Ends(settlement.Forecast);
            yield return WaterfallStep.Total("Forecast: due if every later claim came in", low, high, Count(settlement, result => result == ClaimResult.NotYetDue, words));
        }
    }

    private static string Left(Settlement settlement) => Ends(settlement.Overpaid).Upper > 0 ? "Still to pay; below zero, paid and not due" : "Still to pay";

    private static (decimal Lower, decimal Upper) Ends(MoneyRange range) => (range.Lower.Amount, (range.Upper ?? range.Lower).Amount);

    /// <summary>How many claims had one of some results; <c>null</c> where none had.</summary>
    private static string? Count(Settlement settlement, Func<ClaimResult, bool> which, Words words) => settlement.Results.Where(result => which(result.Result)).Sum(result => result.Claims) switch
    {
        0 => null,
        1 => "1 claim",
        var claims => $"{words.Number(claims)} claims",
    };

    private static string? Footnote(Settlement settlement) => settlement.AsOf is { } day
        ? $"As of {day.ToString("uuuu'-'MM'-'dd", CultureInfo.InvariantCulture)}."
        : null;
}
