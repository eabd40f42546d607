using System.Globalization;
using System.Text;
using PeoplePowered.Reporting.Display;
using PeoplePowered.Reporting.Drawing;
using PeoplePowered.Reporting.Figures.Plotting;
using PeoplePowered.Reporting.Markup;

namespace PeoplePowered.Reporting.Figures;

/// <summary>
/// A drawing with a name, a long description and a table of the same numbers, so that nobody is shut out of it.
/// Immutable and safe to share between threads; the same figure always gives the same text.
/// </summary>
[TypeFormatterSource(typeof(DisplayFormatterSource))]
public abstract class Figure
{
    private protected Figure(string title)
    {
        Title = Guard.Against.NullOrWhiteSpace(title);
    }

    /// <summary>What the figure shows, in a line.</summary>
    public string Title { get; }

    /// <summary>What a reader would see in it, in sentences, for those who do not see it.</summary>
    public abstract string Description { get; }

    /// <summary>A standalone SVG document that carries its own title, description and colours for light and dark.</summary>
    public string ToSvg()
    {
        var drawn = Drawing().Draw(Title);
        return drawn.ToSvg(Identifier(drawn), Title, Description, padding: 16);
    }

    /// <summary>An HTML <c>figure</c> element to put into any page: the drawing inline, its caption, and a table of the same numbers.</summary>
    public string ToHtml()
    {
        var drawn = Drawing().Draw(title: null);
        return Html(drawn, Identifier(drawn), Title);
    }

    /// <summary>Writes the figure to a file in UTF-8, replacing what is there: a drawing for <c>.svg</c>, a whole page for <c>.html</c>.</summary>
    /// <param name="path">Where to; the extension says what.</param>
    /// <exception cref="ArgumentException"><paramref name="path"/> is empty or ends in another extension.</exception>
    /// <exception cref="IOException">The file cannot be written.</exception>
    public void Save(string path)
    {
        Guard.Against.NullOrWhiteSpace(path);
        var extension = Path.GetExtension(path);
        if (extension.Equals(".svg", StringComparison.OrdinalIgnoreCase))
            File.WriteAllText(path, ToSvg());
        else if (extension.Equals(".html", StringComparison.OrdinalIgnoreCase))
            File.WriteAllText(path, Page.Write(Title, "en-GB", body => body.Open("main").Line().Raw(ToHtml()).Line().CloseLine(), scripted: false));
        else
            throw new ArgumentException($"A figure is saved as .svg or .html, but the path ends in '{extension}': {path}.", nameof(path));
    }

    /// <summary>The figure element with identifiers that begin as given, so that several stand on one page.</summary>
    /// <param name="id">What the identifiers begin with.</param>
    /// <param name="mark">What stands before the title, as where the figure shows what is made up; <c>null</c> for nothing.</param>
    internal string Html(string id, string? mark = null) => Html(Drawing().Draw(title: null), id, mark is null ? Title : $"{mark}: {Title}");

    /// <summary>What draws the figure, once.</summary>
    private protected abstract FigureDrawing Drawing();

    /// <summary>Writes the table of the same numbers.</summary>
    private protected abstract void WriteTable(MarkupWriter writer);

    private string Html(SvgCanvas drawn, string id, string title)
    {
        var writer = new MarkupWriter();
        writer.Open("figure", ("class", "pp-figure"), ("id", id)).Line();
        writer.Element("figcaption", title, ("dir", "auto")).Line();
        writer.Open("div", ("class", "pp-scroll"), ("role", "region"), ("tabindex", "0"), ("aria-label", title), ("style", "overflow-x:auto")).Line();
        writer.Raw(drawn.ToSvg(id, title, Description, padding: 0)).Line().CloseLine();
        writer.Open("details").Line().Element("summary", "The same numbers as a table").Line();
        WriteTable(writer);
        return writer.CloseLine().Close().ToString();
    }

    /// <summary>An identifier made from what is drawn (FNV-1a, 64 bits), so that different figures do not collide on a page that we did not write.</summary>
    private string Identifier(SvgCanvas drawn)
    {
        var hash = 14695981039346656037UL;
        foreach (var item in Encoding.UTF8.GetBytes(Title + Description + drawn.Content))
            hash = unchecked((hash ^ item) * 1099511628211UL);
        return "pp-" + hash.ToString("x16", CultureInfo.InvariantCulture);
    }
}
