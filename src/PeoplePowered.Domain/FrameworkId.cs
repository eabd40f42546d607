using System.Text.Json.Serialization;

namespace PeoplePowered.Domain;

/// <summary>An outcomes framework, within which outcome keys are unique, by the name that its publisher uses, such as <c>fair-chance-fund</c>.</summary>
[JsonConverter(typeof(IdentifierJsonConverter<FrameworkId>))]
public sealed record FrameworkId : Identifier, IIdentifier<FrameworkId>
{
    /// <summary>Makes the identifier.</summary>
    /// <param name="value">Not empty, without white space at either end.</param>
    /// <exception cref="ArgumentException"><paramref name="value"/> is none of that.</exception>
    public FrameworkId(string value)
        : base(value)
    {
    }

    /// <inheritdoc />
    public static FrameworkId Create(string value) => new(value);
}
