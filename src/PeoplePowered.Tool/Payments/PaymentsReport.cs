using System.Text.Json.Serialization;
using PeoplePowered.Domain;
using PeoplePowered.Domain.Commissioning;
using PeoplePowered.Tool.Pooling;

namespace PeoplePowered.Tool.Payments;

/// <summary>
/// The answer of <c>payments</c>, property by property as its JSON has it. Amounts are exact, in units of the currency; ranges have <c>lower</c> and <c>upper</c>, the
/// latter <c>null</c> where nothing limits it. What applies only to claims of single people is <c>null</c> for site totals.
/// </summary>
internal sealed record PaymentsReport(
    string Basis,
    string Currency,
    ValueList<string> Cards,
    string? AsOf,
    PaymentsRange Due,
    PaymentsRange? Forecast,
    decimal? Paid,
    PaymentsRange? StillToPay,
    PaymentsRange? Overpaid,
    PaymentsRange AtFullPrice,
    PaymentsCaps Capped,
    PaymentsSample? Sample,
    long? Claims,
    long? People,
    ValueList<PaymentsResult>? Results,
    ValueList<PaymentsResult>? Refused,
    ValueList<PaymentsOutcome> Outcomes,
    ValueList<PaymentsSite> Sites,
    ValueList<PoolCaveat> Caveats,
    ValueList<PaymentsStep> Workings,
    PoolMade Made)
{
    [JsonIgnore]
    public bool IsOfTotals => Claims is null;

    public static PaymentsReport Of(Settlement settlement) => new(
        "claims",
        settlement.Terms.Currency.Value,
        settlement.Terms.Cards.Select(card => card.Card.Id.Value).Distinct(StringComparer.Ordinal).ToValueList(),
        settlement.AsOf is { } day ? FormattableString.Invariant($"{day:uuuu-MM-dd}") : null,
        PaymentsRange.Of(settlement.Due),
        PaymentsRange.Of(settlement.Forecast),
        settlement.Paid.Amount,
        PaymentsRange.Of(settlement.StillToPay),
        PaymentsRange.Of(settlement.Overpaid),
        PaymentsRange.Of(MoneyRange.Exactly(settlement.Price)),
        new(settlement.CutByParticipantCap.Amount, settlement.CutBySample.Amount, settlement.CutByContractCap.Amount, settlement.PeopleCapped, settlement.Terms.Cards.Select(card => card.Card.CapPerParticipant?.Amount).FirstOrDefault(), settlement.Terms.CapPerContract?.Amount),
        settlement.Sampling is { } sample ? PaymentsSample.Of(sample) : null,
        settlement.Claims,
        settlement.People,
        settlement.Results.Select(PaymentsResult.Of).ToValueList(),
        settlement.Results.Where(result => result.Result.IsRefused()).Select(PaymentsResult.Of).ToValueList(),
        settlement.Outcomes.Select(PaymentsOutcome.Of).ToValueList(),
        settlement.Sites.Select(PaymentsSite.Of).ToValueList(),
        settlement.Caveats.Select(Caveat).ToValueList(),
        settlement.Workings.Select(PaymentsStep.Of).ToValueList(),
        MadeOf(settlement.Made));

    public static PaymentsReport Of(CappedBill bill, PaymentTerms terms) => new(
        "site totals",
        terms.Currency.Value,
        [bill.Bill.RateCard.Value],
        null,
        PaymentsRange.Of(bill.Due),
        null,
        null,
        null,
        null,
        PaymentsRange.Of(bill.Bill.Due),
        new(null, null, null, null, terms.Cards[0].Card.CapPerParticipant?.Amount, terms.CapPerContract?.Amount),
        null,
        null,
        null,
        null,
        null,
        bill.Bill.Outcomes.Select(PaymentsOutcome.Of).ToValueList(),
        bill.Sites.Select(PaymentsSite.Of).ToValueList(),
        bill.Caveats.Select(Caveat).ToValueList(),
        bill.Workings.Select(PaymentsStep.Of).ToValueList(),
        MadeOf(bill.Made));

    private static PoolCaveat Caveat(Caveat caveat) => new(caveat.Code, caveat.Severity, caveat.Message);

    private static PoolMade MadeOf(Made made) => new(made.Library, made.Version, made.InputHash);
}
