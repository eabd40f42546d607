using NodaTime;
using PeoplePowered.Domain;
using PeoplePowered.Domain.Outcomes;
using PeoplePowered.Domain.Success;
using PeoplePowered.Interchange.Csv;

namespace PeoplePowered.Interchange.Success;

/// <summary>
/// Records of people as CSV, a row for each spell: <c>person</c> (a pseudonym), <c>outcome</c>, <c>start</c>, <c>end</c>, and where known <c>site</c>,
/// <c>hours_a_week</c> and <c>observed_until</c>. A person without a spell has one row with a blank start and end. Dates are whole days.
/// </summary>
public static class SpellsCsv
{
    private static readonly Shape s_shape = new(["person", "outcome", "start", "end"], ["site", "hours_a_week", "observed_until"]);

    /// <summary>Reads a file.</summary>
    /// <param name="path">The file.</param>
    /// <param name="framework">The framework of the outcomes.</param>
    /// <returns>The records, or every reason why they were refused; a blank end is a spell that was going on when last heard of.</returns>
    public static ReadResult<ValueList<PersonRecord>> Read(string path, FrameworkId framework)
    {
        Guard.Against.NullOrWhiteSpace(path);
        Guard.Against.Null(framework);
        var log = new ProblemLog();
        return DiskFile.Read(path, path, log) is { } bytes ? Read(bytes, Path.GetFileName(path), framework) : ReadResult<ValueList<PersonRecord>>.Refused(log.InOrder);
    }

    /// <summary>Reads bytes in UTF-8.</summary>
    /// <param name="bytes">The file.</param>
    /// <param name="file">Its name, for problems.</param>
    /// <param name="framework">The framework of the outcomes.</param>
    /// <returns>The records, or every reason why they were refused.</returns>
    public static ReadResult<ValueList<PersonRecord>> Read(ReadOnlySpan<byte> bytes, string file, FrameworkId framework)
    {
        Guard.Against.NullOrWhiteSpace(file);
        Guard.Against.Null(framework);
        var log = new ProblemLog();
        if (TextBytes.Decode(file, bytes, log) is not { } text || CsvTableReader.Read(file, text, log) is not { } table || HeaderReader.Read(table, s_shape, log, passesOver: true) is not { } map)
            return ReadResult<ValueList<PersonRecord>>.Refused(log.InOrder);
        var rows = table.Rows.Select(record => ReadRow(new RowReader(file, map, record, log))).OfType<Row>().ToList();
        var records = rows.GroupBy(row => (row.Person, row.Outcome, row.Site)).Select(group => Record(group.Key, [.. group], framework, file, log)).OfType<PersonRecord>().ToValueList();
        return log.Any ? ReadResult<ValueList<PersonRecord>>.Refused(log.InOrder) : ReadResult<ValueList<PersonRecord>>.Read(records);
    }

    private static Row? ReadRow(RowReader row)
    {
        var (person, outcome, site) = (row.RequiredText("person", "Write a pseudonym for each person."), row.RequiredName<OutcomeKey>("outcome"), row.Name<SiteId>("site"));
        var (start, end, until, hours) = (Day(row, "start"), Day(row, "end"), Day(row, "observed_until"), row.Number("hours_a_week"));
        if (hours is < 0 or > 168)
            row.Refuse("hours_a_week", row.Text("hours_a_week"), "A week has 168 hours.", "Write the hours a week, from 0 to 168.");
        if (start is null && end is not null)
            row.Refuse("start", null, "The spell has an end and no start.", "Write both; leave both blank for a person without a spell.");
        if (end < start)
            row.Refuse("end", row.Text("end"), "The spell ends before it starts.", "Check the two dates.");
        return row.IsClean ? new(row.Line, person, outcome!, site, start, end, until, hours) : null;
    }

    private static LocalDate? Day(RowReader row, string column)
    {
        if (row.Date(column) is not { } date)
            return null;
        if (date.Day is not null && date.Year <= 9000)
            return date.Earliest;
        row.Refuse(column, row.Text(column), "A spell begins and ends on a day.", "Write it as 2020-01-06.");
        return null;
    }

    private static PersonRecord? Record((string Person, OutcomeKey Outcome, SiteId? Site) key, List<Row> rows, FrameworkId framework, string file, ProblemLog log)
    {
        var ends = rows.Select(row => row.Until).OfType<LocalDate>().Distinct().ToList();
        if (ends.Count > 1 || (ends is [var last] && rows.Exists(row => row.Start > last)))
        {
            log.Add(file, rows[0].Line, "observed_until", null, ends.Count > 1 ? $"'{key.Person}' has several last days of observation." : $"A spell of '{key.Person}' begins after the last day of observation.", "Write the day up to which the person was followed, the same on each of the person's rows.");
            return null;
        }

        var spells = rows.Where(row => row.Start is not null).Select(row => new Spell(row.Start!.Value, row.End, row.Hours)).ToValueList();
        return new(key.Person, new OutcomeReference(framework, key.Outcome), spells, ends.Count == 1 ? ends[0] : null, key.Site);
    }

    private sealed record Row(int Line, string Person, OutcomeKey Outcome, SiteId? Site, LocalDate? Start, LocalDate? End, LocalDate? Until, decimal? Hours);
}
