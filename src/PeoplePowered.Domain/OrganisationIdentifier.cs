using System.Text.Json.Serialization;
using System.Text.RegularExpressions;

namespace PeoplePowered.Domain;

/// <summary>
/// An organisation's identifier in the org-id scheme: a register's code, a hyphen and the number in that register, such as
/// <c>GB-CHC-1071659</c> (Charity Commission) or <c>GB-COH-04831118</c> (Companies House). Checked by form only.
/// </summary>
/// <remarks>Registers: org-id.guide, as used by the 360Giving and IATI standards.</remarks>
[JsonConverter(typeof(IdentifierJsonConverter<OrganisationIdentifier>))]
public sealed partial record OrganisationIdentifier : Identifier, IIdentifier<OrganisationIdentifier>
{
    /// <summary>An identifier by its text.</summary>
    /// <param name="value">Register code, hyphen, number.</param>
    /// <exception cref="ArgumentException"><paramref name="value"/> is not of that form.</exception>
    public OrganisationIdentifier(string value)
        : base(value)
    {
        if (!IsWellFormed(value))
            throw new ArgumentException($"'{value}' is not an org-id: a register code, a hyphen and a number, such as GB-CHC-1071659 or GB-COH-04831118.", nameof(value));
    }

    /// <summary>The register, such as <c>GB-CHC</c>.</summary>
    public string Register => string.Join('-', Value.Split('-', 3)[..2]);

    /// <summary>The number in the register.</summary>
    public string Number => Value.Split('-', 3)[2];

    /// <inheritdoc />
    public static OrganisationIdentifier Create(string value) => new(value);

    private static bool IsWellFormed(string value) => value switch
    {
        _ when value.StartsWith("GB-CHC-", StringComparison.Ordinal) => CharityNumber().IsMatch(value),
        _ when value.StartsWith("GB-COH-", StringComparison.Ordinal) => CompanyNumber().IsMatch(value),
        _ => AnyRegister().IsMatch(value),
    };

    [GeneratedRegex(@"\AGB-CHC-[0-9]{6,7}(-[0-9]{1,3})?\z", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex CharityNumber();

    [GeneratedRegex(@"\AGB-COH-[A-Z0-9]{8}\z", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex CompanyNumber();

    [GeneratedRegex(@"\A[A-Z]{2}-[A-Z0-9]+-[A-Za-z0-9][A-Za-z0-9._/-]*\z", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex AnyRegister();
}
