namespace PeoplePowered.Domain.Commissioning;

/// <summary>What is due to one site.</summary>
/// <param name="Site">The site; <c>null</c> for claims that name none.</param>
/// <param name="Settled">What became of its claims. Where claims are open and caps bind, the ranges of sites are wide for themselves: they do not add up to that of the whole.</param>
public sealed record SiteSettlement(SiteId? Site, SettledGroup Settled);
