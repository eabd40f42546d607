using System.Globalization;
using PeoplePowered.Reporting.Markup;

namespace PeoplePowered.Reporting.Reports;

/// <summary>One thing that stands in a report, and how it is written.</summary>
/// <param name="Heading">The heading, for a section; else <c>null</c>.</param>
/// <param name="Level">The heading's level, 2 or 3; 0 for what is not a heading.</param>
/// <param name="Write">Writes it; the text is an identifier that is its own on the page.</param>
internal sealed record ReportBlock(string? Heading, int Level, Action<MarkupWriter, string> Write)
{
    /// <summary>A heading.</summary>
    public static ReportBlock ForHeading(string heading, int level) => new(
        heading,
        level,
        (writer, id) => writer.Element("h" + level.ToString(CultureInfo.InvariantCulture), heading, ("id", id), ("dir", "auto")));

    /// <summary>What is not a heading.</summary>
    public static ReportBlock For(Action<MarkupWriter, string> write) => new(null, 0, write);
}
