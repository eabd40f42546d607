namespace PeoplePowered.Domain.Portfolios;

/// <summary>One figure that counts.</summary>
/// <param name="Amount">How much; <c>null</c> for a mean below zero.</param>
/// <param name="OutOf">Out of how much.</param>
/// <param name="Period">The period that it covers; <c>null</c> where not stated, missing or refused.</param>
internal sealed record FigureTerm(RollUpAmount? Amount, RollUpAmount OutOf, ReportingPeriod? Period)
{
    /// <summary>A figure of which nothing is known.</summary>
    public static FigureTerm Unknown { get; } = new(RollUpAmount.OfUnknown(1), RollUpAmount.OfUnknown(1), null);
}
