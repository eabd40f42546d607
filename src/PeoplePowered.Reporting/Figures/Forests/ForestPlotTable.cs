using PeoplePowered.Reporting.Figures.Plotting;
using PeoplePowered.Reporting.Markup;

namespace PeoplePowered.Reporting.Figures.Forests;

/// <summary>Writes the numbers of a forest plot as a table.</summary>
internal static class ForestPlotTable
{
    public static void Write(MarkupWriter writer, string title, IReadOnlyList<ForestPlotEntry> entries, ForestPlotOptions options, FigureNumbers numbers)
    {
        var shown = entries.Where(entry => entry.Kind != ForestPlotEntryKind.Remark).ToList();
        var (hasNotes, hasWeights) = (shown.Exists(entry => !string.IsNullOrEmpty(entry.Note)), shown.Exists(entry => entry.Weight is not null));
        HtmlColumn[] columns =
        [
            new(options.LabelHeader, "start", Numeric: false),
            .. hasNotes ? [new(options.NoteHeader.Length > 0 ? options.NoteHeader : "Note", "start", Numeric: false)] : Array.Empty<HtmlColumn>(),
            .. options.Columns.Select(column => new HtmlColumn(column.Header, column.Ends ? "end" : "start", Numeric: false)),
            new("Estimate", "end", Numeric: true),
            new("Lower", "end", Numeric: true),
            new("Upper", "end", Numeric: true),
            .. hasWeights ? [new(options.WeightHeader, "end", Numeric: true)] : Array.Empty<HtmlColumn>(),
        ];
        HtmlTable.Write(writer, title, columns, shown.Select(Cells), total: null, sortable: false);

        IReadOnlyList<(string Text, double? SortValue)> Cells(ForestPlotEntry entry) =>
        [
            (entry.Label, null),
            .. hasNotes ? [(entry.Note ?? "", null)] : Array.Empty<(string, double?)>(),
            .. Enumerable.Range(0, options.Columns.Count).Select(column => (entry.Cells.Count == 0 ? "" : entry.Cells[entry.Cells.Count - options.Columns.Count + column], (double?)null)),
            Cell(entry.Estimate),
            Cell(entry.Bounds?.Lower),
            Cell(entry.Bounds?.Upper),
            .. hasWeights ? [(entry.Weight is { } weight ? numbers.Weight(weight) : "", entry.Weight)] : Array.Empty<(string, double?)>(),
        ];

        (string Text, double? SortValue) Cell(double? value) => (value is { } number ? numbers.WithUnit(number) : "", value);
    }
}
