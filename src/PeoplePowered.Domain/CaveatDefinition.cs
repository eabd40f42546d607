using System.Globalization;
using System.Text.RegularExpressions;

namespace PeoplePowered.Domain;

/// <summary>A kind of caveat: its stable code, how much it weighs, its English message with places for arguments, and what to do about it.</summary>
/// <param name="Code">A stable code in lower case with hyphens; never reused for another meaning.</param>
/// <param name="Severity">How much it weighs.</param>
/// <param name="Template">The English message; <c>{name}</c> or <c>{name:format}</c> stands for an argument, <c>{subject}</c> for the subject.</param>
/// <param name="Cause">When it is given, in English: a sentence about any such caveat, without arguments.</param>
/// <param name="Remedy">What its reader can do about it, or how to read the answer where nothing can be done, in English.</param>
public sealed partial record CaveatDefinition(string Code, CaveatSeverity Severity, string Template, string Cause, string Remedy)
{
    /// <summary>A caveat of this kind.</summary>
    /// <param name="subject">What it is about, such as a site or an outcome.</param>
    /// <param name="arguments">A value for each place in the message.</param>
    /// <exception cref="ArgumentException">An argument that the message needs is missing.</exception>
    public Caveat About(string subject, params ReadOnlySpan<CaveatArgument> arguments) => new(Code, subject, ValueList.Create(arguments));

    internal string Format(string subject, ValueList<CaveatArgument> arguments, IFormatProvider? provider) =>
        Place().Replace(Template, match =>
        {
            var name = match.Groups["name"].Value;
            if (string.Equals(name, "subject", StringComparison.Ordinal))
                return subject;
            var argument = arguments.FirstOrDefault(candidate => string.Equals(candidate.Name, name, StringComparison.Ordinal))
                ?? throw new ArgumentException($"The caveat '{Code}' needs an argument '{name}'.", nameof(arguments));
            return argument.Format(match.Groups["format"].Success ? match.Groups["format"].Value : null, provider ?? CultureInfo.InvariantCulture);
        });

    [GeneratedRegex(@"\{(?<name>[A-Za-z]+)(:(?<format>[^}]+))?\}", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Place();
}
