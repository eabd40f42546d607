namespace PeoplePowered.Domain.Commissioning;

/// <summary>What is due by a rate card for reported outcomes: by outcome, by site and in all. No cap is applied: site totals do not say who achieved what.</summary>
/// <param name="RateCard">The card.</param>
/// <param name="Due">What is due in all.</param>
/// <param name="Sites">By site, in the order in which they were reported.</param>
/// <param name="Outcomes">By outcome, in the card's order.</param>
/// <param name="Caveats">What could only be bounded, and what was left out.</param>
/// <param name="Source">Where the card is stated.</param>
/// <param name="Made">How it was made.</param>
public sealed record Bill(RateCardId RateCard, MoneyRange Due, ValueList<SiteBill> Sites, ValueList<OutcomeBill> Outcomes, ValueList<Caveat> Caveats, Source Source, Made Made);
