using System.Globalization;
using System.Text;

namespace PeoplePowered.Domain;

/// <summary>A kind of caveat: its stable code, how much it weighs, its English message with places for arguments, and what to do about it.</summary>
/// <param name="Code">A stable code in lower case with hyphens; never reused for another meaning.</param>
/// <param name="Severity">How much it weighs.</param>
/// <param name="Template">The English message; <c>{name}</c> or <c>{name:format}</c> stands for an argument, <c>{subject}</c> for the subject.</param>
/// <param name="Cause">When it is given, in English: a sentence about any such caveat, without arguments.</param>
/// <param name="Remedy">What its reader can do about it, or how to read the answer where nothing can be done, in English.</param>
public sealed record CaveatDefinition(string Code, CaveatSeverity Severity, string Template, string Cause, string Remedy)
{
    /// <summary>A caveat of this kind.</summary>
    /// <param name="subject">What it is about, such as a site or an outcome.</param>
    /// <param name="arguments">A value for each place in the message.</param>
    /// <exception cref="ArgumentException">An argument that the message needs is missing.</exception>
    public Caveat About(string subject, params ReadOnlySpan<CaveatArgument> arguments) => new(Code, subject, ValueList.Create(arguments));

    // By hand and not by a regular expression: every process pays for it before its first caveat.
    internal string Format(string subject, ValueList<CaveatArgument> arguments, IFormatProvider? provider)
    {
        var message = new StringBuilder();
        var rest = Template.AsSpan();
        for (var open = rest.IndexOf('{'); open >= 0; open = rest.IndexOf('{'))
        {
            var length = rest[open..].IndexOf('}');
            if (length < 0)
                break;
            message.Append(rest[..open]).Append(Fill(rest.Slice(open + 1, length - 1), subject, arguments, provider ?? CultureInfo.InvariantCulture));
            rest = rest[(open + length + 1)..];
        }

        return message.Append(rest).ToString();
    }

    private string Fill(ReadOnlySpan<char> place, string subject, ValueList<CaveatArgument> arguments, IFormatProvider provider)
    {
        var colon = place.IndexOf(':');
        var name = colon < 0 ? place : place[..colon];
        if (name is "subject")
            return subject;
        foreach (var argument in arguments)
        {
            if (name.SequenceEqual(argument.Name))
                return argument.Format(colon < 0 ? null : place[(colon + 1)..].ToString(), provider);
        }

        throw new ArgumentException($"The caveat '{Code}' needs an argument '{name}'.", nameof(arguments));
    }
}
