using PeoplePowered.Reporting.Figures.Planes;
using PeoplePowered.Reporting.Figures.Plotting;
using PeoplePowered.Reporting.Markup;
using PeoplePowered.Statistics.Synthesis;

namespace PeoplePowered.Reporting.Figures;

/// <summary>
/// A bubble plot of a meta-regression on one number: each site's effect against the characteristic that may explain it, its area its weight; the line of the mean effect in its
/// confidence band, and around it the wider band for a single new site. Beyond the sites the line is dashed, the bands are not filled, and words say that nothing was seen there.
/// </summary>
/// <remarks>
/// Immutable and safe to share between threads; equality is by reference. The axis runs on the scale of analysis, its ticks are written on the scale that people read. After
/// Thompson and Higgins 2002, doi:10.1002/sim.1187: such a line compares sites, not people, and does not say what causes what.
/// </remarks>
public sealed class BubblePlot : Figure
{
    private readonly BubblePlotOptions _options;
    private readonly BubblePlotData _data;

    /// <summary>A plot of the given sites and the regression through them.</summary>
    /// <param name="title">What it shows, in a line.</param>
    /// <param name="points">The sites that the regression was fitted to, in any order; may be empty.</param>
    /// <param name="fit">The regression, of the same sites on one numeric moderator.</param>
    /// <param name="options">What else stands on it; <see cref="BubblePlotOptions.Default"/> where <c>null</c>.</param>
    /// <exception cref="ArgumentException">
    /// The title is empty, an item is <c>null</c>, the decimals are not 0 to 15, the regression has not one numeric moderator alone or another number of studies than there
    /// are points, or a number is beyond what an axis can show; the message names it and what to do.
    /// </exception>
    public BubblePlot(string title, IEnumerable<BubblePlotPoint> points, MetaRegressionFit fit, BubblePlotOptions? options = null)
        : base(title)
    {
        _options = options ?? BubblePlotOptions.Default;
        if (_options.Decimals is { } decimals)
            Guard.Against.OutOfRange(decimals, nameof(options), 0, 15);
        Points = [.. Guard.Against.Null(points).Select(point => Guard.Against.Null(point, nameof(points)))];
        Fit = Guard.Against.Null(fit);
        if (fit.Moderators.Moderators is not [{ IsCategorical: false }])
            throw new ArgumentException($"A bubble plot is of one moderator that is a number, but the regression has {PlaneWords.Moderators(fit)}; fit one on that number alone.", nameof(fit));
        if (fit.Studies != Points.Count)
            throw new ArgumentException(FormattableString.Invariant($"The regression is of {fit.Studies} studies, but there are {Points.Count} points; give the studies that it was fitted to."), nameof(points));
        _data = new BubblePlotData(Points, fit, _options);
        Description = _options.Description ?? BubblePlotWords.Describe(_data, _options);
    }

    /// <summary>The sites in the order given.</summary>
    public IReadOnlyList<BubblePlotPoint> Points { get; }

    /// <summary>The regression.</summary>
    public MetaRegressionFit Fit { get; }

    /// <inheritdoc />
    public override string Description { get; }

    private protected override FigureDrawing Drawing() => new BubblePlotDrawing(_data, _options);

    private protected override void WriteTable(MarkupWriter writer) => BubblePlotTable.Write(writer, Title, _data, _options);
}
