using System.Text.Json.Serialization;

namespace PeoplePowered.Domain.Learning;

/// <summary>An influence claim, by a short name such as <c>funder-strategy</c>.</summary>
[JsonConverter(typeof(IdentifierJsonConverter<InfluenceClaimId>))]
public sealed record InfluenceClaimId : Identifier, IIdentifier<InfluenceClaimId>
{
    /// <summary>Makes the identifier.</summary>
    /// <param name="value">Not empty, without white space at either end.</param>
    /// <exception cref="ArgumentException"><paramref name="value"/> is none of that.</exception>
    public InfluenceClaimId(string value)
        : base(value)
    {
    }

    /// <inheritdoc />
    public static InfluenceClaimId Create(string value) => new(value);
}
