using System.Globalization;
using CsvHelper;
using CsvHelper.Configuration;

namespace PeoplePowered.Interchange.Csv;

/// <summary>
/// Text to records. CsvHelper parses and is lenient: what it repairs by guessing (a stray or an unclosed quote) is refused here,
/// as is a record with too few or too many cells.
/// </summary>
internal static class CsvTableReader
{
    /// <summary>The header, however damaged; empty where the text has none.</summary>
    public static string[] Header(string text) => Records(string.Empty, text, null).Select(record => record.Row.Cells).FirstOrDefault() ?? [];

    /// <summary>The whole table, or <c>null</c> where it has no header, or no rows and needs some; every bad line is in the log.</summary>
    public static CsvTable? Read(string file, string text, ProblemLog log, bool needsRows = true)
    {
        CsvRow? header = null;
        var rows = new List<CsvRow>();
        var damaged = false;
        foreach (var (record, raw) in Records(file, text, log))
        {
            if (record.Cells.Length == 0 && header is null)
                return null;
            if (record.Cells.Length == 0)
                damaged = true;
            else if (header is null && HeaderReader.OtherSeparator(record.Cells) is { } separator)
                return RefuseSeparator(file, record, separator, log);
            else if (header is null)
                header = record;
            else if (record.Cells.Length == header.Cells.Length)
                rows.Add(record);
            else
                damaged = RefuseLength(file, record, raw, header, log);
        }

        if (header is null)
            log.Add(file, 1, null, null, "The file is empty.", "Write a header and a row for each figure, or remove the file.");
        else if (needsRows && rows.Count == 0 && !damaged)
            log.Add(file, header.Line, null, null, "The file has a header and no rows.", "Write a row for each figure, or remove the file.");
        return header is null || (needsRows && rows.Count == 0 && !damaged) ? null : new(file, header, rows, damaged);
    }

    private static CsvTable? RefuseSeparator(string file, CsvRow header, string separator, ProblemLog log)
    {
        log.Add(file, header.Line, null, Short(header.Cells[0]), $"The cells are separated by {separator}, not by commas.", "Save the file with commas as separators; spreadsheets call it 'CSV UTF-8 (comma delimited)' or ask for the field delimiter.");
        return null;
    }

    /// <summary>The start of a text that may be long, as the rest of a file behind an open quote is.</summary>
    private static string Short(string text)
    {
        const int most = 80;
        return text.Length <= most ? text : $"{text.AsSpan(0, most)}...";
    }

    private static bool RefuseLength(string file, CsvRow record, string raw, CsvRow header, ProblemLog log)
    {
        var remedy = record.Cells.Length > header.Cells.Length
            ? "Put quotes around a cell that holds a comma, and remove cells beyond the header's last column."
            : "Keep the comma of a blank cell, so that every row has a cell for each column.";
        log.Add(file, record.Line, null, Short(raw), FormattableString.Invariant($"The row has {record.Cells.Length} cells, the header {header.Cells.Length}."), remedy);
        return true;
    }

    /// <summary>Records that are not blank; one with bad quotes comes without cells, unless there is no log to refuse it in.</summary>
    private static IEnumerable<(CsvRow Row, string Raw)> Records(string file, string text, ProblemLog? log)
    {
        var bad = false;
        var configuration = new CsvConfiguration(CultureInfo.InvariantCulture) { Delimiter = ",", IgnoreBlankLines = false, BadDataFound = _ => bad = true };
        using var reader = new StringReader(text);
        using var parser = new CsvParser(reader, configuration);
        var before = 0;
        while (parser.Read())
        {
            var line = before + 1;
            before = parser.RawRow;
            var cells = new string[parser.Count];
            bad = false;
            for (var index = 0; index < cells.Length; index++)
                cells[index] = parser[index].Trim();
            var raw = parser.RawRecord.TrimEnd('\r', '\n');
            var unclosed = raw.Count(character => character == '"') % 2 != 0;
            if (log is not null && (unclosed || bad))
            {
                RefuseQuotes(file, line, raw, unclosed, log);
                yield return (new(line, []), raw);
            }
            else if (Array.Exists(cells, cell => cell.Length > 0))
            {
                yield return (new(line, cells), raw);
            }
        }
    }

    private static void RefuseQuotes(string file, int line, string raw, bool unclosed, ProblemLog log) => log.Add(
        file,
        line,
        null,
        Short(raw),
        unclosed ? "A quote is opened and not closed, or closed and not opened." : "A quote stands inside a cell.",
        "Put quotes around the whole cell, and write a quote inside it twice: \"the \"\"total\"\" row\".");
}
