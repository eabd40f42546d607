using System.Globalization;

namespace PeoplePowered.Domain.Commissioning;

/// <summary>The workings of a settlement, each step on numbers that an earlier one shows.</summary>
internal static class SettlementWorkings
{
    public static ValueList<Step> Of(Settlement settlement)
    {
        var sources = settlement.Terms.Cards.Select(card => card.Card.Source).Distinct().ToValueList();
        var steps = settlement.Outcomes.Where(outcome => outcome.Settled.Standing > 0).Select(outcome => Priced(outcome, settlement.Terms, sources)).ToList();
        var left = settlement.Price;
        if (steps.Count > 1)
            steps.Add(new("claims that stand, at full prices", string.Join(" + ", settlement.Outcomes.Where(outcome => outcome.Settled.Standing > 0).Select(outcome => Text(outcome.Settled.Price))), left.ToString(null, CultureInfo.InvariantCulture)));
        void Cut(string what, Money cut)
        {
            if (cut.Amount == 0)
                return;
            steps.Add(new(what, $"{Text(left)} - {Text(cut)}", (left - cut).ToString(null, CultureInfo.InvariantCulture)));
            left -= cut;
        }

        Cut(string.Create(CultureInfo.InvariantCulture, $"after the cap per participant, which {settlement.PeopleCapped:#,0} of {settlement.People:#,0} people reach"), settlement.CutByParticipantCap);
        if (settlement.Sampling is { Sampled: > 0 } sampling)
            Cut(string.Create(CultureInfo.InvariantCulture, $"after the sample: {Text(sampling.NotSampled)} not sampled x {sampling.Rejected:#,0} / {sampling.Sampled:#,0}"), settlement.CutBySample);
        if (settlement.Terms.CapPerContract is { } cap && settlement.CutByContractCap.Amount > 0)
            Cut($"after the cap per contract of {cap}", settlement.CutByContractCap);
        if (settlement.Due.Upper is { } most && most != left)
            steps.Add(new("if every open claim is accepted", $"{Text(left)} + {Text(most - left)} under the same caps", most.ToString(null, CultureInfo.InvariantCulture)));
        if (settlement.Paid.Amount > 0)
            steps.Add(new("still to pay", $"{settlement.Due} - {Text(settlement.Paid)}, not below zero", settlement.StillToPay.ToString(null, CultureInfo.InvariantCulture)));
        return steps.ToValueList();
    }

    private static Step Priced(OutcomeSettlement outcome, PaymentTerms terms, ValueList<Source> sources)
    {
        var prices = terms.Cards.Select(card => card.Card.Find(outcome.Outcome)?.Price).OfType<Money>().Distinct().ToList();
        var how = prices is [var only]
            ? string.Create(CultureInfo.InvariantCulture, $"{outcome.Settled.Standing:#,0} x {Text(only)}")
            : string.Create(CultureInfo.InvariantCulture, $"{outcome.Settled.Standing:#,0} claims at {string.Join(" or ", prices.Select(Text))}, by card");
        return new(outcome.Outcome.Value, how, outcome.Settled.Price.ToString(null, CultureInfo.InvariantCulture), sources: sources);
    }

    private static string Text(Money money) => money.Amount.ToString("#,0.############", CultureInfo.InvariantCulture);
}
