namespace PeoplePowered.Domain.Partnerships;

/// <summary>An organisation in a partnership beside the lead, with its roles.</summary>
/// <param name="Organisation">The organisation.</param>
/// <param name="Roles">What it does; may be empty where not published.</param>
public sealed record Partner(Organisation Organisation, ValueList<PartnerRole> Roles);
