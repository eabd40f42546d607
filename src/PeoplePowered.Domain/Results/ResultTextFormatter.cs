using System.Globalization;

namespace PeoplePowered.Domain.Results;

/// <summary>Shows a result as text: its line, and its table below.</summary>
internal sealed class ResultTextFormatter
{
    /// <summary>The form that it writes.</summary>
    public string MimeType { get; } = "text/plain";

    /// <summary>Writes a result; anything else is left to other formatters.</summary>
    /// <param name="value">The value to show.</param>
    /// <param name="writer">Where to.</param>
    /// <returns>Whether it was written.</returns>
#pragma warning disable CA1822 // The kernel calls it on an instance.
    public bool Format(object value, TextWriter writer)
    {
        if (value is not IShownResult result)
            return false;
        var shown = result.Shown(CultureInfo.InvariantCulture);
        writer.Write($"{shown.Line}\n\n{shown.ToText()}".TrimEnd('\n'));
        return true;
    }
#pragma warning restore CA1822
}
