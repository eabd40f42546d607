using System.Text.Json.Serialization;

namespace PeoplePowered.Domain.Partnerships;

/// <summary>What a partner does in a partnership, such as <c>delivery</c>, <c>referral</c> or <c>evaluation</c>. Open.</summary>
[JsonConverter(typeof(IdentifierJsonConverter<PartnerRole>))]
public sealed record PartnerRole : Identifier, IIdentifier<PartnerRole>
{
    /// <summary>A role by its name.</summary>
    /// <param name="value">Such as <c>delivery</c>.</param>
    /// <exception cref="ArgumentException"><paramref name="value"/> is empty, or has white space at an end.</exception>
    public PartnerRole(string value)
        : base(value)
    {
    }

    /// <inheritdoc />
    public static PartnerRole Create(string value) => new(value);
}
