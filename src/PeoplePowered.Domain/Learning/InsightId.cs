using System.Text.Json.Serialization;

namespace PeoplePowered.Domain.Learning;

/// <summary>An insight, by a short name such as <c>disconnect-1</c>.</summary>
[JsonConverter(typeof(IdentifierJsonConverter<InsightId>))]
public sealed record InsightId : Identifier, IIdentifier<InsightId>
{
    /// <summary>Makes the identifier.</summary>
    /// <param name="value">Not empty, without white space at either end.</param>
    /// <exception cref="ArgumentException"><paramref name="value"/> is none of that.</exception>
    public InsightId(string value)
        : base(value)
    {
    }

    /// <inheritdoc />
    public static InsightId Create(string value) => new(value);
}
