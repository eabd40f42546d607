namespace PeoplePowered.Domain.Partnerships;

/// <summary>An organisation in a partnership beside the lead, with its roles.</summary>
public sealed record Partner
{
    /// <summary>A partner.</summary>
    /// <param name="organisation">The organisation.</param>
    /// <param name="roles">What it does; empty where not published.</param>
    public Partner(Organisation organisation, ValueList<PartnerRole>? roles = null)
    {
        Organisation = Guard.Against.Null(organisation);
        Roles = roles ?? [];
    }

    /// <summary>The organisation.</summary>
    public Organisation Organisation { get; }

    /// <summary>What it does.</summary>
    public ValueList<PartnerRole> Roles { get; }
}
