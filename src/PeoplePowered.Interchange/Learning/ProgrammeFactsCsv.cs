using PeoplePowered.Domain;
using PeoplePowered.Interchange.Csv;

namespace PeoplePowered.Interchange.Learning;

/// <summary>
/// Published facts of a learning programme as CSV, a row each: <c>kind</c> (event, cohort, activities, insight, question, influence or policy), <c>when</c> (a date such as
/// <c>2013-01-17</c>, <c>2013-01</c> or <c>2013</c>, or two with a slash between them), <c>name</c> (each once for its kind), <c>detail</c> and <c>source</c>.
/// </summary>
public static class ProgrammeFactsCsv
{
    private static readonly Shape s_shape = new(["kind", "when", "name", "detail", "source"], []);

    /// <summary>Reads a file.</summary>
    /// <param name="path">The file.</param>
    /// <returns>The facts in their order, or every reason why they were refused.</returns>
    public static ReadResult<ValueList<ProgrammeFact>> Read(string path)
    {
        Guard.Against.NullOrWhiteSpace(path);
        var log = new ProblemLog();
        return DiskFile.Read(path, path, log) is { } bytes ? Read(bytes, Path.GetFileName(path)) : ReadResult<ValueList<ProgrammeFact>>.Refused(log.InOrder);
    }

    /// <summary>Reads bytes in UTF-8.</summary>
    /// <param name="bytes">The file.</param>
    /// <param name="file">Its name, for problems.</param>
    /// <returns>The facts in their order, or every reason why they were refused.</returns>
    public static ReadResult<ValueList<ProgrammeFact>> Read(ReadOnlySpan<byte> bytes, string file)
    {
        Guard.Against.NullOrWhiteSpace(file);
        var log = new ProblemLog();
        if (TextBytes.Decode(file, bytes, log) is not { } text || CsvTableReader.Read(file, text, log) is not { } table || HeaderReader.Read(table, s_shape, log) is not { } map)
            return ReadResult<ValueList<ProgrammeFact>>.Refused(log.InOrder);
        var named = new Dictionary<(ProgrammeFactKind, string), int>();
        var facts = table.Rows.Select(record => Fact(new RowReader(file, map, record, log), named)).OfType<ProgrammeFact>().ToValueList();
        return log.Any ? ReadResult<ValueList<ProgrammeFact>>.Refused(log.InOrder) : ReadResult<ValueList<ProgrammeFact>>.Read(facts);
    }

    private static ProgrammeFact? Fact(RowReader row, Dictionary<(ProgrammeFactKind Kind, string Name), int> named)
    {
        var kind = row.Word<ProgrammeFactKind>("kind");
        if (row.Text("kind") is null)
            row.Refuse("kind", null, "The cell is blank.", $"Write one of {string.Join(", ", EnumWords<ProgrammeFactKind>.All)}.");
        var (from, to) = When(row);
        var name = row.RequiredText("name", "Name the fact.");
        var detail = row.RequiredText("detail", "Say what is known of it.");
        var source = row.RequiredText("source", "Say where it is stated, so that anyone can look it up.");
        if (kind is { } known && !named.TryAdd((known, name), row.Line))
            row.Refuse("name", name, FormattableString.Invariant($"The name stands already in line {named[(known, name)]}."), "Give each fact of a kind a name of its own.");
        return row.IsClean ? new(kind!.Value, from!, to, name, detail, new Source(source)) : null;
    }

    private static (PartialDate? From, PartialDate? To) When(RowReader row)
    {
        const string remedy = "Write it as 2013-01-17, 2013-01 or 2013, and a range as 2013/2015.";
        if (row.Text("when") is not { } text)
        {
            row.Refuse("when", null, "The cell is blank.", remedy);
            return default;
        }

        var slash = text.IndexOf('/', StringComparison.Ordinal);
        PartialDate? to = null;
        if (PartialDate.TryParse(slash < 0 ? text : text[..slash], out var from) && (slash < 0 || PartialDate.TryParse(text[(slash + 1)..], out to)))
        {
            if (to is null || to.Latest >= from.Earliest)
                return (from, to);
            row.Refuse("when", text, "The range ends before it starts.", "Exchange the two dates.");
            return default;
        }

        row.Refuse("when", text, "That is not a date, nor a range of dates.", remedy);
        return default;
    }
}
