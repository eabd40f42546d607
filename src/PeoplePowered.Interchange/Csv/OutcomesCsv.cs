using PeoplePowered.Domain;
using PeoplePowered.Domain.Outcomes;

namespace PeoplePowered.Interchange.Csv;

/// <summary>
/// Reported outcomes from one file, without a portfolio around it: the columns <c>site</c>, <c>achieved</c> and <c>participants</c>, and optionally <c>outcome</c>,
/// <c>period_start</c> and <c>period_end</c>, and <c>comparison_achieved</c> and <c>comparison_participants</c> of a comparison group. Other columns are passed over.
/// One row for each outcome of a site: a further period of the same sites stands in a file of its own, since an aggregate takes one figure a site; figures of several
/// files together go into a synthesis. A blank count is not known, and nothing is filled in. The same in every culture.
/// </summary>
public static class OutcomesCsv
{
    private const string ComparisonAchieved = "comparison_achieved";
    private const string ComparisonParticipants = "comparison_participants";

    private static readonly string[] s_counts = ["achieved", "participants", ComparisonAchieved, ComparisonParticipants];

    private static readonly Shape s_shape = new(["site", "achieved", "participants"], ["outcome", "period_start", "period_end", ComparisonAchieved, ComparisonParticipants]);

    /// <summary>Reads a file.</summary>
    /// <param name="path">The file's path.</param>
    /// <param name="outcome">Which outcome the figures are of, such as <c>in-work</c>; <c>null</c> where the file has a column <c>outcome</c>.</param>
    /// <param name="framework">Whose outcomes they are; <c>null</c> for what stands before <c>-results.csv</c>, or before <c>.csv</c>.</param>
    /// <param name="source">Where the figures come from; <c>null</c> for the file's name.</param>
    /// <param name="design">The design of the evidence; <c>null</c> for a comparison where the file has a comparison group, and for a description where it has none. One that does not fit the columns is refused.</param>
    /// <returns>The figures in the file's order, or every reason why the file was refused: <see cref="ReadResult{T}.Value"/> throws with all of them at once.</returns>
    /// <exception cref="ArgumentException"><paramref name="outcome"/> or <paramref name="framework"/> is no name.</exception>
    public static ReadResult<ValueList<ReportedOutcome>> Read(string path, string? outcome = null, string? framework = null, Source? source = null, EvidenceDesign? design = null)
    {
        Guard.Against.Null(path);
        var key = outcome is null ? null : new OutcomeKey(Guard.Against.NullOrWhiteSpace(outcome));
        if (framework is not null)
            Guard.Against.NullOrWhiteSpace(framework);
        var log = new ProblemLog();
        if (string.IsNullOrWhiteSpace(path))
            log.Add("file", 0, null, null, "No file is named.", "Name a CSV file with a row for each site.");
        else if (DiskFile.Read(path, path, log) is { } bytes)
            return Read(bytes, Path.GetFileName(path), key, framework, source, design, log);
        return ReadResult<ValueList<ReportedOutcome>>.Refused(log.InOrder);
    }

    private static ReadResult<ValueList<ReportedOutcome>> Read(
        ReadOnlySpan<byte> bytes, string file, OutcomeKey? outcome, string? framework, Source? source, EvidenceDesign? design, ProblemLog log)
    {
        var found = new List<ReportedOutcome>();
        if (TextBytes.Decode(file, bytes, log) is { } text && CsvTableReader.Read(file, text, log) is { } table && HeaderReader.Read(table, s_shape, log, passesOver: true) is { } columns)
        {
            if (columns.Has("outcome") == (outcome is not null))
                RefuseOutcome(table, outcome, log);
            if (columns.Has(ComparisonAchieved) != columns.Has(ComparisonParticipants))
                log.Add(file, table.Header.Line, ComparisonAchieved, null, "One of the two columns of the comparison group is missing.", $"Give both '{ComparisonAchieved}' and '{ComparisonParticipants}', or neither.");
            else if (design is { } asked && asked.HasComparison() != columns.Has(ComparisonAchieved))
                RefuseDesign(table, asked, log);
            var id = new FrameworkId(framework ?? ShapeFinder.Stem(file));
            var (places, spellings) = (new Places(), new Spellings());
            foreach (var record in table.Rows)
            {
                var row = new RowReader(file, columns, record, log);
                if (ReadRow(row, id, outcome, source ?? new(file), design, places, spellings) is { } reported)
                    found.Add(reported);
            }
        }

        return log.Any ? ReadResult<ValueList<ReportedOutcome>>.Refused(log.InOrder) : ReadResult<ValueList<ReportedOutcome>>.Read(found.ToValueList());
    }

    private static ReportedOutcome? ReadRow(
        RowReader row, FrameworkId framework, OutcomeKey? outcome, Source source, EvidenceDesign? design, Places places, Spellings spellings)
    {
        var site = row.RequiredName<SiteId>("site");
        TotalRows.Refuse(row, "site", site?.Value);
        spellings.Claim(row, "site", site?.Value);
        var key = row.Has("outcome") ? row.RequiredName<OutcomeKey>("outcome") : outcome;
        if (site is not null && key is not null)
            places.Claim(row, "site", site.Value, "Keep one row for each outcome of a site; put a further period of the same sites into a file of its own.", site.Value, key.Value);
        var compared = row.Has(ComparisonAchieved);
        var (figure, period) = (compared ? ReadCompared(row) : SiteResultsCsv.ReadFigure(row), SiteResultsCsv.ReadPeriod(row));
        return row.IsClean && key is not null
            ? new(new(framework, key), new(site: site), figure, source, design ?? (compared ? EvidenceDesign.Comparison : EvidenceDesign.Descriptive), period)
            : null;
    }

    private static Figure ReadCompared(RowReader row)
    {
        var counts = s_counts.Select(column => (Column: column, Count: row.Count(column))).ToList();
        if (counts is [(_, { } achieved), (_, { } of), (_, { } others), (_, { } ofOthers)])
            return new TwoArmCounts(achieved, of, others, ofOthers);
        var blank = counts.Where(cell => cell.Count is null).Select(cell => cell.Column).ToList();
        return new UnknownFigure(
            blank.Count == counts.Count ? UnknownFigure.NotReported : $"{string.Join(" and ", blank)} not reported",
            counts[1].Count is { } all ? People.Exactly(all) : null);
    }

    private static void RefuseDesign(CsvTable table, EvidenceDesign design, ProblemLog log)
    {
        if (design.HasComparison())
            log.Add(table.File, table.Header.Line, ComparisonAchieved, null, $"The design '{design}' has a comparison, and the file has no comparison group.", $"Add the columns '{ComparisonAchieved}' and '{ComparisonParticipants}', or name a design without a comparison.");
        else
            log.Add(table.File, table.Header.Line, ComparisonAchieved, null, $"The design '{design}' has no comparison, and the file has a comparison group.", $"Name {nameof(EvidenceDesign.Comparison)}, {nameof(EvidenceDesign.QuasiExperimental)} or {nameof(EvidenceDesign.Randomised)}, or read a file without the comparison group.");
    }

    private static void RefuseOutcome(CsvTable table, OutcomeKey? outcome, ProblemLog log)
    {
        if (outcome is null)
            log.Add(table.File, table.Header.Line, "outcome", null, "Nothing says of which outcome the figures are.", "Name the outcome when reading the file, or add a column 'outcome'.");
        else
            log.Add(table.File, table.Header.Line, "outcome", outcome.Value, "The file has a column 'outcome' too.", "Read the file without naming an outcome, and keep the figures of one outcome afterwards.");
    }
}
