using System.Globalization;
using System.Text;

namespace PeoplePowered.Domain.Results;

/// <summary>A result's table as text: columns of even width, numbers at their right end, a rule under the header.</summary>
internal static class ResultText
{
    private const string Gap = "  ";

    public static string Of(ResultTable table)
    {
        var widths = table.Columns.Select((column, index) => table.Rows.Select(row => Width(row[index])).Append(Width(column.Name)).Max()).ToArray();
        var text = new StringBuilder();
        if (table.Rows.Count > 0)
        {
            Line(text, table, [.. table.Columns.Select(column => column.Name)], widths);
            Line(text, table, [.. widths.Select(width => new string('-', width))], widths);
            foreach (var row in table.Rows)
                Line(text, table, row, widths);
        }

        foreach (var note in table.Notes)
            text.Append("- ").Append(note).Append('\n');
        return text.ToString().TrimEnd('\n');
    }

    private static void Line(StringBuilder text, ResultTable table, IReadOnlyList<string> cells, int[] widths)
    {
        var line = new StringBuilder();
        for (var index = 0; index < cells.Count; index++)
        {
            var padding = new string(' ', widths[index] - Width(cells[index]));
            line.Append(index == 0 ? string.Empty : Gap).Append(table.Columns[index].IsNumeric ? padding + cells[index] : cells[index] + padding);
        }

        text.Append(line.ToString().TrimEnd(' ')).Append('\n');
    }

    /// <summary>How many letters a reader sees.</summary>
    private static int Width(string text) => new StringInfo(text).LengthInTextElements;
}
