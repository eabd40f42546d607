using System.Globalization;

namespace PeoplePowered.Reporting.Markup;

/// <summary>Writes tables: the first cell of a row is its heading, and each scrolls inside its own container on a narrow screen.</summary>
internal static class HtmlTable
{
    /// <summary>Writes one table.</summary>
    /// <param name="writer">Where to.</param>
    /// <param name="caption">The caption.</param>
    /// <param name="columns">The columns.</param>
    /// <param name="rows">The rows; each has a text, and perhaps a number to sort by, for each column.</param>
    /// <param name="total">A row of totals below, which sorting leaves in place; <c>null</c> where there is none.</param>
    /// <param name="sortable">Whether the page's script may offer to sort it.</param>
    public static void Write(
        MarkupWriter writer,
        string caption,
        IReadOnlyList<HtmlColumn> columns,
        IEnumerable<IReadOnlyList<(string Text, double? SortValue)>> rows,
        IReadOnlyList<(string Text, double? SortValue)>? total,
        bool sortable)
    {
        writer.Open("div", ("class", "pp-scroll"), ("role", "region"), ("tabindex", "0"), ("aria-label", caption), ("style", "overflow-x:auto")).Line();
        writer.Open("table", ("data-sortable", sortable ? "" : null)).Line();
        writer.Element("caption", caption, ("dir", "auto")).Line();
        writer.Open("thead").Open("tr");
        foreach (var column in columns)
            writer.Element("th", column.Header, ("scope", "col"), ("class", Classes(column)), ("data-numeric", column.Numeric ? "" : null), ("dir", "auto"));
        writer.Close().CloseLine();
        writer.Open("tbody").Line();
        foreach (var row in rows)
            WriteRow(writer, columns, row);
        writer.CloseLine();
        if (total is not null)
        {
            writer.Open("tfoot").Line();
            WriteRow(writer, columns, total);
            writer.CloseLine();
        }

        writer.CloseLine().CloseLine();
    }

    private static void WriteRow(MarkupWriter writer, IReadOnlyList<HtmlColumn> columns, IReadOnlyList<(string Text, double? SortValue)> row)
    {
        writer.Open("tr");
        for (var i = 0; i < row.Count; i++)
        {
            var value = row[i].SortValue?.ToString("R", CultureInfo.InvariantCulture);
            writer.Element(i == 0 ? "th" : "td", row[i].Text, ("scope", i == 0 ? "row" : null), ("class", Classes(columns[i])), ("data-sort-value", value), ("dir", "auto"));
        }

        writer.CloseLine();
    }

    private static string Classes(HtmlColumn column) => column.Numeric ? $"{column.Alignment} numeric" : column.Alignment;
}
