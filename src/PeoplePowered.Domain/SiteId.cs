using System.Text.Json.Serialization;

namespace PeoplePowered.Domain;

/// <summary>A site where a service is delivered, by the name that its publisher uses, such as <c>Depaul</c>.</summary>
[JsonConverter(typeof(IdentifierJsonConverter<SiteId>))]
public sealed record SiteId : Identifier, IIdentifier<SiteId>
{
    /// <summary>Makes the identifier.</summary>
    /// <param name="value">Not empty, without white space at either end.</param>
    /// <exception cref="ArgumentException"><paramref name="value"/> is none of that.</exception>
    public SiteId(string value)
        : base(value)
    {
    }

    /// <inheritdoc />
    public static SiteId Create(string value) => new(value);
}
