using PeoplePowered.Domain;
using PeoplePowered.Domain.Aggregation;
using PeoplePowered.Domain.Replication;
using PeoplePowered.Interchange.Csv;
using PeoplePowered.Tool.Pooling;

namespace PeoplePowered.Tool.Verdicts;

/// <summary>A table of sites as evidence: each row that has an effect size, with the covariates that were asked for.</summary>
internal sealed record TableEvidence(SourceEvidence Evidence, ValueList<ExcludedSite> Excluded, ValueList<Caveat> Caveats)
{
    /// <summary>The columns that a request needs, and those of covariates that the file may have.</summary>
    public static ValueList<StudyColumn> Columns(PoolRequest request, IEnumerable<string> covariates)
    {
        var needed = PoolColumns.Of(request);
        return [.. needed, .. covariates.Except(needed.Select(column => column.Name), StringComparer.Ordinal).Except(["site"], StringComparer.Ordinal).Select(name => new StudyColumn(name, StudyColumnKind.NumberOrLabel) { Presence = StudyColumnPresence.Optional })];
    }

    /// <summary>The evidence of a table.</summary>
    public static TableEvidence From(StudyTable table, PoolRequest request, IEnumerable<string> covariates)
    {
        var sites = PoolSites.From(table, request);
        var columns = request.Moderators.Concat(covariates).Distinct(StringComparer.Ordinal).Select(name => (Name: name, Numbers: PoolColumns.Numbers(table, name, request))).ToList();
        var repeated = sites.Studies.GroupBy(study => study.Row.Label, StringComparer.Ordinal).Where(group => group.Skip(1).Any()).Select(group => group.Key).ToHashSet(StringComparer.Ordinal);
        var evidence = sites.Studies.Select(study => new SourceSite(
            repeated.Contains(study.Row.Label) ? FormattableString.Invariant($"{study.Row.Label} (line {study.Row.Line})") : study.Row.Label,
            study.Effect!.Value.Estimate,
            study.Effect!.Value.Variance,
            columns.Select(column => CovariateOf(study, column.Name, column.Numbers, request)).OfType<Covariate>().ToValueList(),
            participants: People(study.Row, request.Measure)));
        return new(new(table.File, MeasureOf(request.Measure), evidence.ToValueList()), sites.Excluded, sites.Caveats);
    }

    /// <summary>The measure of the model that a measure of the command line is.</summary>
    public static EffectMeasure MeasureOf(PoolMeasure measure) => Enum.GetValues<EffectMeasure>().Single(candidate => string.Equals(candidate.Name(), measure.Name, StringComparison.Ordinal));

    private static Covariate? CovariateOf(PoolStudy study, string name, IReadOnlyList<double?>? numbers, PoolRequest request) =>
        numbers is not null ? numbers[study.Index] is { } number ? Covariate.Of(name, number) : null
        : PoolColumns.Label(study.Row, name, request) is { } label ? Covariate.Of(name, label)
        : null;

    private static long? People(StudyRow row, PoolMeasure measure)
    {
        var columns = measure.Columns.Select(column => column.Name).Where(name => name is "participants" or "comparison_participants").ToList();
        var people = columns.Sum(name => row.Count(name) ?? 0);
        return people > 0 ? people : null;
    }
}
