namespace PeoplePowered.Tool.Payments;

/// <summary>What caps and the sample took off, in the order in which they are applied; <c>null</c> where totals cannot say.</summary>
internal sealed record PaymentsCaps(decimal? ByParticipantCap, decimal? BySample, decimal? ByContractCap, long? PeopleCapped, decimal? CapPerParticipant, decimal? CapPerContract);
