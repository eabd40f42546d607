using PeoplePowered.Reporting.Drawing;
using PeoplePowered.Reporting.Figures.Forests;
using PeoplePowered.Reporting.Figures.Plotting;
using PeoplePowered.Reporting.Markup;

namespace PeoplePowered.Reporting.Figures;

/// <summary>
/// A forest plot: each site's estimate as a square whose area is its weight, upon its interval; the pooled answer as
/// a diamond; the range for a new site as a dashed bar; and every number in print beside it.
/// </summary>
/// <remarks>
/// Immutable and safe to share between threads; equality is by reference. The form follows S. Lewis and M. Clarke,
/// "Forest plots: trying to see the wood and the trees", BMJ 322 (2001), doi:10.1136/bmj.322.7300.1479.
/// </remarks>
public sealed class ForestPlot : Figure
{
    private readonly ForestPlotOptions _options;
    private readonly IReadOnlyList<ForestPlotEntry> _entries;
    private readonly FigureNumbers _numbers;

    /// <summary>A plot of the given rows.</summary>
    /// <param name="title">What it shows, in a line.</param>
    /// <param name="rows">The sites or studies, in the order in which they stand; may be empty.</param>
    /// <param name="options">What else stands on it; <see cref="ForestPlotOptions.Default"/> where <c>null</c>.</param>
    /// <exception cref="ArgumentException">The title is empty, an item is <c>null</c>, a limit of the axis is not finite or reversed, the decimals are not 0 to 15, or a value on a logarithmic axis is not positive.</exception>
    public ForestPlot(string title, IEnumerable<ForestPlotRow> rows, ForestPlotOptions? options = null)
        : base(title)
    {
        _options = options ?? ForestPlotOptions.Default;
        Rows = [.. Guard.Against.Null(rows).Select(row => Guard.Against.Null(row, nameof(rows)))];
        AbsentRows = [.. Guard.Against.Null(_options.AbsentRows, nameof(options)).Select(row => Guard.Against.Null(row, nameof(options)))];
        _entries = ForestPlotEntry.For(Rows, AbsentRows, _options);
        List<double> values = [.. _entries.SelectMany(entry => entry.Values)];
        Check(_options, values);
        _numbers = new FigureNumbers(_options.Scale, values, _options.Decimals, _options.FormatProvider);
        Description = _options.Description ?? ForestPlotWords.Describe(Rows, AbsentRows, _options, _numbers);
    }

    /// <summary>The sites or studies, in the order in which they stand.</summary>
    public IReadOnlyList<ForestPlotRow> Rows { get; }

    /// <summary>The sites or studies without an estimate.</summary>
    public IReadOnlyList<ForestPlotAbsentRow> AbsentRows { get; }

    /// <inheritdoc />
    public override string Description { get; }

    private protected override FigureDrawing Drawing() => new ForestPlotDrawing(_entries, _options, _numbers);

    private protected override void WriteTable(MarkupWriter writer)
    {
        HtmlColumn[] columns =
        [
            new(_options.LabelHeader, "start", Numeric: false),
            new(_options.NoteHeader.Length > 0 ? _options.NoteHeader : "Note", "start", Numeric: false),
            new("Estimate", "end", Numeric: true),
            new("Lower", "end", Numeric: true),
            new("Upper", "end", Numeric: true),
            new(_options.WeightHeader, "end", Numeric: true),
        ];
        HtmlTable.Write(writer, Title, columns, _entries.Select(Cells), total: null, sortable: false);
    }

    private static void Check(ForestPlotOptions options, List<double> values)
    {
        List<double> drawn = [.. values];
        drawn.AddRange(Guard.Against.Null(options.ReferenceLines, nameof(options)).Select(line => Guard.Against.Null(line, nameof(options)).Value));
        if (options.AxisMinimum is { } minimum)
            drawn.Add(Guard.Against.NonFinite(minimum, nameof(options.AxisMinimum)));
        if (options.AxisMaximum is { } maximum)
            drawn.Add(Guard.Against.NonFinite(maximum, nameof(options.AxisMaximum)));
        if (options.AxisMinimum >= options.AxisMaximum)
            throw new ArgumentException(FormattableString.Invariant($"The axis cannot end at {options.AxisMaximum}, where it begins or before: {options.AxisMinimum}."), nameof(options));
        if (options.Decimals is { } decimals)
            Guard.Against.OutOfRange(decimals, nameof(options.Decimals), 0, 15);
        if (options.Scale == AxisScale.Log && drawn.Exists(value => value <= 0))
            throw new ArgumentException(FormattableString.Invariant($"A logarithmic axis shows positive values only, but one was {drawn.Min()}."), nameof(options));
    }

    private IReadOnlyList<(string Text, double? SortValue)> Cells(ForestPlotEntry entry) =>
    [
        (entry.Label, null),
        (entry.Note ?? "", null),
        Cell(entry.Estimate),
        Cell(entry.Bounds?.Lower),
        Cell(entry.Bounds?.Upper),
        (entry.Weight is { } weight ? _numbers.Weight(weight) : "", entry.Weight),
    ];

    private (string Text, double? SortValue) Cell(double? value) => (value is { } number ? _numbers.WithUnit(number) : "", value);
}
