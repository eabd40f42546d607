using System.Text.Json.Serialization;

namespace PeoplePowered.Domain;

/// <summary>An outcome within its framework, by the name that its publisher uses, such as <c>accommodation-12-months</c>.</summary>
[JsonConverter(typeof(IdentifierJsonConverter<OutcomeKey>))]
public sealed record OutcomeKey : Identifier, IIdentifier<OutcomeKey>
{
    /// <summary>Makes the identifier.</summary>
    /// <param name="value">Not empty, without white space at either end.</param>
    /// <exception cref="ArgumentException"><paramref name="value"/> is none of that.</exception>
    public OutcomeKey(string value)
        : base(value)
    {
    }

    /// <inheritdoc />
    public static OutcomeKey Create(string value) => new(value);
}
