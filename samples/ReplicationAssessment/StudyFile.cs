using System.Globalization;
using PeoplePowered.Domain;
using PeoplePowered.Domain.Aggregation;
using PeoplePowered.Domain.Replication;
using PeoplePowered.Interchange;
using PeoplePowered.Interchange.Csv;

namespace ReplicationAssessment;

/// <summary>Published trials and sites, a row each, by the case to which they belong.</summary>
internal sealed class StudyFile
{
    private readonly ILookup<string, StudyRow> _rows;

    private StudyFile(StudyTable table) => _rows = table.Rows.ToLookup(row => row.Text("case")!, StringComparer.Ordinal);

    public static ReadResult<StudyTable> Read(string path) => StudyTable.Read(
        path,
        [
            new("case", StudyColumnKind.Label),
            new("study", StudyColumnKind.Label),
            new("country", StudyColumnKind.Label),
            new("moderator_value", StudyColumnKind.Label),
            new("source", StudyColumnKind.Label),
            new("year", StudyColumnKind.Count),
            new("n1", StudyColumnKind.Count),
            new("n0", StudyColumnKind.Count),
            new("yi", StudyColumnKind.Number),
            new("vi", StudyColumnKind.PositiveNumber),
        ]);

    public static StudyFile Of(StudyTable table) => new(table);

    /// <summary>The trials of a case as evidence; those without an estimate or its variance are left out.</summary>
    public SourceEvidence Evidence(string name, string outcome, EffectMeasure measure, Func<StudyRow, Covariate>? covariate = null, Func<StudyRow, bool>? where = null)
    {
        var rows = _rows[name].Where(row => row.Number("yi") is not null && row.Number("vi") is not null && where?.Invoke(row) != false).ToList();
        return new(outcome, measure, Names(rows).Zip(rows, (site, row) => new SourceSite(
            site,
            row.Number("yi")!.Value,
            row.Number("vi")!.Value,
            covariate is null ? [] : [covariate(row)],
            row.Text("source") is { } source ? new Source(source) : null,
            row.Count("n1") + row.Count("n0"))).ToValueList());
    }

    /// <summary>The names as published; where several are alike, with the year, and where those are alike too, with a number.</summary>
    private static IEnumerable<string> Names(List<StudyRow> rows)
    {
        var alike = rows.CountBy(row => row.Text("study")!, StringComparer.Ordinal).ToDictionary(StringComparer.Ordinal);
        var seen = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var row in rows)
        {
            var name = row.Text("study")!;
            if (alike[name] > 1 && row.Count("year") is { } year && !name.Contains(year.ToString(CultureInfo.InvariantCulture), StringComparison.Ordinal))
                name = string.Create(CultureInfo.InvariantCulture, $"{name} {year}");
            var times = seen[name] = seen.GetValueOrDefault(name) + 1;
            yield return times == 1 ? name : string.Create(CultureInfo.InvariantCulture, $"{name}, {times}");
        }
    }
}
