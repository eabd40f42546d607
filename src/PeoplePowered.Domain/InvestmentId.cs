using System.Text.Json.Serialization;

namespace PeoplePowered.Domain;

/// <summary>A strategic investment, by the name that its publisher uses, such as <c>Talent Match</c>.</summary>
[JsonConverter(typeof(IdentifierJsonConverter<InvestmentId>))]
public sealed record InvestmentId : Identifier, IIdentifier<InvestmentId>
{
    /// <summary>Makes the identifier.</summary>
    /// <param name="value">Not empty, without white space at either end.</param>
    /// <exception cref="ArgumentException"><paramref name="value"/> is none of that.</exception>
    public InvestmentId(string value)
        : base(value)
    {
    }

    /// <inheritdoc />
    public static InvestmentId Create(string value) => new(value);
}
