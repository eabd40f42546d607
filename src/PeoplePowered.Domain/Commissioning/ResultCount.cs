namespace PeoplePowered.Domain.Commissioning;

/// <summary>How many claims had one result.</summary>
/// <param name="Result">The result.</param>
/// <param name="Claims">How many.</param>
/// <param name="Price">What they would have come to at the prices of their cards; zero where a claim was not priced.</param>
public sealed record ResultCount(ClaimResult Result, long Claims, Money Price);
