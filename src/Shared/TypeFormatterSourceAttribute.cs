using System.Diagnostics.CodeAnalysis;

namespace PeoplePowered;

/// <summary>
/// Says what shows a type in a notebook. The kernel of .NET Interactive looks for an attribute of this name on the type of a value and on the types that it
/// derives from, whichever assembly the attribute is of, and reads <see cref="FormatterSourceType"/> and <see cref="PreferredMimeTypes"/>: so results show well
/// in notebooks without a reference to the kernel.
/// </summary>
/// <param name="formatterSourceType">A type with a public constructor without parameters and a public method <c>CreateTypeFormatters()</c>.</param>
[AttributeUsage(AttributeTargets.Class, Inherited = true)]
internal sealed class TypeFormatterSourceAttribute(
    [DynamicallyAccessedMembers(DynamicallyAccessedMemberTypes.PublicParameterlessConstructor | DynamicallyAccessedMemberTypes.PublicMethods)] Type formatterSourceType) : Attribute
{
    /// <summary>What makes the formatters; each has a public <c>MimeType</c> and a public <c>bool Format(object, TextWriter)</c>.</summary>
    [DynamicallyAccessedMembers(DynamicallyAccessedMemberTypes.PublicParameterlessConstructor | DynamicallyAccessedMemberTypes.PublicMethods)]
    public Type FormatterSourceType { get; } = formatterSourceType;

    /// <summary>In which forms a notebook keeps a value, the richest first.</summary>
    public string[] PreferredMimeTypes { get; } = ["text/html", "text/plain"];
}
