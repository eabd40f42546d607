using PeoplePowered.Domain;

namespace PeoplePowered.Interchange.Csv;

/// <summary>Where each column of a shape stands in a file, and under which name.</summary>
internal sealed class ColumnMap
{
    private readonly Dictionary<string, (int Index, string Name)> _columns = new(StringComparer.Ordinal);

    /// <summary>Names of the header that are of no column of the shape.</summary>
    public List<string> Unknown { get; } = [];

    public IEnumerable<string> Found => _columns.Keys;

    public bool Has(string column) => _columns.ContainsKey(column);

    public bool TryAdd(string column, int index, string name) => _columns.TryAdd(column, (index, name));

    /// <summary>The name under which a column stands in the file.</summary>
    public string NameOf(string column) => _columns.TryGetValue(column, out var found) ? found.Name : Shape.Example(column);

    /// <summary>The currency in the name of a column of money.</summary>
    public Currency CurrencyOf(string column) => new(NameOf(column)[^3..].ToUpperInvariant());

    /// <summary>A cell; <c>null</c> where it is blank or the file has no such column.</summary>
    public string? Cell(CsvRow row, string column) => _columns.TryGetValue(column, out var found) && row.Cells[found.Index].Length > 0 ? row.Cells[found.Index] : null;
}
