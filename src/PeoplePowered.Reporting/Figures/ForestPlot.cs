using PeoplePowered.Reporting.Figures.Forests;
using PeoplePowered.Reporting.Figures.Plotting;
using PeoplePowered.Reporting.Markup;

namespace PeoplePowered.Reporting.Figures;

/// <summary>
/// A forest plot: each site's estimate as a square whose area is its weight, upon its interval; the pooled answer as
/// a diamond; the range for a new site as a dashed bar; and every number in print beside it. Sites may stand in groups.
/// </summary>
/// <remarks>
/// Immutable and safe to share between threads; equality is by reference. The form follows S. Lewis and M. Clarke,
/// "Forest plots: trying to see the wood and the trees", BMJ 322 (2001), doi:10.1136/bmj.322.7300.1479.
/// </remarks>
public sealed class ForestPlot : Figure
{
    private readonly ForestPlotOptions _options;
    private readonly IReadOnlyList<ForestPlotSide> _sides;
    private readonly IReadOnlyList<ForestPlotEntry> _entries;
    private readonly FigureNumbers _numbers;

    /// <summary>A plot of the given rows.</summary>
    /// <param name="title">What it shows, in a line.</param>
    /// <param name="rows">The sites or studies, in the order in which they stand; may be empty.</param>
    /// <param name="options">What else stands on it; <see cref="ForestPlotOptions.Default"/> where <c>null</c>.</param>
    /// <exception cref="ArgumentException">
    /// The title is empty, an item is <c>null</c>, a column has not one text for each row, a limit of the axis is not finite or reversed, the decimals are not 0 to 15, or a
    /// value on a logarithmic axis is not positive.
    /// </exception>
    public ForestPlot(string title, IEnumerable<ForestPlotRow> rows, ForestPlotOptions? options = null)
        : this(title, [.. Guard.Against.Null(rows).Select(row => Guard.Against.Null(row, nameof(rows)))], [], options)
    {
    }

    private ForestPlot(string title, IReadOnlyList<ForestPlotRow> rows, IReadOnlyList<ForestPlotGroup> groups, ForestPlotOptions? options)
        : base(title)
    {
        _options = options ?? ForestPlotOptions.Default;
        (Rows, Groups) = (rows, groups);
        AbsentRows = [.. Guard.Against.Null(_options.AbsentRows, nameof(options)).Select(row => Guard.Against.Null(row, nameof(options)))];
        _sides = ForestPlotSide.For(Rows, _options);
        _entries = ForestPlotEntries.For(Rows, Groups, AbsentRows, _sides, _options);
        List<double> values = [.. _entries.SelectMany(entry => entry.Values)];
        ForestPlotChecks.Check(_options, values);
        _numbers = new FigureNumbers(_options.Scale, values, _options.Decimals, _options.FormatProvider);
        Description = _options.Description ?? ForestPlotWords.Describe(this, _options, _numbers);
    }

    /// <summary>The sites or studies, in the order in which they stand; group by group, where there are groups.</summary>
    public IReadOnlyList<ForestPlotRow> Rows { get; }

    /// <summary>The groups in which the rows stand; empty where there are none.</summary>
    public IReadOnlyList<ForestPlotGroup> Groups { get; }

    /// <summary>The sites or studies without an estimate.</summary>
    public IReadOnlyList<ForestPlotAbsentRow> AbsentRows { get; }

    /// <inheritdoc />
    public override string Description { get; }

    /// <summary>A plot of groups of rows, each under its heading and with its own summary.</summary>
    /// <param name="title">What it shows, in a line.</param>
    /// <param name="groups">The groups, in the order in which they stand; may be empty.</param>
    /// <param name="options">What else stands on it, with the summary of the whole; say a test between groups in its footnote. <see cref="ForestPlotOptions.Default"/> where <c>null</c>.</param>
    /// <exception cref="ArgumentException">As for <see cref="ForestPlot(string, IEnumerable{ForestPlotRow}, ForestPlotOptions?)"/>.</exception>
    public static ForestPlot OfGroups(string title, IEnumerable<ForestPlotGroup> groups, ForestPlotOptions? options = null)
    {
        List<ForestPlotGroup> all = [.. Guard.Against.Null(groups).Select(group => Guard.Against.Null(group, nameof(groups)))];
        return new(title, [.. all.SelectMany(group => group.Rows)], all, options);
    }

    private protected override FigureDrawing Drawing() => new ForestPlotDrawing(_entries, _sides, _options, _numbers);

    private protected override void WriteTable(MarkupWriter writer) => ForestPlotTable.Write(writer, Title, _entries, _options, _numbers);
}
