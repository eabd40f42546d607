namespace PeoplePowered.Reporting.Markup;

/// <summary>Writes a whole page: one file that reads nothing from anywhere else.</summary>
internal static class Page
{
    private const string Policy = "default-src 'none'; style-src 'unsafe-inline'; script-src 'unsafe-inline'; base-uri 'none'; form-action 'none'";

    /// <summary>A page around a body.</summary>
    /// <param name="title">The title in the reader's window.</param>
    /// <param name="language">The language of its text, as a BCP 47 tag.</param>
    /// <param name="body">Writes what is in it.</param>
    /// <param name="scripted">Whether it carries the script that sorts tables.</param>
    public static string Write(string title, string language, Action<MarkupWriter> body, bool scripted)
    {
        var writer = new MarkupWriter();
        writer.Raw("<!DOCTYPE html>").Line();
        writer.Open("html", ("lang", language)).Line();
        writer.Open("head").Line();
        writer.Empty("meta", ("charset", "utf-8")).Line();
        writer.Empty("meta", ("http-equiv", "Content-Security-Policy"), ("content", Policy)).Line();
        writer.Empty("meta", ("name", "viewport"), ("content", "width=device-width, initial-scale=1")).Line();
        writer.Empty("meta", ("name", "color-scheme"), ("content", "light dark")).Line();
        writer.Element("title", title).Line();
        writer.Open("style").Raw(PageStyle.Sheet).CloseLine();
        writer.CloseLine();
        writer.Open("body").Line();
        body(writer);
        if (scripted)
            writer.Line().Open("script").Raw(SortScript.Source).CloseLine();
        writer.CloseLine();
        writer.CloseLine();
        return writer.ToString();
    }
}
