using PeoplePowered.Domain;
using PeoplePowered.Interchange.Csv;

namespace PeoplePowered.Interchange.Learning;

/// <summary>Who took part in activities as CSV: a row for each person and activity, or for each number of people who are not listed.</summary>
/// <remarks>
/// <para>Columns: <c>activity</c> and <c>role</c> (civil servant, deliverer, beneficiary, funder, researcher, elected member) have to be there. A row is either of a
/// <c>person</c> (a pseudonym, never a name), with <c>invited</c>, <c>registered</c> and <c>came</c> as yes, no or blank for not recorded, or of a number of
/// <c>people</c> (others than those listed), with one <c>yes</c> among these three that says what they did; its role may be blank. There may be
/// <c>organisation</c> and <c>region</c>. Other columns are passed over.</para>
/// <para>Every bad row is reported at once; problems name line and column and repeat no cell, since in a shifted row any may hold a pseudonym.</para>
/// </remarks>
public static class AttendanceCsv
{
    private static readonly Shape s_shape = new(["activity", "role"], ["person", "people", "organisation", "region", "invited", "registered", "came"]);

    /// <summary>Reads a file.</summary>
    /// <param name="path">The file.</param>
    /// <returns>The attendance of each activity in the order of the file, or every reason why it was refused.</returns>
    public static ReadResult<ValueList<ActivityAttendance>> Read(string path)
    {
        Guard.Against.NullOrWhiteSpace(path);
        var log = new ProblemLog(withholdsValues: true);
        return DiskFile.Read(path, path, log) is { } bytes ? Read(bytes, Path.GetFileName(path)) : ReadResult<ValueList<ActivityAttendance>>.Refused(log.InOrder);
    }

    /// <summary>Reads bytes in UTF-8.</summary>
    /// <param name="bytes">The file.</param>
    /// <param name="file">Its name, for problems.</param>
    /// <returns>The attendance of each activity in the order of the file, or every reason why it was refused.</returns>
    public static ReadResult<ValueList<ActivityAttendance>> Read(ReadOnlySpan<byte> bytes, string file)
    {
        Guard.Against.NullOrWhiteSpace(file);
        var log = new ProblemLog(withholdsValues: true);
        if (TextBytes.Decode(file, bytes, log) is not { } text || CsvTableReader.Read(file, text, log) is not { } table || HeaderReader.Read(table, s_shape, log, passesOver: true) is not { } map)
            return ReadResult<ValueList<ActivityAttendance>>.Refused(log.InOrder);
        var rows = new AttendanceRows(file, map, log);
        foreach (var record in table.Rows)
            rows.Read(record);
        return log.Any ? ReadResult<ValueList<ActivityAttendance>>.Refused(log.InOrder) : ReadResult<ValueList<ActivityAttendance>>.Read(rows.Complete());
    }
}
