using System.Text.Json.Serialization;
using System.Text.RegularExpressions;

namespace PeoplePowered.Domain;

/// <summary>A code of the Government Statistical Service for an area, such as <c>E08000025</c> (Birmingham). Checked by form only.</summary>
[JsonConverter(typeof(IdentifierJsonConverter<AreaCode>))]
public sealed partial record AreaCode : Identifier, IIdentifier<AreaCode>
{
    /// <summary>A code by its text.</summary>
    /// <param name="value">A letter of E, J, K, L, M, N, S, W and eight digits.</param>
    /// <exception cref="ArgumentException"><paramref name="value"/> is not of that form.</exception>
    public AreaCode(string value)
        : base(value)
    {
        if (!Form().IsMatch(value))
            throw new ArgumentException($"'{value}' is not a GSS area code: one letter (E, J, K, L, M, N, S or W) and eight digits, such as E08000025.", nameof(value));
    }

    /// <inheritdoc />
    public static AreaCode Create(string value) => new(value);

    [GeneratedRegex(@"\A[EJKLMNSW][0-9]{8}\z", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Form();
}
