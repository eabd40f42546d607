using PeoplePowered.Reporting.Figures;
using PeoplePowered.Reporting.Reports;

namespace PeoplePowered.Reporting.Display;

/// <summary>Shows a figure or a report as text: what it is called, and what a reader would see in it.</summary>
internal sealed class DisplayTextFormatter
{
    /// <summary>The form that it writes.</summary>
    public string MimeType { get; } = "text/plain";

    /// <summary>Writes title and description; anything else is left to other formatters.</summary>
    /// <param name="value">The value to show.</param>
    /// <param name="writer">Where to.</param>
    /// <returns>Whether it was written.</returns>
#pragma warning disable CA1822 // The kernel calls it on an instance.
    public bool Format(object value, TextWriter writer)
    {
        var (title, about) = value switch
        {
            Figure figure => (figure.Title, figure.Description),
            Report report => (report.Title, report.Subtitle),
            _ => default,
        };
        if (title is null)
            return false;
        writer.Write(about is null ? title : $"{title}\n\n{about}");
        return true;
    }
#pragma warning restore CA1822
}
