namespace PeoplePowered.Domain;

/// <summary>An organisation: its name, its sector where known, and its identifiers in public registers.</summary>
/// <remarks>Immutable; equal when all of it is.</remarks>
public sealed record Organisation
{
    /// <summary>An organisation.</summary>
    /// <param name="name">Its name as published.</param>
    /// <param name="sector">Its sector, or <c>null</c> where not known.</param>
    /// <param name="identifiers">Its identifiers; none where not known.</param>
    /// <exception cref="ArgumentException"><paramref name="name"/> is empty.</exception>
    public Organisation(string name, Sector? sector = null, ValueList<OrganisationIdentifier>? identifiers = null)
    {
        Name = Guard.Against.NullOrWhiteSpace(name);
        Sector = sector;
        Identifiers = identifiers ?? [];
    }

    /// <summary>Its name as published.</summary>
    public string Name { get; }

    /// <summary>Its sector, or <c>null</c> where not known.</summary>
    public Sector? Sector { get; }

    /// <summary>Its identifiers in public registers.</summary>
    public ValueList<OrganisationIdentifier> Identifiers { get; }

    /// <summary>The name.</summary>
    public override string ToString() => Name;
}
