using PeoplePowered.Reporting.Markup;

namespace PeoplePowered.Reporting.Reports;

/// <summary>
/// A table of a report; in the page its headings sort it. The first cell of each row is the row's own heading.
/// Immutable; equality is by reference.
/// </summary>
public sealed class ReportTable
{
    /// <summary>A table.</summary>
    /// <param name="caption">What it holds, in a line.</param>
    /// <param name="columns">Its columns, at least one.</param>
    /// <param name="rows">Its rows, each with a cell for every column; may be empty.</param>
    /// <param name="total">A row of totals that stays below however the table is sorted; <c>null</c> where there is none.</param>
    /// <exception cref="ArgumentException">The caption is empty, there is no column, an item is <c>null</c>, or a row has more or fewer cells than there are columns.</exception>
    public ReportTable(string caption, IEnumerable<ReportColumn> columns, IEnumerable<IReadOnlyList<ReportCell>> rows, IReadOnlyList<ReportCell>? total = null)
    {
        Caption = Guard.Against.NullOrWhiteSpace(caption);
        Columns = [.. Guard.Against.Null(columns).Select(column => Guard.Against.Null(column, nameof(columns)))];
        if (Columns.Count == 0)
            throw new ArgumentException("A table needs at least one column.", nameof(columns));
        Rows = [.. Guard.Against.Null(rows).Select((row, i) => Checked(row, i, Columns.Count))];
        Total = total is null ? null : Checked(total, Rows.Count, Columns.Count);
    }

    /// <summary>What it holds, in a line.</summary>
    public string Caption { get; }

    /// <summary>Its columns.</summary>
    public IReadOnlyList<ReportColumn> Columns { get; }

    /// <summary>Its rows, each with a cell for every column.</summary>
    public IReadOnlyList<IReadOnlyList<ReportCell>> Rows { get; }

    /// <summary>The row of totals, or <c>null</c>.</summary>
    public IReadOnlyList<ReportCell>? Total { get; }

    internal void Write(MarkupWriter writer)
    {
        HtmlColumn[] columns = [.. Columns.Select(column => new HtmlColumn(column.Header, Class(column.Alignment), column.Numeric))];
        HtmlTable.Write(writer, Caption, columns, Rows.Select(Cells), Total is null ? null : Cells(Total), sortable: true);
    }

    private static IReadOnlyList<(string Text, double? SortValue)> Cells(IReadOnlyList<ReportCell> row) => [.. row.Select(cell => (cell.Text, cell.SortValue))];

    private static string Class(ColumnAlignment alignment) => alignment switch
    {
        ColumnAlignment.Centre => "centre",
        ColumnAlignment.End => "end",
        _ => "start",
    };

    private static ReportCell[] Checked(IReadOnlyList<ReportCell> row, int index, int columns)
    {
        Guard.Against.Null(row, "rows");
        return row.Count == columns
            ? [.. row.Select(cell => Guard.Against.Null(cell, "rows"))]
            : throw new ArgumentException(FormattableString.Invariant($"Row {index} has {row.Count} cells, but there are {columns} columns."), nameof(row));
    }
}
