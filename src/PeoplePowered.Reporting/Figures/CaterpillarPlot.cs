using PeoplePowered.Reporting.Figures.Forests;
using PeoplePowered.Reporting.Figures.Plotting;
using PeoplePowered.Reporting.Markup;

namespace PeoplePowered.Reporting.Figures;

/// <summary>
/// A caterpillar plot: sites in the order of their estimates drawn towards the mean, each with its interval and, as a ring, what its own figures say. It is a league
/// table read with its uncertainty: what it cannot tell of ranks it says under the plot.
/// </summary>
/// <remarks>
/// Immutable and safe to share between threads; equality is by reference. Why ranks need intervals: H. Goldstein and D. J. Spiegelhalter, "League tables and their
/// limitations", Journal of the Royal Statistical Society A 159 (1996), doi:10.2307/2983325.
/// </remarks>
public sealed class CaterpillarPlot : Figure
{
    private readonly ForestPlotOptions _options;
    private readonly IReadOnlyList<ForestPlotSide> _sides;
    private readonly IReadOnlyList<ForestPlotEntry> _entries;
    private readonly FigureNumbers _numbers;
    private readonly string _ownHeader;

    /// <summary>A plot of the given sites.</summary>
    /// <param name="title">What it shows, in a line.</param>
    /// <param name="rows">The sites, in any order; those of equal estimates stay in the order given; may be empty.</param>
    /// <param name="options">What else stands on it; <see cref="CaterpillarOptions.Default"/> where <c>null</c>.</param>
    /// <exception cref="ArgumentException">The title is empty, an item is <c>null</c>, the decimals are not 0 to 15, or a value on a logarithmic axis is not positive.</exception>
    public CaterpillarPlot(string title, IEnumerable<CaterpillarRow> rows, CaterpillarOptions? options = null)
        : base(title)
    {
        var chosen = options ?? CaterpillarOptions.Default;
        List<CaterpillarRow> given = [.. Guard.Against.Null(rows).Select(row => Guard.Against.Null(row, nameof(rows)))];
        Rows = [.. chosen.LowestFirst ? given.OrderBy(row => row.Estimate) : given.OrderByDescending(row => row.Estimate)];
        AbsentRows = [.. Guard.Against.Null(chosen.AbsentRows, nameof(options)).Select(row => Guard.Against.Null(row, nameof(options)))];
        List<double> values = [.. Rows.SelectMany(row => new[] { row.Estimate, row.Lower, row.Upper }), .. Rows.Select(row => row.OwnEstimate).OfType<double>()];
        if (chosen.Summary is { } summary)
            values.AddRange([summary.Estimate, summary.Lower, summary.Upper]);
        _options = CaterpillarWords.OptionsFor(chosen, Rows);
        ForestPlotChecks.Check(_options, values);
        _numbers = new FigureNumbers(chosen.Scale, values, chosen.Decimals, chosen.FormatProvider);
        _ownHeader = chosen.OwnHeader;
        _sides = [.. ForestPlotSide.OfNotes([.. Rows.Select(row => row.Note)], chosen.NoteHeader), .. OwnSide()];
        _entries = [.. Rows.Select(Entry), .. AbsentRows.Select(ForestPlotEntry.Of), .. ForestPlotEntry.Of(chosen.Summary, range: null, ofGroup: false)];
        Description = chosen.Description ?? CaterpillarWords.Describe(this, _options, _numbers);
    }

    /// <summary>The sites, in the order of their estimates.</summary>
    public IReadOnlyList<CaterpillarRow> Rows { get; }

    /// <summary>The sites without an estimate.</summary>
    public IReadOnlyList<ForestPlotAbsentRow> AbsentRows { get; }

    /// <inheritdoc />
    public override string Description { get; }

    private protected override FigureDrawing Drawing() => new CaterpillarDrawing(_entries, _sides, _options, _numbers);

    private protected override void WriteTable(MarkupWriter writer)
    {
        HtmlColumn[] columns =
        [
            new(_options.LabelHeader, "start", Numeric: false),
            new(_options.NoteHeader.Length > 0 ? _options.NoteHeader : "Note", "start", Numeric: false),
            new(_ownHeader, "end", Numeric: true),
            new("Drawn to the mean", "end", Numeric: true),
            new("Lower", "end", Numeric: true),
            new("Upper", "end", Numeric: true),
        ];
        HtmlTable.Write(writer, Title, columns, _entries.Where(entry => entry.Kind != ForestPlotEntryKind.Remark).Select(Cells), total: null, sortable: false);
    }

    private IEnumerable<ForestPlotSide> OwnSide() => Rows.Any(row => row.OwnEstimate is not null)
        ? [new(_ownHeader, [.. Rows.Select(row => row.OwnEstimate is { } own ? _numbers.WithUnit(own) : "unknown")], Ends: true)]
        : [];

    private ForestPlotEntry Entry(CaterpillarRow row, int index) => new(ForestPlotEntryKind.Shrunken, row.Label)
    {
        Cells = [.. _sides.Select(side => side.Texts[index])],
        Note = row.Note,
        Estimate = row.Estimate,
        Bounds = (row.Lower, row.Upper),
        Own = row.OwnEstimate,
    };

    private IReadOnlyList<(string Text, double? SortValue)> Cells(ForestPlotEntry entry) =>
        [(entry.Label, null), (entry.Note ?? "", null), Cell(entry.Own), Cell(entry.Estimate), Cell(entry.Bounds?.Lower), Cell(entry.Bounds?.Upper)];

    private (string Text, double? SortValue) Cell(double? value) => (value is { } number ? _numbers.WithUnit(number) : "", value);
}
