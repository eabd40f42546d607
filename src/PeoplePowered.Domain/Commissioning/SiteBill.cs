namespace PeoplePowered.Domain.Commissioning;

/// <summary>What is due to one site.</summary>
/// <param name="Site">The site.</param>
/// <param name="Due">The sum of its lines.</param>
/// <param name="Lines">One line for each outcome on the card, in the card's order.</param>
public sealed record SiteBill(SiteId Site, MoneyRange Due, ValueList<BillLine> Lines);
