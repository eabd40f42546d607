namespace PeoplePowered.Domain.Commissioning;

/// <summary>An organisation in a contract, and what it is there.</summary>
public sealed record ContractParty
{
    /// <summary>A party.</summary>
    /// <param name="organisation">Who.</param>
    /// <param name="role">As what.</param>
    public ContractParty(Organisation organisation, CommissioningRole role)
    {
        Organisation = Guard.Against.Null(organisation);
        Role = role;
    }

    /// <summary>Who.</summary>
    public Organisation Organisation { get; }

    /// <summary>As what.</summary>
    public CommissioningRole Role { get; }

    /// <summary>Name and role.</summary>
    public override string ToString() => $"{Organisation} ({Role})";
}
