using PeoplePowered.Domain;
using PeoplePowered.Domain.Learning.Networks;
using PeoplePowered.Interchange.Csv;

namespace PeoplePowered.Interchange.Learning;

/// <summary>A wave of a survey of ties as two CSV files: who was asked, and what they said.</summary>
/// <remarks>
/// <para>The file of people has a row for each person asked: <c>person</c> (a pseudonym, never a name), <c>role</c> (civil servant, deliverer, beneficiary, funder, researcher, elected
/// member), <c>responded</c> (yes or no; blank is no), and where known <c>organisation</c> and <c>region</c>.</para>
/// <para>The file of ties has a row for each tie that somebody reports: <c>from</c> (who says so) and <c>to</c> (of whom), by their pseudonyms, and where known <c>kind</c> (knows,
/// seeks advice from, works with, exchanges information with; blank is knows), <c>date</c>, <c>weight</c> (how often or how strongly, above 0) and <c>source</c>. It may have no row at all.</para>
/// <para>Other columns are passed over. Every bad row of both files is reported at once; problems name line and column and repeat no cell, since in a shifted row any may hold a pseudonym. Rows may stand in any order.</para>
/// </remarks>
public static class TiesCsv
{
    private static readonly Shape s_people = new(["person", "role", "responded"], ["organisation", "region"]);
    private static readonly Shape s_ties = new(["from", "to"], ["kind", "date", "weight", "source"]);

    /// <summary>Reads two files on disk.</summary>
    /// <param name="ties">The file of ties.</param>
    /// <param name="people">The file of people.</param>
    /// <param name="name">What the wave is called; the name of the file of ties, without its ending, where <c>null</c>.</param>
    /// <param name="date">When it was taken, where known.</param>
    /// <returns>The wave, or every reason why it was refused.</returns>
    public static ReadResult<TieSurvey> Read(string ties, string people, string? name = null, PartialDate? date = null)
    {
        Guard.Against.NullOrWhiteSpace(ties);
        Guard.Against.NullOrWhiteSpace(people);
        var log = new ProblemLog(withholdsValues: true);
        var (tieBytes, peopleBytes) = (DiskFile.Read(ties, ties, log), DiskFile.Read(people, people, log));
        return tieBytes is null || peopleBytes is null
            ? ReadResult<TieSurvey>.Refused(log.InOrder)
            : Read(tieBytes, Path.GetFileName(ties), peopleBytes, Path.GetFileName(people), name, date);
    }

    /// <summary>Reads bytes in UTF-8.</summary>
    /// <param name="ties">The whole file of ties.</param>
    /// <param name="tiesFile">Its name, for problems.</param>
    /// <param name="people">The whole file of people.</param>
    /// <param name="peopleFile">Its name, for problems.</param>
    /// <param name="name">What the wave is called; the name of the file of ties, without its ending, where <c>null</c>.</param>
    /// <param name="date">When it was taken, where known.</param>
    /// <returns>The wave, or every reason why it was refused.</returns>
    public static ReadResult<TieSurvey> Read(ReadOnlySpan<byte> ties, string tiesFile, ReadOnlySpan<byte> people, string peopleFile, string? name = null, PartialDate? date = null)
    {
        Guard.Against.NullOrWhiteSpace(tiesFile);
        Guard.Against.NullOrWhiteSpace(peopleFile);
        var log = new ProblemLog(withholdsValues: true);
        var roster = new RosterRows(peopleFile, log);
        if (Table(peopleFile, people, s_people, needsRows: true, log) is { } peopleTable)
            roster.Read(peopleTable.Columns, peopleTable.Table);
        var rows = new TieRows(tiesFile, roster, log);
        if (Table(tiesFile, ties, s_ties, needsRows: false, log) is { } tiesTable)
            rows.Read(tiesTable.Columns, tiesTable.Table.Rows);
        return log.Any
            ? ReadResult<TieSurvey>.Refused(log.InOrder)
            : ReadResult<TieSurvey>.Read(new(name ?? Path.GetFileNameWithoutExtension(tiesFile), roster.People.ToValueList(), roster.Responded.ToValueList(), rows.Ties.ToValueList(), date, new(tiesFile)));
    }

    private static (ColumnMap Columns, CsvTable Table)? Table(string file, ReadOnlySpan<byte> bytes, Shape shape, bool needsRows, ProblemLog log) =>
        TextBytes.Decode(file, bytes, log) is { } text && CsvTableReader.Read(file, text, log, needsRows) is { } table && HeaderReader.Read(table, shape, log, passesOver: true) is { } columns ? (columns, table) : null;
}
