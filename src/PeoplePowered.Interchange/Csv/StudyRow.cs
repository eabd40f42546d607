namespace PeoplePowered.Interchange.Csv;

/// <summary>A study: its line in the file, its label and its values. Immutable.</summary>
public sealed class StudyRow
{
    private readonly IReadOnlyDictionary<string, long?> _counts;
    private readonly IReadOnlyDictionary<string, double?> _numbers;
    private readonly IReadOnlyDictionary<string, string?> _labels;

    internal StudyRow(int line, string label, IReadOnlyDictionary<string, long?> counts, IReadOnlyDictionary<string, double?> numbers, IReadOnlyDictionary<string, string?> labels)
    {
        Line = line;
        Label = label;
        _counts = counts;
        _numbers = numbers;
        _labels = labels;
    }

    /// <summary>The line, from 1, at which the row starts.</summary>
    public int Line { get; }

    /// <summary>The cell of the column <c>site</c>; where that is blank or missing, <c>row 1</c> for the first row of data, and so on.</summary>
    public string Label { get; }

    /// <summary>A count, or <c>null</c> where the cell is blank.</summary>
    /// <param name="column">The name of a column of counts.</param>
    /// <exception cref="ArgumentException">No column of counts was asked for under this name.</exception>
    public long? Count(string column) => _counts.TryGetValue(Guard.Against.Null(column), out var count)
        ? count
        : throw new ArgumentException($"'{column}' is no column of counts of this table.", nameof(column));

    /// <summary>A number, or <c>null</c> where the cell is blank; a count is a number too.</summary>
    /// <param name="column">The name of a column.</param>
    /// <exception cref="ArgumentException">No column was asked for under this name.</exception>
    public double? Number(string column) => _numbers.TryGetValue(Guard.Against.Null(column), out var number) ? number : Count(column);

    /// <summary>A label, or <c>null</c> where the cell is blank.</summary>
    /// <param name="column">The name of a column of labels.</param>
    /// <exception cref="ArgumentException">No column of labels was asked for under this name.</exception>
    public string? Text(string column) => _labels.TryGetValue(Guard.Against.Null(column), out var text)
        ? text
        : throw new ArgumentException($"'{column}' is no column of labels of this table.", nameof(column));
}
