using System.Text.Json.Serialization;

namespace PeoplePowered.Domain.Learning;

/// <summary>A policy, by a short name such as <c>civil-service-reform-plan</c>.</summary>
[JsonConverter(typeof(IdentifierJsonConverter<PolicyId>))]
public sealed record PolicyId : Identifier, IIdentifier<PolicyId>
{
    /// <summary>Makes the identifier.</summary>
    /// <param name="value">Not empty, without white space at either end.</param>
    /// <exception cref="ArgumentException"><paramref name="value"/> is none of that.</exception>
    public PolicyId(string value)
        : base(value)
    {
    }

    /// <inheritdoc />
    public static PolicyId Create(string value) => new(value);
}
