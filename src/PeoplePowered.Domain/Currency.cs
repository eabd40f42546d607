using System.Text.Json.Serialization;

namespace PeoplePowered.Domain;

/// <summary>A currency by its ISO 4217 code.</summary>
[JsonConverter(typeof(IdentifierJsonConverter<Currency>))]
public sealed record Currency : Identifier, IIdentifier<Currency>
{
    /// <summary>A currency.</summary>
    /// <param name="value">Three capital letters, such as <c>GBP</c>. Checked by form only.</param>
    /// <exception cref="ArgumentException"><paramref name="value"/> is not of that form.</exception>
    public Currency(string value)
        : base(value)
    {
        if (value.Length != 3 || !value.All(char.IsAsciiLetterUpper))
            throw new ArgumentException($"'{value}' is not a currency code: three capital letters, such as GBP.", nameof(value));
    }

    /// <summary>Pound sterling.</summary>
    public static Currency Gbp { get; } = new("GBP");

    /// <inheritdoc />
    public static Currency Create(string value) => new(value);
}
