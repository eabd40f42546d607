using PeoplePowered.Reporting.Figures.Planes;
using PeoplePowered.Reporting.Figures.Plotting;
using PeoplePowered.Reporting.Markup;

namespace PeoplePowered.Reporting.Figures;

/// <summary>
/// A Baujat plot: to the right the sites that differ from the others, to the top those without which the pooled result would move most. A site far to the right and high up
/// is where to look first; the plot does not say that it is wrong.
/// </summary>
/// <remarks>Immutable and safe to share between threads; equality is by reference. After Baujat et al. 2002, doi:10.1002/sim.1221.</remarks>
public sealed class BaujatPlot : Figure
{
    private readonly BaujatPlotOptions _options;
    private readonly FigureNumbers _across;
    private readonly FigureNumbers _up;

    /// <summary>A plot of the given sites.</summary>
    /// <param name="title">What it shows, in a line.</param>
    /// <param name="points">The sites, in any order; may be empty. Those without a place are named, not drawn.</param>
    /// <param name="options">What else stands on it; <see cref="BaujatPlotOptions.Default"/> where <c>null</c>.</param>
    /// <exception cref="ArgumentException">The title or an axis's label is empty, an item is <c>null</c>, or the decimals are not 0 to 15.</exception>
    public BaujatPlot(string title, IEnumerable<BaujatPlotPoint> points, BaujatPlotOptions? options = null)
        : base(title)
    {
        _options = options ?? BaujatPlotOptions.Default;
        if (_options.Decimals is { } decimals)
            Guard.Against.OutOfRange(decimals, nameof(options), 0, 15);
        Guard.Against.NullOrWhiteSpace(_options.AcrossLabel, nameof(options));
        Guard.Against.NullOrWhiteSpace(_options.UpLabel, nameof(options));
        Points = [.. Guard.Against.Null(points).Select(point => Guard.Against.Null(point, nameof(points)))];
        Drawn = [.. Points.Where(point => point.IsDrawn)];
        Missing = [.. Points.Where(point => !point.IsDrawn)];
        _across = new(AxisScale.Linear, [.. Drawn.Select(point => point.Place.Heterogeneity.Value)], _options.Decimals, _options.FormatProvider);
        _up = new(AxisScale.Linear, [.. Drawn.Select(point => point.Place.Influence.Value)], _options.Decimals, _options.FormatProvider);
        Description = _options.Description ?? Describe();
    }

    /// <summary>The sites in the order given, also those without a place.</summary>
    public IReadOnlyList<BaujatPlotPoint> Points { get; }

    /// <inheritdoc />
    public override string Description { get; }

    /// <summary>The sites that have a place.</summary>
    internal IReadOnlyList<BaujatPlotPoint> Drawn { get; }

    /// <summary>The sites that have none.</summary>
    internal IReadOnlyList<BaujatPlotPoint> Missing { get; }

    private protected override FigureDrawing Drawing() => new BaujatPlotDrawing(this, _options, _across, _up);

    private protected override void WriteTable(MarkupWriter writer)
    {
        HtmlColumn[] columns = [new(_options.LabelHeader, "start", Numeric: false), new(_options.AcrossLabel, "end", Numeric: true), new(_options.UpLabel, "end", Numeric: true)];
        HtmlTable.Write(writer, Title, columns, Points.Select(Cells), total: null, sortable: false);
    }

    private IReadOnlyList<(string Text, double? SortValue)> Cells(BaujatPlotPoint point) =>
    [
        (point.Label, null),
        Cell(point.Place.Heterogeneity, _across),
        Cell(point.Place.Influence, _up),
    ];

    private static (string Text, double? SortValue) Cell(Statistics.Estimable value, FigureNumbers numbers) =>
        value.HasValue ? (numbers.WithUnit(value.Value), value.Value) : (PlaneWords.Why(value.Reason), null);

    private string Describe()
    {
        if (Points.Count == 0)
            return $"Baujat plot without any site. {PlaneWords.Nothing(_options.WhyEmpty)}";
        List<string> sentences = [$"Baujat plot of {_across.Count(Drawn.Count)} {PlaneWords.Plural(Drawn.Count, "site", "sites")}: to the right those that differ from the others, to the top those that move the pooled result."];
        if (Drawn.Count > 1 && Drawn.All(point => point.Place == Drawn[0].Place))
            sentences.Add($"All stand at the same place ({Told(Drawn[0].Place)}): none differs more than another, and none matters more.");
        else if (Drawn.Count > 0)
            sentences.AddRange(Farthest());
        sentences.AddRange(Missing.Select(BaujatPlotDrawing.WhyMissing));
        return string.Join(' ', sentences);
    }

    private IEnumerable<string> Farthest()
    {
        var (right, top) = (Drawn.Max(point => point.Place.Heterogeneity.Value), Drawn.Max(point => point.Place.Influence.Value));
        List<BaujatPlotPoint> rightmost = [.. Drawn.Where(point => point.Place.Heterogeneity.Value == right)];
        List<BaujatPlotPoint> highest = [.. Drawn.Where(point => point.Place.Influence.Value == top)];
        yield return $"Farthest to the right: {Told(rightmost)}.";
        yield return rightmost.SequenceEqual(highest) ? PlaneWords.Plural(highest.Count, "It is also the highest.", "They are also the highest.") : $"Highest: {Told(highest)}.";
    }

    private string Told(IReadOnlyList<BaujatPlotPoint> points) => PlaneWords.List([.. points.Select(point => $"{PlaneWords.Isolated(point.Label)} ({Told(point.Place)})")]);

    private string Told(Statistics.Sensitivity.BaujatPoint place) => $"{_across.WithUnit(place.Heterogeneity.Value)} across, {_up.WithUnit(place.Influence.Value)} up";
}
