using System.Buffers;
using System.Text;

namespace PeoplePowered.Domain.Results;

/// <summary>
/// Writes results as comma-separated values (RFC 4180): lines end in CR LF, every line has as many cells as the header, and a cell is quoted where it must be. A
/// text that a spreadsheet would take for a formula gets an apostrophe before it, as OWASP advises against CSV injection; numbers are left alone.
/// </summary>
internal sealed class CsvWriter
{
    private static readonly SearchValues<char> s_quoted = SearchValues.Create(",\"\r\n");

    private readonly StringBuilder _text = new();
    private readonly int _columns;

    public CsvWriter(params ReadOnlySpan<string> header)
    {
        _columns = header.Length;
        Row([.. header.ToArray().Select(name => (CsvCell)name)]);
    }

    /// <summary>Writes a line; cells that are not given are empty.</summary>
    /// <exception cref="ArgumentException">There are more cells than columns.</exception>
    public CsvWriter Row(params ReadOnlySpan<CsvCell> cells)
    {
        if (cells.Length > _columns)
            throw new ArgumentException(FormattableString.Invariant($"A row of {cells.Length} cells does not fit {_columns} columns."), nameof(cells));
        for (var index = 0; index < _columns; index++)
            _text.Append(index == 0 ? string.Empty : ",").Append(index < cells.Length ? Written(cells[index]) : string.Empty);
        _text.Append("\r\n");
        return this;
    }

    /// <summary>All that was written.</summary>
    public override string ToString() => _text.ToString();

    private static string Written(CsvCell cell)
    {
        var text = cell.Value ?? string.Empty;
        if (cell.IsText && text.Length > 0 && text[0] is '=' or '+' or '-' or '@' or '\t' or '\r')
            text = $"'{text}";
        return text.AsSpan().ContainsAny(s_quoted) ? $"\"{text.Replace("\"", "\"\"", StringComparison.Ordinal)}\"" : text;
    }
}
