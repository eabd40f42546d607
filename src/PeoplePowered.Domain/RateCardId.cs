using System.Text.Json.Serialization;

namespace PeoplePowered.Domain;

/// <summary>A rate card, by the name that its publisher uses, such as <c>round-1</c>.</summary>
[JsonConverter(typeof(IdentifierJsonConverter<RateCardId>))]
public sealed record RateCardId : Identifier, IIdentifier<RateCardId>
{
    /// <summary>Makes the identifier.</summary>
    /// <param name="value">Not empty, without white space at either end.</param>
    /// <exception cref="ArgumentException"><paramref name="value"/> is none of that.</exception>
    public RateCardId(string value)
        : base(value)
    {
    }

    /// <inheritdoc />
    public static RateCardId Create(string value) => new(value);
}
