namespace PeoplePowered.Domain.Learning.Networks;

/// <summary>Beneficiaries in a network as it may be shown: as counts only.</summary>
/// <param name="People">How many were asked.</param>
/// <param name="Responded">How many of them answered.</param>
/// <param name="Ties">How many ties they have with one another and with people of each role present.</param>
public sealed record ReleasedBeneficiaries(int People, int Responded, ValueList<RoleTies> Ties);
