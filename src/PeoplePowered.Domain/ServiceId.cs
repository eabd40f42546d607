using System.Text.Json.Serialization;

namespace PeoplePowered.Domain;

/// <summary>A service, project or intervention, by the name that its publisher uses, such as <c>fair-chance-fund</c>.</summary>
[JsonConverter(typeof(IdentifierJsonConverter<ServiceId>))]
public sealed record ServiceId : Identifier, IIdentifier<ServiceId>
{
    /// <summary>Makes the identifier.</summary>
    /// <param name="value">Not empty, without white space at either end.</param>
    /// <exception cref="ArgumentException"><paramref name="value"/> is none of that.</exception>
    public ServiceId(string value)
        : base(value)
    {
    }

    /// <inheritdoc />
    public static ServiceId Create(string value) => new(value);
}
