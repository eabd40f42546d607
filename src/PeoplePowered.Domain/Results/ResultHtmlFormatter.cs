using System.Globalization;

namespace PeoplePowered.Domain.Results;

/// <summary>Shows a result as HTML.</summary>
internal sealed class ResultHtmlFormatter
{
    /// <summary>The form that it writes.</summary>
    public string MimeType { get; } = "text/html";

    /// <summary>Writes a result; anything else is left to other formatters.</summary>
    /// <param name="value">The value to show.</param>
    /// <param name="writer">Where to.</param>
    /// <returns>Whether it was written.</returns>
#pragma warning disable CA1822 // The kernel calls it on an instance.
    public bool Format(object value, TextWriter writer)
    {
        if (value is not IShownResult result)
            return false;
        writer.Write(result.Shown(CultureInfo.InvariantCulture).ToHtml());
        return true;
    }
#pragma warning restore CA1822
}
