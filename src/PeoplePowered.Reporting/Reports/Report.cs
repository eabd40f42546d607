using System.Globalization;
using PeoplePowered.Reporting.Display;
using PeoplePowered.Reporting.Markup;

namespace PeoplePowered.Reporting.Reports;

/// <summary>
/// A report as one HTML file that reads nothing from anywhere else: for screen and phone, light and dark, print on
/// A4, with keyboard and without script. Made by <see cref="ReportBuilder"/>.
/// </summary>
/// <remarks>Immutable and safe to share between threads; the same report always gives the same text.</remarks>
[TypeFormatterSource(typeof(DisplayFormatterSource))]
public sealed class Report
{
    private const int FewestSectionsWithContents = 5;
    private readonly IReadOnlyList<ReportBlock> _blocks;

    internal Report(string title, string? subtitle, string language, IReadOnlyList<ReportBlock> blocks)
    {
        Title = title;
        Subtitle = subtitle;
        Language = language;
        _blocks = blocks;
    }

    /// <summary>The title.</summary>
    public string Title { get; }

    /// <summary>What it is about, in a line, or <c>null</c>.</summary>
    public string? Subtitle { get; }

    /// <summary>The language of its texts, as a BCP 47 tag.</summary>
    public string Language { get; }

    /// <summary>The whole page.</summary>
    public string ToHtml() => Page.Write(Title, Language, WriteBody, scripted: true);

    /// <summary>Writes the page to a file in UTF-8, replacing what is there.</summary>
    /// <param name="path">Where to; ends in <c>.html</c>.</param>
    /// <exception cref="ArgumentException"><paramref name="path"/> is empty or ends in another extension.</exception>
    /// <exception cref="IOException">The file cannot be written.</exception>
    public void Save(string path)
    {
        Guard.Against.NullOrWhiteSpace(path);
        var extension = Path.GetExtension(path);
        if (!extension.Equals(".html", StringComparison.OrdinalIgnoreCase))
            throw new ArgumentException($"A report is saved as .html, but the path ends in '{extension}': {path}.", nameof(path));
        File.WriteAllText(path, ToHtml());
    }

    private static string Identifier(int index) => "part-" + (index + 1).ToString(CultureInfo.InvariantCulture);

    private void WriteBody(MarkupWriter writer)
    {
        writer.Element("a", "Skip to the report", ("class", "pp-skip"), ("href", "#report")).Line();
        writer.Open("main", ("id", "report"), ("tabindex", "-1")).Line();
        writer.Element("h1", Title, ("dir", "auto")).Line();
        if (Subtitle is not null)
            writer.Element("p", Subtitle, ("class", "pp-subtitle"), ("dir", "auto")).Line();
        WriteContents(writer);
        for (var i = 0; i < _blocks.Count; i++)
        {
            _blocks[i].Write(writer, Identifier(i));
            writer.Line();
        }

        writer.Close();
    }

    private void WriteContents(MarkupWriter writer)
    {
        List<(string Heading, string Id)> sections = [.. _blocks.Select((block, i) => (block, Id: Identifier(i))).Where(item => item.block.Level == 2).Select(item => (item.block.Heading!, item.Id))];
        if (sections.Count < FewestSectionsWithContents)
            return;
        writer.Open("nav", ("class", "pp-contents"), ("aria-labelledby", "contents")).Line();
        writer.Element("p", "Contents", ("id", "contents")).Line();
        writer.Open("ol").Line();
        foreach (var (heading, id) in sections)
            writer.Open("li").Element("a", heading, ("href", "#" + id), ("dir", "auto")).CloseLine();
        writer.CloseLine();
        writer.CloseLine();
    }
}
