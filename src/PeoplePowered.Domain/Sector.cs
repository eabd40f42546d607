using System.Text.Json.Serialization;

namespace PeoplePowered.Domain;

/// <summary>The sector of an organisation, in the words of the sector. Open: a word not listed here is kept as it stands.</summary>
[JsonConverter(typeof(IdentifierJsonConverter<Sector>))]
public sealed record Sector : Identifier, IIdentifier<Sector>
{
    /// <summary>A sector by its name.</summary>
    /// <param name="value">Such as <c>housing association</c>.</param>
    /// <exception cref="ArgumentException"><paramref name="value"/> is empty, or has white space at an end.</exception>
    public Sector(string value)
        : base(value)
    {
    }

    /// <summary>Charities, community groups and other voluntary organisations.</summary>
    public static Sector VoluntaryAndCommunity { get; } = new("voluntary and community");

    /// <summary>Businesses with a social purpose.</summary>
    public static Sector SocialEnterprise { get; } = new("social enterprise");

    /// <summary>Registered providers of social housing.</summary>
    public static Sector HousingAssociation { get; } = new("housing association");

    /// <summary>Councils, health bodies, government.</summary>
    public static Sector Public { get; } = new("public");

    /// <summary>Businesses.</summary>
    public static Sector Private { get; } = new("private");

    /// <inheritdoc />
    public static Sector Create(string value) => new(value);
}
