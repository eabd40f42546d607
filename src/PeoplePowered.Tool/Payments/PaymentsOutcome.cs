using PeoplePowered.Domain.Commissioning;

namespace PeoplePowered.Tool.Payments;

/// <summary>What is due for one outcome. For site totals it is count times tariff, before any cap; <c>count</c> is then the range of the count.</summary>
internal sealed record PaymentsOutcome(string Outcome, PaymentsRange? Count, long? Claims, long? People, long? Standing, long? Open, long? Refused, long? NotYetDue, decimal? AtFullPrice, PaymentsRange Due, bool BeforeCaps, decimal? Paid)
{
    public static PaymentsOutcome Of(OutcomeSettlement outcome)
    {
        var settled = outcome.Settled;
        return new(outcome.Outcome.Value, null, settled.Claims, settled.People, settled.Standing, settled.Open, settled.Refused, settled.NotYetDue, settled.Price.Amount, PaymentsRange.Of(settled.Due), false, settled.Paid.Amount);
    }

    public static PaymentsOutcome Of(OutcomeBill bill) =>
        new(bill.Outcome.Value, new(bill.Count.Lower, bill.Count.Upper), null, null, null, null, null, null, bill.Due.IsExact ? bill.Due.Lower.Amount : null, PaymentsRange.Of(bill.Due), true, null);
}
