using System.Buffers;
using System.Globalization;
using System.Text;

namespace PeoplePowered.Interchange.Csv;

/// <summary>Writes comma-separated values as RFC 4180 has them: lines end in CR LF, and a cell is quoted only where it must be.</summary>
internal sealed class CsvText
{
    private static readonly SearchValues<char> s_quoted = SearchValues.Create(",\"\r\n");

    private readonly StringBuilder _text = new();

    public CsvText(IEnumerable<string?> header) => Row(header);

    public static string Number(decimal? value) => value?.ToString(CultureInfo.InvariantCulture) ?? string.Empty;

    public static string Count(long? value) => value?.ToString(CultureInfo.InvariantCulture) ?? string.Empty;

    public void Row(IEnumerable<string?> cells) => _text.AppendJoin(',', cells.Select(Quoted)).Append("\r\n");

    public ReadOnlyMemory<byte> ToBytes() => Encoding.UTF8.GetBytes(_text.ToString());

    private static string Quoted(string? cell) => cell switch
    {
        null => string.Empty,
        _ when cell.AsSpan().ContainsAny(s_quoted) => $"\"{cell.Replace("\"", "\"\"", StringComparison.Ordinal)}\"",
        _ => cell,
    };
}
