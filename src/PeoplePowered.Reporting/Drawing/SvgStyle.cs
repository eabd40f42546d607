using System.Text;
using PeoplePowered.Reporting.Markup;

namespace PeoplePowered.Reporting.Drawing;

/// <summary>
/// The style sheet inside each drawing. A role's colour is the host page's custom property where it has one, else
/// ours for the reader's light or dark ground; programs without style sheets use the attributes on the elements.
/// </summary>
internal static class SvgStyle
{
    /// <summary>The rules of the colours that a drawing uses, in an order of their own; drawings on one page agree about each.</summary>
    public static string Of(IEnumerable<Paint> used)
    {
        List<Paint> paints = [.. used.OrderBy(paint => paint.Name, StringComparer.Ordinal)];
        var sheet = new StringBuilder("\n");
        foreach (var paint in paints)
            Rules(sheet, paint.Name, paint.LightValue);
        sheet.Append("@media screen and (prefers-color-scheme:dark){\n");
        foreach (var paint in paints)
            Rules(sheet, paint.Name, paint.DarkValue);
        sheet.Append("}\n");

        // On a page of anybody's the figure scrolls in its box instead of shrinking until nobody can read it; a drawing by itself knows no such box.
        return sheet.Append("@media screen{.pp-figure svg{min-width:40rem}}\n").ToString();
    }

    private static void Rules(StringBuilder sheet, string name, string value) =>
        sheet.Append(".pp-fill-").Append(name).Append("{fill:").Append(value).Append("}.pp-line-").Append(name).Append("{stroke:").Append(value).Append("}\n");
}
