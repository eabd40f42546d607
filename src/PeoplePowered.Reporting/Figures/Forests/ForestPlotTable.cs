using PeoplePowered.Reporting.Figures.Plotting;
using PeoplePowered.Reporting.Markup;

namespace PeoplePowered.Reporting.Figures.Forests;

/// <summary>Writes the numbers of a forest plot as a table.</summary>
internal static class ForestPlotTable
{
    public static void Write(MarkupWriter writer, string title, IReadOnlyList<ForestPlotEntry> entries, ForestPlotOptions options, FigureNumbers numbers)
    {
        HtmlColumn[] columns =
        [
            new(options.LabelHeader, "start", Numeric: false),
            new(options.NoteHeader.Length > 0 ? options.NoteHeader : "Note", "start", Numeric: false),
            .. options.Columns.Select(column => new HtmlColumn(column.Header, column.Ends ? "end" : "start", Numeric: false)),
            new("Estimate", "end", Numeric: true),
            new("Lower", "end", Numeric: true),
            new("Upper", "end", Numeric: true),
            new(options.WeightHeader, "end", Numeric: true),
        ];
        HtmlTable.Write(writer, title, columns, entries.Where(entry => entry.Kind != ForestPlotEntryKind.Remark).Select(Cells), total: null, sortable: false);

        IReadOnlyList<(string Text, double? SortValue)> Cells(ForestPlotEntry entry) =>
        [
            (entry.Label, null),
            (entry.Note ?? "", null),
            .. Enumerable.Range(0, options.Columns.Count).Select(column => (entry.Cells.Count == 0 ? "" : entry.Cells[entry.Cells.Count - options.Columns.Count + column], (double?)null)),
            Cell(entry.Estimate),
            Cell(entry.Bounds?.Lower),
            Cell(entry.Bounds?.Upper),
            (entry.Weight is { } weight ? numbers.Weight(weight) : "", entry.Weight),
        ];

        (string Text, double? SortValue) Cell(double? value) => (value is { } number ? numbers.WithUnit(number) : "", value);
    }
}
