using PeoplePowered.Reporting.Drawing;
using PeoplePowered.Reporting.Figures.Plotting;
using static PeoplePowered.Reporting.Figures.Plotting.FigureStyles;

namespace PeoplePowered.Reporting.Figures.Forests;

/// <summary>Where the columns of a forest plot stand: name, notes and others, plot, estimate and interval, weight. All is measured; the plot takes what is left, and the figure widens where that is too little.</summary>
internal sealed class ForestPlotColumns
{
    private const double WidestLabel = 190;
    private const double WidestLabelOfMany = 260;
    private const double WidestSide = 110;
    private const double WidestSideHeader = 70;
    private const double WidestPooled = 130;
    private const double LeastNumbers = 150;
    private const double NumberGap = 6;

    /// <summary>Measures the texts and places the columns.</summary>
    public ForestPlotColumns(IReadOnlyList<ForestPlotEntry> entries, IReadOnlyList<ForestPlotSide> sides, FigureNumbers numbers, ForestPlotOptions options)
    {
        var texts = entries.Select(entry => (Style: ForestPlotStyles.Of(entry.Kind), Text: ForestPlotTexts.For(entry, numbers))).ToList();
        double Widest(Func<ForestPlotTexts, string> pick) => texts.Select(item => TextMeasure.Width(pick(item.Text), item.Style)).DefaultIfEmpty(0).Max();
        double HeaderWidth(string header, double least) => TextBlock.Wrap(header, least, Header).Width;
        double LabelWidthFor(Func<ForestPlotEntry, bool> which, double widest, double none) => entries.Where(which)
            .Select(entry => IndentOf(entry) + TextBlock.Wrap(entry.Label, widest, ForestPlotStyles.Of(entry.Kind)).Width).DefaultIfEmpty(none).Max();

        var widths = sides.Select(side => Math.Max(
            side.Texts.Select(text => TextBlock.Wrap(text, WidestSide, Note).Width).DefaultIfEmpty(0).Max(),
            HeaderWidth(side.Header, WidestSideHeader))).ToList();
        var widest = entries.Count(entry => entry.IsSite) < ForestPlotStyles.CloseFrom ? WidestLabel : WidestLabelOfMany;
        LabelWidth = Math.Max(LabelWidthFor(entry => entry.IsSite, widest, 80), HeaderWidth(options.LabelHeader, widest));
        LabelWidth = Math.Max(LabelWidth, LabelWidthFor(IsBroad, WidestPooled, 0) - widths.Sum(width => Gap + width));

        HasWeights = entries.Any(entry => entry.Weight is not null);
        WeightWidth = HasWeights ? Math.Max(Widest(text => text.Weight), HeaderWidth(options.WeightHeader, 60)) : 0;
        var (estimate, lower, upper) = (Widest(text => text.Estimate), Widest(text => text.Lower), Widest(text => text.Upper));
        NumbersWidth = Math.Max(estimate + lower + upper + (2 * NumberGap), HeaderWidth(options.EstimateHeader, LeastNumbers));

        var left = Margin + LabelWidth + Gap;
        List<ForestPlotPlace> places = [];
        for (var i = 0; i < sides.Count; i++)
        {
            places.Add(new(sides[i], left, widths[i]));
            left += widths[i] + Gap;
        }

        (Sides, PlotLeft) = (places, left);
        var right = Gap + NumbersWidth + (HasWeights ? Gap + WeightWidth : 0) + Margin;
        Width = Math.Ceiling(Math.Max(LeastWidth, PlotLeft + LeastPlot + right));
        PlotRight = Width - right;
        WeightRight = Width - Margin;
        UpperRight = PlotRight + Gap + NumbersWidth;
        LowerRight = UpperRight - upper - NumberGap;
        EstimateRight = LowerRight - lower - NumberGap;
    }

    public double Width { get; }

    public double LabelWidth { get; }

    /// <summary>The columns between names and plot.</summary>
    public IReadOnlyList<ForestPlotPlace> Sides { get; }

    public double PlotLeft { get; }

    public double PlotRight { get; }

    public double NumbersWidth { get; }

    public double EstimateRight { get; }

    public double LowerRight { get; }

    public double UpperRight { get; }

    public bool HasWeights { get; }

    public double WeightWidth { get; }

    public double WeightRight { get; }

    /// <summary>How far a line stands in.</summary>
    public static double IndentOf(ForestPlotEntry entry) => entry.Indented ? ForestPlotStyles.Indent : 0;

    /// <summary>How wide a line's name may be: headings and pooled lines have nothing in the columns beside and may use their room, remarks the whole width.</summary>
    public double LabelWidthOf(ForestPlotEntry entry) => entry switch
    {
        { Kind: ForestPlotEntryKind.Remark } => Width - (2 * Margin),
        { IsSite: true } => LabelWidth,
        _ => PlotLeft - Gap - Margin,
    } - IndentOf(entry);

    private static bool IsBroad(ForestPlotEntry entry) => !entry.IsSite && entry.Kind != ForestPlotEntryKind.Remark;
}
