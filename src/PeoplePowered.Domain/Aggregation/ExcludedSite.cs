namespace PeoplePowered.Domain.Aggregation;

/// <summary>A site whose figure could not be used, and why.</summary>
/// <param name="Site">The site, by name.</param>
/// <param name="Reason">Why, in a sentence.</param>
public sealed record ExcludedSite(string Site, string Reason);
