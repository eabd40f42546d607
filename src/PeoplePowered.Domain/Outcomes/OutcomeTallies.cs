using PeoplePowered.Statistics.Tallies;

namespace PeoplePowered.Domain.Outcomes;

/// <summary>
/// Gathers observations of people into tallies by site, outcome, period and slice of people, one observation at a time: no observation is kept, so the
/// memory grows with the number of cells and not with that of people.
/// </summary>
/// <remarks>
/// Not safe to use from several threads at once: gather each file, or each part of one, on its own and <see cref="Merge"/>. The counts are then the same
/// in any order and grouping, means and standard deviations agree to 1e-12; see <see cref="Tally"/>. Small cells are not suppressed here.
/// </remarks>
public sealed class OutcomeTallies
{
    /// <summary>How many observations pass between two reports of progress.</summary>
    private const int ObservationsPerReport = 1 << 16;

    private readonly CellIndex<TallyCell> _index = new();
    private readonly CountTable _achieved = new(0);
    private readonly TallyTable _values = new(0, MissingValues.Count);

    /// <summary>The tallies as they stand, in the order in which their cells were first seen.</summary>
    public ValueList<OutcomeTally> Tallies => _index.Keys.Select((cell, number) => new OutcomeTally(cell, _achieved[number], _values[number])).ToValueList();

    /// <summary>Counts an observation in.</summary>
    /// <param name="observation">The observation.</param>
    public void Add(Observation observation)
    {
        Guard.Against.Null(observation);
        var number = NumberOf(observation.Cell);
        if (observation is ObservedAchievement achievement)
            _achieved.Add(number, achievement.Achieved);
        else if (observation is ObservedValue value)
            _values.Add(number, value.Value ?? double.NaN);
    }

    /// <summary>Counts many observations in, one by one.</summary>
    /// <param name="observations">The observations; read once.</param>
    /// <param name="progress">Told now and then, and at the end, how many observations were read.</param>
    /// <param name="cancellationToken">Stops between two observations; those before have been counted in.</param>
    /// <exception cref="OperationCanceledException">It was cancelled.</exception>
    public void AddRange(IEnumerable<Observation> observations, IProgress<long>? progress = null, CancellationToken cancellationToken = default)
    {
        Guard.Against.Null(observations);
        var read = 0L;
        foreach (var observation in observations)
        {
            cancellationToken.ThrowIfCancellationRequested();
            Add(observation);
            if (++read % ObservationsPerReport == 0)
                progress?.Report(read);
        }

        progress?.Report(read);
    }

    /// <summary>Counts many observations in, one by one as they come.</summary>
    /// <param name="observations">The observations; read once.</param>
    /// <param name="progress">Told now and then, and at the end, how many observations were read.</param>
    /// <param name="cancellationToken">Stops between two observations; those before have been counted in.</param>
    /// <exception cref="OperationCanceledException">It was cancelled.</exception>
    public async Task AddRangeAsync(IAsyncEnumerable<Observation> observations, IProgress<long>? progress = null, CancellationToken cancellationToken = default)
    {
        Guard.Against.Null(observations);
        var read = 0L;
        await foreach (var observation in observations.WithCancellation(cancellationToken).ConfigureAwait(false))
        {
            cancellationToken.ThrowIfCancellationRequested();
            Add(observation);
            if (++read % ObservationsPerReport == 0)
                progress?.Report(read);
        }

        progress?.Report(read);
    }

    /// <summary>Counts a tally in, such as one of another file.</summary>
    /// <param name="tally">The tally.</param>
    public void Add(OutcomeTally tally)
    {
        Guard.Against.Null(tally);
        var number = NumberOf(tally.Cell);
        _achieved.Merge(number, tally.Achieved);
        _values.Merge(number, tally.Values);
    }

    /// <summary>Counts the observations of other tallies in, cell by cell. Nobody may have been observed in both.</summary>
    /// <param name="other">The other tallies; left as they are.</param>
    public void Merge(OutcomeTallies other)
    {
        Guard.Against.Null(other);
        foreach (var tally in other.Tallies)
            Add(tally);
    }

    /// <summary>
    /// The reported outcomes that the tallies come to, one for each of the <see cref="OutcomeTally.Figures"/> of each cell, with a caveat for each cell that lacks
    /// results or has those of one measured person alone.
    /// </summary>
    /// <param name="source">Where the observations come from.</param>
    /// <param name="design">The design of the evidence.</param>
    /// <param name="vintage">Which edition of the figures this is.</param>
    /// <param name="status">How final they are.</param>
    public TalliedOutcomes ToReportedOutcomes(Source source, EvidenceDesign design = EvidenceDesign.Descriptive, Vintage? vintage = null, ReportStatus status = ReportStatus.NotStated)
    {
        Guard.Against.Null(source);
        var tallies = Tallies;
        var outcomes = tallies.SelectMany(tally => tally.Figures.Select(figure =>
            new ReportedOutcome(tally.Cell.Outcome, tally.Cell.For, figure, source, design, tally.Cell.Period, tally.Cell.Breakdown, vintage, status)));
        return new(outcomes.ToValueList(), tallies.SelectMany(CaveatsOf).Select(caveat => caveat.RestingOn(source)).ToValueList());
    }

    private static IEnumerable<Caveat> CaveatsOf(OutcomeTally tally)
    {
        var (subject, outcome) = (tally.Cell.ToString(), tally.Cell.Outcome.Key.Value);
        if (tally.Missing > 0)
            yield return CaveatCatalogue.MissingResults.About(subject, ("missing", tally.Missing), ("observations", tally.Observations), ("outcome", outcome));
        if (tally.IsOfOneMeasured)
            yield return CaveatCatalogue.OnePersonMeasured.About(subject, ("outcome", outcome));
    }

    private int NumberOf(TallyCell cell)
    {
        var number = _index.NumberOf(cell);
        _achieved.Grow(_index.Count);
        _values.Grow(_index.Count);
        return number;
    }
}
