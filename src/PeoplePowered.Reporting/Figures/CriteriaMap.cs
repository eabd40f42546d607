using PeoplePowered.Reporting.Figures.Grids;
using PeoplePowered.Reporting.Figures.Plotting;
using PeoplePowered.Reporting.Markup;

namespace PeoplePowered.Reporting.Figures;

/// <summary>
/// Which criteria are met where: a row for each criterion, a column for each place, each cell with its score from 0 to 3 and a shade for it. What is unknown is hatched
/// and has a question mark; gates are named, and where one is not met its cell has a heavy frame. Scores are compared with a threshold, never added up.
/// </summary>
/// <remarks>Immutable and safe to share between threads; equality is by reference.</remarks>
public sealed class CriteriaMap : Figure
{
    private readonly CriteriaMapOptions _options;

    /// <summary>A map of the given answers.</summary>
    /// <param name="title">What it shows, in a line.</param>
    /// <param name="criteria">The criteria, from the top; those of a group one after another.</param>
    /// <param name="places">The places, from the left, each with an answer to every criterion; may be empty.</param>
    /// <param name="options">What else it shows; <see cref="CriteriaMapOptions.Default"/> where <c>null</c>.</param>
    /// <exception cref="ArgumentException">The title is empty, an item is <c>null</c>, or a place has more or fewer answers than there are criteria.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The passing score is not 1 to 3.</exception>
    public CriteriaMap(string title, IEnumerable<CriteriaMapCriterion> criteria, IEnumerable<CriteriaMapPlace> places, CriteriaMapOptions? options = null)
        : base(title)
    {
        _options = options ?? CriteriaMapOptions.Default;
        Guard.Against.OutOfRange(_options.PassingScore, nameof(options), 1, CriteriaMapAnswer.MostScore);
        Criteria = [.. Guard.Against.Null(criteria).Select(criterion => Guard.Against.Null(criterion, nameof(criteria)))];
        Places = [.. Guard.Against.Null(places).Select(place => Guard.Against.Null(place, nameof(places)))];
        if (Places.FirstOrDefault(place => place.Answers.Count != Criteria.Count) is { } odd)
            throw new ArgumentException(FormattableString.Invariant($"'{odd.Name}' has {odd.Answers.Count} answers to {Criteria.Count} criteria; give one to each, {nameof(CriteriaMapAnswer.Unknown)} where nobody knows."), nameof(places));
        Description = _options.Description ?? new CriteriaMapWords(this, _options).Description();
    }

    /// <summary>The criteria, from the top.</summary>
    public IReadOnlyList<CriteriaMapCriterion> Criteria { get; }

    /// <summary>The places, from the left.</summary>
    public IReadOnlyList<CriteriaMapPlace> Places { get; }

    /// <inheritdoc />
    public override string Description { get; }

    private protected override FigureDrawing Drawing() => new CriteriaMapDrawing(this, _options);

    private protected override void WriteTable(MarkupWriter writer) => new CriteriaMapWords(this, _options).WriteTable(writer);
}
