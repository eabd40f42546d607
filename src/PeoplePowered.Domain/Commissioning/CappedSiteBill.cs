namespace PeoplePowered.Domain.Commissioning;

/// <summary>What is due to one site after the cap per participant.</summary>
/// <param name="Site">The site.</param>
/// <param name="Uncapped">Count times tariff.</param>
/// <param name="Due">What the cap leaves of it: least if the outcomes are of the same people, most if they are spread.</param>
/// <param name="People">How many people there are at most to spread outcomes over: the participants, or those who achieved an outcome where they are more; <c>null</c> where not reported.</param>
public sealed record CappedSiteBill(SiteId Site, MoneyRange Uncapped, MoneyRange Due, decimal? People);
