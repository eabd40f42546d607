using PeoplePowered.Domain;

namespace PeoplePowered.Interchange.Csv;

/// <summary>
/// A file of studies, a row each, for pooling without a portfolio: the columns asked for, and an optional column <c>site</c> of
/// labels. Other columns are passed over, whatever they hold. Immutable; the same in every culture.
/// </summary>
/// <remarks>A blank cell in a column asked for is kept as a blank, so that the caller can leave the study out by name, unless the column says otherwise. Text is UTF-8;
/// numbers are digits with a full stop before decimals, an exponent is allowed (<c>1.2e2</c> is the count 120). Counts above
/// 100,000,000,000 are refused, and labels that differ only in case or in the encoding of their characters.</remarks>
public sealed class StudyTable
{
    private const string LabelColumn = "site";

    private StudyTable(string file, ValueList<StudyColumn> columns, ValueList<StudyRow> rows)
    {
        File = file;
        Columns = columns;
        Rows = rows;
    }

    /// <summary>The file's name.</summary>
    public string File { get; }

    /// <summary>The columns asked for.</summary>
    public ValueList<StudyColumn> Columns { get; }

    /// <summary>The studies, in the file's order; at least one.</summary>
    public ValueList<StudyRow> Rows { get; }

    /// <summary>Reads a file's bytes.</summary>
    /// <param name="bytes">The whole file.</param>
    /// <param name="file">Its name, for problems.</param>
    /// <param name="columns">The columns asked for; at least one, none twice, none called <c>site</c>.</param>
    /// <returns>The table, or every reason why it was refused.</returns>
    /// <exception cref="ArgumentException"><paramref name="file"/> is empty, or <paramref name="columns"/> is none of that.</exception>
    public static ReadResult<StudyTable> Read(ReadOnlySpan<byte> bytes, string file, params IEnumerable<StudyColumn> columns)
    {
        Guard.Against.NullOrWhiteSpace(file);
        var asked = Checked(columns);
        var log = new ProblemLog();
        var rows = TextBytes.Decode(file, bytes, log) is { } text ? ReadRows(file, text, asked, log) : [];
        return log.Any ? ReadResult<StudyTable>.Refused(log.InOrder) : ReadResult<StudyTable>.Read(new(file, asked, rows));
    }

    /// <summary>Reads a stream to its end.</summary>
    /// <param name="stream">The file; stays open.</param>
    /// <param name="file">Its name, for problems.</param>
    /// <param name="columns">The columns asked for; at least one, none twice, none called <c>site</c>.</param>
    /// <returns>The table, or every reason why it was refused.</returns>
    /// <exception cref="ArgumentException"><paramref name="file"/> is empty, or <paramref name="columns"/> is none of that.</exception>
    public static ReadResult<StudyTable> Read(Stream stream, string file, params IEnumerable<StudyColumn> columns)
    {
        using var bytes = new MemoryStream();
        Guard.Against.Null(stream).CopyTo(bytes);
        return Read(bytes.GetBuffer().AsSpan(0, (int)bytes.Length), file, columns);
    }

    /// <summary>Reads a file on disk.</summary>
    /// <param name="path">The file's path; the table and its problems go by the name at its end.</param>
    /// <param name="columns">The columns asked for; at least one, none twice, none called <c>site</c>.</param>
    /// <returns>The table, or every reason why it was refused; also where the path is empty, or the file is missing or cannot be opened.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="path"/> is <c>null</c>.</exception>
    /// <exception cref="ArgumentException"><paramref name="columns"/> is none of that.</exception>
    public static ReadResult<StudyTable> Read(string path, params IEnumerable<StudyColumn> columns)
    {
        Guard.Against.Null(path);
        var asked = Checked(columns);
        var log = new ProblemLog();
        if (string.IsNullOrWhiteSpace(path))
            log.Add("file", 0, null, null, "No file is named.", "Name a CSV file with a row for each study.");
        else if (DiskFile.Read(path, path, log) is { } bytes)
            return Read(bytes, Path.GetFileName(path), asked);
        return ReadResult<StudyTable>.Refused(log.InOrder);
    }

    /// <summary>The cells of a column of labels as numbers, a row each, or <c>null</c> where one of them is no finite number.</summary>
    /// <param name="column">The name of a column of labels.</param>
    /// <returns>The numbers, <c>null</c> where a cell is blank; <c>null</c> altogether where a cell holds words, or all are blank.</returns>
    /// <exception cref="ArgumentException">No column of labels was asked for under this name.</exception>
    public IReadOnlyList<double?>? NumbersIn(string column)
    {
        var texts = Rows.Select(row => row.Text(column)).ToList();
        var numbers = texts.Select(text => text is not null && NumberText.TryRead(text, out double number) is null ? number : (double?)null).ToList();
        return texts.Exists(text => text is not null) && texts.Zip(numbers).All(cell => cell.First is null || cell.Second is not null) ? numbers : null;
    }

