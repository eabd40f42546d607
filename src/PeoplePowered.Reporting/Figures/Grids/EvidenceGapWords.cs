using PeoplePowered.Reporting.Markup;

namespace PeoplePowered.Reporting.Figures.Grids;

/// <summary>An evidence gap map in sentences and as a table.</summary>
internal sealed class EvidenceGapWords(EvidenceGapCells cells)
{
    private const string None = "none";
    private const int MostNamed = 6;

    /// <summary>A number in the reader's culture.</summary>
    public string Number(long number) => number.ToString("#,0", cells.Options.FormatProvider);

    /// <summary>A number of studies with its word.</summary>
    public string Studies(long number) => $"{Number(number)} {(number == 1 ? cells.Options.StudyWord : cells.Options.StudiesWord)}";

    /// <summary>A number of people with its word.</summary>
    public string People(long number) => $"{Number(number)} {(number == 1 ? "person" : "people")}";

    public string Description()
    {
        var options = cells.Options;
        if (cells.Rows.Count == 0 || cells.Columns.Count == 0)
            return "Evidence gap map without any cell.";
        IEnumerable<string> sentences =
        [
            $"Evidence gap map of {Number(cells.Rows.Count)} by {Number(cells.Columns.Count)} cells: {Number(cells.Filled)} with evidence, {Number(cells.Gaps)} with none{(cells.Unknowable > 0 ? $", {Number(cells.Unknowable)} in which nothing can be known" : "")}.",
            $"{options.StrengthHeader}, the weakest first: {string.Join(", ", cells.Strengths)}.",
            .. cells.Rows.Select(Row),
        ];
        return string.Join(' ', sentences);
    }

    public void WriteTable(MarkupWriter writer, string caption)
    {
        var options = cells.Options;
        HtmlColumn[] columns =
        [
            new(options.RowHeader, "start", Numeric: false), new(options.ColumnHeader, "start", Numeric: false), new(options.StrengthHeader, "start", Numeric: false),
            new(Capitalised(options.StudiesWord), "end", Numeric: true), new("People", "end", Numeric: true), new("Note", "start", Numeric: false),
        ];
        HtmlTable.Write(writer, caption, columns, cells.Rows.SelectMany(row => cells.Columns.SelectMany(column => Lines(row, column))), total: null, sortable: false);
    }

    /// <summary>A text that begins with a capital letter.</summary>
    public static string Capitalised(string text) => text.Length == 0 ? text : char.ToUpperInvariant(text[0]) + text[1..];

    private string Row(string row)
    {
        var filled = cells.Columns.Where(column => cells[row, column].Count > 0).Select(column => $"{column}, {string.Join(" and ", cells[row, column].Select(Entry))}").ToList();
        var gaps = cells.Columns.Where(column => cells[row, column].Count == 0 && cells.Absence(row, column) is null).ToList();
        var absent = cells.Columns.Where(column => cells.Absence(row, column) is not null).Select(column => $"{column} ({cells.Absence(row, column)})").ToList();
        IEnumerable<string> parts =
        [
            filled.Count > 0 ? string.Join("; ", filled) : "no evidence at all",
            gaps.Count > 0 && filled.Count > 0 ? $"none for {Named(gaps)}" : "",
            absent.Count > 0 ? $"nothing can be known for {Named(absent)}" : "",
        ];
        return $"{row}: {string.Join("; ", parts.Where(part => part.Length > 0))}.";
    }

    private string Named(List<string> names) => names.Count <= MostNamed ? string.Join(", ", names) : $"{Number(names.Count)} others";

    private string Entry(EvidenceGapEntry entry) =>
        $"{Studies(entry.Studies)} ({entry.Strength}{(entry.People is { } people ? $", {People(people)}" : "")})";

    private IEnumerable<IReadOnlyList<(string Text, double? SortValue)>> Lines(string row, string column)
    {
        if (cells[row, column] is { Count: > 0 } entries)
            return entries.Select(IReadOnlyList<(string, double?)> (entry) => [(row, null), (column, null), (entry.Strength, null), (Number(entry.Studies), entry.Studies), (entry.People is { } people ? Number(people) : "unknown", entry.People), (entry.Note ?? "", null)]);
        return [cells.Absence(row, column) is { } reason
            ? [(row, null), (column, null), ("cannot be known", null), ("–", null), ("–", null), (reason, null)]
            : [(row, null), (column, null), (None, null), (Number(0), 0), (Number(0), 0), (cells.Options.GapMeaning, null)]];
    }
}
