using System.Text.Json.Serialization;

namespace PeoplePowered.Domain;

/// <summary>A single award, by the name that its publisher uses, such as <c>Talent Match: Black Country</c>.</summary>
[JsonConverter(typeof(IdentifierJsonConverter<GrantId>))]
public sealed record GrantId : Identifier, IIdentifier<GrantId>
{
    /// <summary>Makes the identifier.</summary>
    /// <param name="value">Not empty, without white space at either end.</param>
    /// <exception cref="ArgumentException"><paramref name="value"/> is none of that.</exception>
    public GrantId(string value)
        : base(value)
    {
    }

    /// <inheritdoc />
    public static GrantId Create(string value) => new(value);
}
