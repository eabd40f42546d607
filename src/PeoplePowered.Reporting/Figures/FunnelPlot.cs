using PeoplePowered.Reporting.Figures.Planes;
using PeoplePowered.Reporting.Figures.Plotting;
using PeoplePowered.Reporting.Markup;

namespace PeoplePowered.Reporting.Figures;

/// <summary>
/// A funnel plot: each estimate against its standard error, the most precise at the top, about the pooled estimate and the funnel in which 95% would be expected from
/// chance alone; if wanted with contours of significance and with what trim and fill added. It shows whether small sites say something else than large ones, not why.
/// </summary>
/// <remarks>
/// Immutable and safe to share between threads; equality is by reference. The axis runs on the scale of analysis, its ticks are written on the scale that people read. The
/// form follows Sterne and Egger 2001, doi:10.1016/S0895-4356(01)00377-8; contours Peters et al. 2008, doi:10.1016/j.jclinepi.2007.11.010.
/// </remarks>
public sealed class FunnelPlot : Figure
{
    private readonly FunnelPlotOptions _options;
    private readonly FunnelPlotData _data;

    /// <summary>A plot of the given estimates.</summary>
    /// <param name="title">What it shows, in a line.</param>
    /// <param name="points">The estimates, in any order; may be empty.</param>
    /// <param name="pooled">The pooled estimate on the scale of analysis; <c>null</c> for none, and then there is no funnel.</param>
    /// <param name="options">What else stands on it; <see cref="FunnelPlotOptions.Default"/> where <c>null</c>.</param>
    /// <exception cref="ArgumentException">The title is empty, an item is <c>null</c>, the decimals are not 0 to 15, or a number is not finite or beyond what an axis can show; the message names it and what to do.</exception>
    public FunnelPlot(string title, IEnumerable<FunnelPlotPoint> points, double? pooled, FunnelPlotOptions? options = null)
        : base(title)
    {
        _options = options ?? FunnelPlotOptions.Default;
        if (_options.Decimals is { } decimals)
            Guard.Against.OutOfRange(decimals, nameof(options), 0, 15);
        Points = [.. Guard.Against.Null(points).Select(point => Guard.Against.Null(point, nameof(points)))];
        Pooled = pooled;
        _data = new FunnelPlotData(Points, pooled, _options);
        Description = _options.Description ?? FunnelPlotWords.Describe(_data, _options);
    }

    /// <summary>The estimates in the order given.</summary>
    public IReadOnlyList<FunnelPlotPoint> Points { get; }

    /// <summary>The pooled estimate on the scale of analysis, or <c>null</c>.</summary>
    public double? Pooled { get; }

    /// <inheritdoc />
    public override string Description { get; }

    private protected override FigureDrawing Drawing() => new FunnelPlotDrawing(_data, _options);

    private protected override void WriteTable(MarkupWriter writer) => FunnelPlotTable.Write(writer, Title, _data, _options);
}
