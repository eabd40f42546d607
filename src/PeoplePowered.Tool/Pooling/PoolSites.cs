using PeoplePowered.Domain;
using PeoplePowered.Domain.Aggregation;
using PeoplePowered.Interchange.Csv;
using PeoplePowered.Statistics.EffectSizes;

namespace PeoplePowered.Tool.Pooling;

/// <summary>The rows of a table, sorted into those that can be pooled and those that cannot, each of these by name and reason.</summary>
/// <param name="Studies">The rows that can be pooled, in the file's order.</param>
/// <param name="Excluded">The others, in the file's order.</param>
/// <param name="Caveats">What is to be said about rows.</param>
internal sealed record PoolSites(IReadOnlyList<PoolStudy> Studies, ValueList<ExcludedSite> Excluded, ValueList<Caveat> Caveats)
{
    public static PoolSites From(StudyTable table, PoolRequest request)
    {
        var measure = request.Measure;
        var whyNot = table.Rows.Select(measure.WhyNot).ToList();
        var readable = table.Rows.Zip(whyNot).Where(item => item.Second is null).Select(item => item.First).ToList();
        var effects = readable.Zip(measure.Effects(readable, request.Correction)).ToDictionary(item => item.First, item => item.Second);

        var studies = new List<PoolStudy>();
        var excluded = new List<ExcludedSite>();
        var caveats = new List<Caveat>(RepeatedSites(table, request));
        for (var index = 0; index < table.Rows.Count; index++)
        {
            var row = table.Rows[index];
            if ((whyNot[index] ?? Unlabelled(row, request) ?? WithoutEffect(row, effects, request)) is { } why)
            {
                excluded.Add(why.Excluded);
                caveats.Add(why.Caveat);
                continue;
            }

            studies.Add(new(row, index, effects[row].ToNullable()));
            if (Corrected(row, request) is { } corrected)
                caveats.Add(corrected);
        }

        if (studies.Count > 0 && AllCorrected(table, readable, request) is { } all)
            caveats.Add(all);
        return new(studies, excluded.ToValueList(), caveats.ToValueList());
    }

    private static IEnumerable<Caveat> RepeatedSites(StudyTable table, PoolRequest request) => request.Cluster is not null
        ? []
        : table.Rows.GroupBy(row => row.Label, StringComparer.Ordinal).Where(group => group.Count() > 1)
            .Select(group => CaveatCatalogue.RepeatedSite.About(group.Key, ("rows", group.Count())));

    private static (ExcludedSite Excluded, Caveat Caveat)? Unlabelled(StudyRow row, PoolRequest request)
    {
        var blanks = request.Labels.Where(column => PoolColumns.Label(row, column, request) is null).ToList();
        return blanks.Count > 0 ? Words.NotReported(row, string.Join(", ", blanks)) : null;
    }

    /// <summary>Methods on counts take a row whose own effect size does not exist; weights from variances do not.</summary>
    private static (ExcludedSite Excluded, Caveat Caveat)? WithoutEffect(StudyRow row, Dictionary<StudyRow, EstimableEffect> effects, PoolRequest request) =>
        request.Estimator.TauSquared is null || effects[row].HasValue ? null
        : Words.NoEffect(row, request.Correction is { DropDoubleZeros: true } && request.Measure.IsDoubleZero(row) ? Words.DoubleZero : Words.Of(effects[row].Reason));

    private static Caveat? Corrected(StudyRow row, PoolRequest request)
    {
        var measure = request.Measure;
        if (ScopeOf(request) != CorrectionScope.ZeroCells || !measure.HasEmptyCell(row))
            return null;
        return request.Correction is null && measure.IsLogit
            ? CaveatCatalogue.ContinuityCorrection.About(row.Label, ("outcome", Words.ThisOutcome), ("achieved", row.Count("achieved")!.Value), ("participants", row.Count("participants")!.Value))
            : CaveatCatalogue.CellsCorrected.About(row.Label, ("outcome", Words.ThisOutcome), ("figure", measure.CellsOf(row)), ("amount", (decimal)AmountOf(request)));
    }

    private static Caveat? AllCorrected(StudyTable table, List<StudyRow> readable, PoolRequest request) =>
        ScopeOf(request) == CorrectionScope.All || (ScopeOf(request) == CorrectionScope.AllIfAny && readable.Exists(request.Measure.HasEmptyCell))
            ? CaveatCatalogue.AllCellsCorrected.About(table.File, ("amount", (decimal)AmountOf(request)))
            : null;

    private static double AmountOf(PoolRequest request) => (request.Correction ?? ContinuityCorrection.Default).Amount;

    /// <summary>Which rows something is added to. Methods on counts add nothing to their sums.</summary>
    private static CorrectionScope ScopeOf(PoolRequest request) =>
        request.Measure.Cells.Count == 0 || request.Estimator.TauSquared is null ? CorrectionScope.None
        : request.Correction?.Scope ?? (request.Measure.CorrectsEmptyCells ? CorrectionScope.ZeroCells : CorrectionScope.None);
}
