using System.Text.Json.Serialization;

namespace PeoplePowered.Domain;

/// <summary>An initiative, the umbrella above strategic investments, by the name that its publisher uses, such as <c>People Powered Change</c>.</summary>
[JsonConverter(typeof(IdentifierJsonConverter<InitiativeId>))]
public sealed record InitiativeId : Identifier, IIdentifier<InitiativeId>
{
    /// <summary>Makes the identifier.</summary>
    /// <param name="value">Not empty, without white space at either end.</param>
    /// <exception cref="ArgumentException"><paramref name="value"/> is none of that.</exception>
    public InitiativeId(string value)
        : base(value)
    {
    }

    /// <inheritdoc />
    public static InitiativeId Create(string value) => new(value);
}
