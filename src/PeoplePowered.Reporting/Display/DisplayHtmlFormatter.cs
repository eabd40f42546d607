using PeoplePowered.Reporting.Figures;
using PeoplePowered.Reporting.Markup;
using PeoplePowered.Reporting.Reports;

namespace PeoplePowered.Reporting.Display;

/// <summary>Shows a figure or a report as HTML that leaves the notebook around it alone.</summary>
internal sealed class DisplayHtmlFormatter
{
    /// <summary>The page's own colours, which change with the reader's wish for light or dark as the figure's do.</summary>
    private const string Surface = "color-scheme:light dark;background:Canvas;color:CanvasText;padding:.25rem 1rem;max-width:50rem";

    private const string Frame = "display:block;width:100%;height:42rem;border:1px solid rgba(128,128,128,.5)";

    /// <summary>The form that it writes.</summary>
    public string MimeType { get; } = "text/html";

    /// <summary>Writes a figure inline, and a report in a frame of its own, in which no script runs and from which no style gets out; anything else is left to other formatters.</summary>
    /// <param name="value">The value to show.</param>
    /// <param name="writer">Where to.</param>
    /// <returns>Whether it was written.</returns>
#pragma warning disable CA1822 // The kernel calls it on an instance.
    public bool Format(object value, TextWriter writer)
    {
        if (Html(value) is not { } html)
            return false;
        writer.Write(html);
        return true;
    }
#pragma warning restore CA1822

    private static string? Html(object value) => value switch
    {
        Figure figure => new MarkupWriter().Open("div", ("style", Surface)).Raw(figure.ToHtml()).Close().ToString(),
        Report report => new MarkupWriter().Open("iframe", ("title", report.Title), ("sandbox", string.Empty), ("style", Frame), ("srcdoc", report.ToHtml())).Close().ToString(),
        _ => null,
    };
}
