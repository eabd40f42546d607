using System.Text.Json.Serialization;

namespace PeoplePowered.Domain;

/// <summary>A partnership, by the name that its publisher uses, such as <c>Talent Match: Black Country</c>.</summary>
[JsonConverter(typeof(IdentifierJsonConverter<PartnershipId>))]
public sealed record PartnershipId : Identifier, IIdentifier<PartnershipId>
{
    /// <summary>Makes the identifier.</summary>
    /// <param name="value">Not empty, without white space at either end.</param>
    /// <exception cref="ArgumentException"><paramref name="value"/> is none of that.</exception>
    public PartnershipId(string value)
        : base(value)
    {
    }

    /// <inheritdoc />
    public static PartnershipId Create(string value) => new(value);
}
