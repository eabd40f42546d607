namespace PeoplePowered.Domain.Commissioning;

/// <summary>What payment terms cannot say.</summary>
internal static class PaymentTermsRules
{
    public static void Check(PaymentTerms terms)
    {
        if (terms.Cards.Count == 0)
            throw new ArgumentException("Payment terms need at least one rate card.", nameof(terms));
        foreach (var card in terms.Cards.Select(card => card.Card))
            Check(card, terms);
        for (var first = 0; first < terms.Cards.Count; first++)
        {
            for (var second = first + 1; second < terms.Cards.Count; second++)
                Check(terms.Cards[first], terms.Cards[second]);
        }

        if (terms.CapPerContract is { } cap)
            Check(cap, terms, "cap per contract");
        if (terms.Repeats.GroupBy(repeat => repeat.Outcome).FirstOrDefault(group => group.Skip(1).Any()) is { } twice)
            throw new ArgumentException($"Repeats of '{twice.Key}' are allowed twice; keep one.", nameof(terms));
    }

    private static void Check(RateCard card, PaymentTerms terms)
    {
        if (card.Framework != terms.Framework.Id)
            throw new ArgumentException($"The card '{card.Id}' prices outcomes of '{card.Framework}', not of '{terms.Framework.Id}'.", nameof(terms));
        foreach (var tariff in card.Tariffs)
            Check(tariff.Price, terms, $"price of '{tariff.Outcome}' on the card '{card.Id}'");
        if (card.CapPerParticipant is { } cap)
            Check(cap, terms, $"cap of the card '{card.Id}'");
    }

    private static void Check(CardInForce first, CardInForce second)
    {
        if (!first.Started.Overlaps(second.Started))
            return;
        if (first.Achieved.Overlaps(second.Achieved))
            throw new ArgumentException($"The cards '{first}' and '{second}' both price what one person achieves on one day; part their windows.", nameof(first));
        if (first.Card.CapPerParticipant != second.Card.CapPerParticipant)
            throw new ArgumentException($"The cards '{first}' and '{second}' can hold for one person, and cap what is paid for them at two amounts; write the same cap on both.", nameof(first));
    }

    private static void Check(Money amount, PaymentTerms terms, string what)
    {
        if (amount.Currency != terms.Currency)
            throw new ArgumentException($"The {what} is in {amount.Currency}, the first card in {terms.Currency}; write both in one currency.", nameof(terms));
        if (amount.Amount is < 0 or > PaymentTerms.MostMoney)
            throw new ArgumentException($"The {what} is {amount}; an amount lies between 0 and {new Money(PaymentTerms.MostMoney, amount.Currency)}.", nameof(terms));
    }
}
