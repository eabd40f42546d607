using System.Net;
using System.Text;

namespace PeoplePowered.Domain.Results;

/// <summary>A result as a fragment of HTML that looks well on any page, light or dark: it takes the page's fonts and colours, and brings no style sheet and no script.</summary>
internal static class ResultHtml
{
    private const string Cell = "padding:.2em .8em .2em 0;border-bottom:1px solid rgba(128,128,128,.35);vertical-align:top;";
    private const string TextCell = Cell + "text-align:start";
    private const string NumberCell = Cell + "text-align:end;font-variant-numeric:tabular-nums;white-space:nowrap";

    public static string Of(ResultTable table)
    {
        var html = new StringBuilder("<div class=\"pp-result\" dir=\"auto\">\n");
        html.Append("<p style=\"margin:0 0 .6em;max-width:48em\">").Append(Encoded(table.Line)).Append("</p>\n");
        if (table.Rows.Count > 0)
            Table(html, table);
        if (table.Notes.Count > 0)
        {
            html.Append("<ul style=\"margin:.6em 0 0;padding-inline-start:1.2em;max-width:48em\">\n");
            foreach (var note in table.Notes)
                html.Append("<li dir=\"auto\">").Append(Encoded(note)).Append("</li>\n");
            html.Append("</ul>\n");
        }

        return html.Append("</div>").ToString();
    }

    private static void Table(StringBuilder html, ResultTable table)
    {
        html.Append("<div style=\"overflow-x:auto\"><table style=\"border-collapse:collapse\">\n<thead><tr>");
        foreach (var (name, isNumeric) in table.Columns)
            html.Append("<th scope=\"col\" style=\"").Append(isNumeric ? NumberCell : TextCell).Append("\">").Append(Encoded(name)).Append("</th>");
        html.Append("</tr></thead>\n<tbody>\n");
        foreach (var row in table.Rows)
        {
            html.Append("<tr>");
            for (var index = 0; index < row.Count; index++)
                OfCell(html, row[index], index == 0, table.Columns[index].IsNumeric);
            html.Append("</tr>\n");
        }

        html.Append("</tbody>\n</table></div>\n");
    }

    private static void OfCell(StringBuilder html, string cell, bool isHeader, bool isNumeric) => html
        .Append(isHeader ? "<th scope=\"row\" style=\"font-weight:normal;" : "<td style=\"")
        .Append(isNumeric ? NumberCell : TextCell)
        .Append("\" dir=\"auto\">")
        .Append(Encoded(cell))
        .Append(isHeader ? "</th>" : "</td>");

    private static string Encoded(string text) => WebUtility.HtmlEncode(text);
}
