using System.Text.Json.Serialization;

namespace PeoplePowered.Domain.Commissioning;

/// <summary>A contract, by the name that its parties use, such as <c>innovation-fund-round-1</c>.</summary>
[JsonConverter(typeof(IdentifierJsonConverter<ContractId>))]
public sealed record ContractId : Identifier, IIdentifier<ContractId>
{
    /// <summary>Makes the identifier.</summary>
    /// <param name="value">Not empty, without white space at either end.</param>
    /// <exception cref="ArgumentException"><paramref name="value"/> is none of that.</exception>
    public ContractId(string value)
        : base(value)
    {
    }

    /// <inheritdoc />
    public static ContractId Create(string value) => new(value);
}
