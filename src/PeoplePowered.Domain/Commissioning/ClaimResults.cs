namespace PeoplePowered.Domain.Commissioning;

/// <summary>What results of claims mean.</summary>
public static class ClaimResults
{
    /// <summary>Whether all, part or none of the price is due, and which is certain: the claim stands.</summary>
    /// <param name="result">The result.</param>
    public static bool Stands(this ClaimResult result) => result is ClaimResult.Due or ClaimResult.DueInPart or ClaimResult.Capped;

    /// <summary>Whether it is open if anything is due, so that the claim is given as a range.</summary>
    /// <param name="result">The result.</param>
    public static bool IsOpen(this ClaimResult result) => result is ClaimResult.AwaitingVerification or ClaimResult.Disputed or ClaimResult.PrerequisiteNotSettled;

    /// <summary>Whether the claim is refused.</summary>
    /// <param name="result">The result.</param>
    public static bool IsRefused(this ClaimResult result) => result >= ClaimResult.Rejected;
}
