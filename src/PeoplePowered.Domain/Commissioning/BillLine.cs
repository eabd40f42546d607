namespace PeoplePowered.Domain.Commissioning;

/// <summary>What is due for one outcome at one site, with its workings.</summary>
/// <param name="Site">The site.</param>
/// <param name="Outcome">The outcome.</param>
/// <param name="Count">How often it was achieved: exact, or bounded where the cell was blank.</param>
/// <param name="Tariff">What is paid for it once.</param>
/// <param name="Due">Count times tariff.</param>
/// <param name="Workings">How the sum was done, for a person with a calculator.</param>
public sealed record BillLine(SiteId Site, OutcomeKey Outcome, Quantity Count, Money Tariff, MoneyRange Due, string Workings);
