using PeoplePowered.Reporting.Figures.Grids;
using PeoplePowered.Reporting.Figures.Plotting;
using PeoplePowered.Reporting.Markup;

namespace PeoplePowered.Reporting.Figures;

/// <summary>
/// What is known of which service for which outcome, and where there is nothing: a bubble for each strength of evidence in a cell, its area the number of studies or
/// people, its shade the strength. A cell without evidence is hatched and says so; one in which nothing can be known is told from it. It says how much evidence there
/// is, not what it found.
/// </summary>
/// <remarks>
/// Immutable and safe to share between threads; equality is by reference. The form follows B. Snilstveit and others, "Evidence &amp; Gap Maps: a tool for promoting
/// evidence informed policy and strategic research agendas", Journal of Clinical Epidemiology 79 (2016), doi:10.1016/j.jclinepi.2016.05.015. A bubble is never
/// drawn smaller than can be seen, so the smallest beside very large ones look larger than they are; the number stands in or under each.
/// </remarks>
public sealed class EvidenceGapMap : Figure
{
    private const int MostStrengths = 5;
    private readonly EvidenceGapCells _cells;

    /// <summary>A map of the given evidence.</summary>
    /// <param name="title">What it shows, in a line.</param>
    /// <param name="strengths">The strengths that evidence may have, the weakest first; one to five.</param>
    /// <param name="entries">The evidence; one entry at most for each strength in a cell; may be empty.</param>
    /// <param name="options">What else it shows; <see cref="EvidenceGapOptions.Default"/> where <c>null</c>.</param>
    /// <exception cref="ArgumentException">A text is empty; an item is <c>null</c>; there is no strength, more than five, or one twice; an entry has none of them; a cell holds a strength twice, or evidence where nothing can be known.</exception>
    public EvidenceGapMap(string title, IEnumerable<string> strengths, IEnumerable<EvidenceGapEntry> entries, EvidenceGapOptions? options = null)
        : base(title)
    {
        Strengths = [.. Guard.Against.Null(strengths).Select(strength => Guard.Against.NullOrWhiteSpace(strength, nameof(strengths)))];
        if (Strengths.Count is 0 or > MostStrengths || Strengths.Distinct(StringComparer.Ordinal).Count() < Strengths.Count)
            throw new ArgumentException($"A map has one to five strengths, each once, but these were given: {string.Join(", ", Strengths)}. Join the least different ones.", nameof(strengths));
        Entries = [.. Guard.Against.Null(entries).Select(entry => Guard.Against.Null(entry, nameof(entries)))];
        _cells = new(Strengths, Entries, options ?? EvidenceGapOptions.Default);
        Description = _cells.Options.Description ?? new EvidenceGapWords(_cells).Description();
    }

    /// <summary>The strengths that evidence may have, the weakest first.</summary>
    public IReadOnlyList<string> Strengths { get; }

    /// <summary>The evidence, as given.</summary>
    public IReadOnlyList<EvidenceGapEntry> Entries { get; }

    /// <summary>The rows from the top.</summary>
    public IReadOnlyList<string> Rows => _cells.Rows;

    /// <summary>The columns from the left.</summary>
    public IReadOnlyList<string> Columns => _cells.Columns;

    /// <inheritdoc />
    public override string Description { get; }

    private protected override FigureDrawing Drawing() => new EvidenceGapDrawing(_cells);

    private protected override void WriteTable(MarkupWriter writer) => new EvidenceGapWords(_cells).WriteTable(writer, Title);
}