    private static ValueList<StudyColumn> Checked(IEnumerable<StudyColumn> columns)
    {
        var asked = Guard.Against.Null(columns).ToValueList();
        var sound = asked.Count > 0 && asked.Select(column => column.Name).Append(LabelColumn).Distinct(StringComparer.Ordinal).Count() == asked.Count + 1;
        return sound ? asked : throw new ArgumentException("Ask for at least one column, for none twice, and for none called 'site', which holds the labels.", nameof(columns));
    }

    private static ValueList<StudyRow> ReadRows(string file, string text, ValueList<StudyColumn> columns, ProblemLog log)
    {
        var optional = columns.ToLookup(column => column.Presence == StudyColumnPresence.Optional, column => column.Name);
        var shape = new Shape([.. optional[false]], [.. optional[true], LabelColumn]);
        if (CsvTableReader.Read(file, text, log) is not { } table || HeaderReader.Read(table, shape, log, passesOver: true) is not { } map)
            return [];
        var spellings = columns.Where(IsOfLabels).Select(column => column.Name).Append(LabelColumn)
            .ToDictionary(name => name, _ => new Spellings(), StringComparer.Ordinal);
        RowReader[] readers = [.. table.Rows.Select(record => new RowReader(file, map, record, log))];
        foreach (var column in columns.Where(column => column.Kind == StudyColumnKind.NumberOrLabel))
            RefuseAbsencesAmongNumbers(readers, column.Name);
        return readers.Select((row, index) => ReadRow(row, index + 1, columns, spellings)).ToValueList();
    }

    private static bool IsOfLabels(StudyColumn column) => column.Kind is StudyColumnKind.Label or StudyColumnKind.NumberOrLabel;

    /// <summary>A column of numbers with NA in a cell would be read as labels, each number a level of its own.</summary>
    private static void RefuseAbsencesAmongNumbers(RowReader[] rows, string column)
    {
        var cells = rows.Where(row => row.Text(column) is not null).ToLookup(row => NumberText.TryRead(row.Text(column)!, out double _) is null);
        if (!cells[true].Any() || !cells[false].All(row => NumberText.IsAbsence(row.Text(column)!)))
            return;
        foreach (var row in cells[false])
            row.Refuse(column, row.Text(column), "The other cells of this column are numbers, and that is none.", "Leave the cell blank where the number is not known.");
    }

    private static StudyRow ReadRow(RowReader row, int number, ValueList<StudyColumn> columns, Dictionary<string, Spellings> spellings)
    {
        var label = ReadLabel(row, LabelColumn, spellings);
        TotalRows.Refuse(row, LabelColumn, label);
        var counts = new Dictionary<string, long?>(StringComparer.Ordinal);
        var numbers = new Dictionary<string, double?>(StringComparer.Ordinal);
        var labels = new Dictionary<string, string?>(StringComparer.Ordinal);
        foreach (var column in columns)
        {
            if (column.Presence == StudyColumnPresence.Filled && row.Text(column.Name) is null)
                row.Refuse(column.Name, null, "The cell is blank.", "Write the value, or leave the row out.");
            if (column.Kind == StudyColumnKind.Count)
                counts.Add(column.Name, row.Count(column.Name));
            else if (IsOfLabels(column))
                labels.Add(column.Name, ReadLabel(row, column.Name, spellings));
            else
                numbers.Add(column.Name, ReadNumber(row, column));
        }

        return new(row.Line, label ?? FormattableString.Invariant($"row {number}"), counts, numbers, labels);
    }

    private static string? ReadLabel(RowReader row, string column, Dictionary<string, Spellings> spellings)
    {
        var label = row.Name<SiteId>(column)?.Value;
        spellings[column].Claim(row, column, label);
        return label;
    }

    private static double? ReadNumber(RowReader row, StudyColumn column)
    {
        if (row.Text(column.Name) is not { } text)
            return null;
        var fault = NumberText.TryRead(text, out double value) ?? column.Kind switch
        {
            StudyColumnKind.PositiveNumber when value <= 0 => new("The number must be above zero.", "Write the number as published, or leave the cell blank where it is not known."),
            StudyColumnKind.NonNegativeNumber when value < 0 => new("The number cannot be negative.", "Write the number as published, or leave the cell blank where it is not known."),
            _ => null,
        };
        if (fault is not null)
            row.Refuse(column.Name, text, fault.Problem, fault.Remedy);
        return value;
    }
}
