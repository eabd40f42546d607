using System.Globalization;

namespace PeoplePowered.Domain.Commissioning;

/// <summary>What became of one claim.</summary>
/// <param name="Index">Its place among the claims, from 0.</param>
/// <param name="Claim">The claim, as it was given.</param>
/// <param name="Result">What became of it.</param>
/// <param name="Card">The card that prices it; <c>null</c> where it is refused or not yet due.</param>
/// <param name="Price">Its price on that card; <c>null</c> where it is refused or not yet due.</param>
/// <param name="Due">What is due for it; zero where it is refused or not yet due.</param>
public sealed record SettledClaim(int Index, Achievement Claim, ClaimResult Result, RateCardId? Card, Money? Price, MoneyRange Due)
{
    /// <summary>Outcome, result and what is due, without the person.</summary>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"claim {Index + 1}, {Claim.Outcome}: {Result}, {Due}");
}
