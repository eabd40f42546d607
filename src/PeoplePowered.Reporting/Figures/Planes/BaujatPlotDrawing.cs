using PeoplePowered.Reporting.Figures.Plotting;
using PeoplePowered.Reporting.Markup;
using static PeoplePowered.Reporting.Figures.Plotting.FigureStyles;

namespace PeoplePowered.Reporting.Figures.Planes;

/// <summary>Draws one Baujat plot: points, the names of those that matter most, axes, what has no place, footnote.</summary>
internal sealed class BaujatPlotDrawing(BaujatPlot plot, BaujatPlotOptions options, FigureNumbers across, FigureNumbers up) : FigureDrawing(options.Footnote)
{
    private const double FieldHeight = 340;
    private const double Radius = 5;

    /// <summary>Beyond so many, names of sites that neither differ nor matter would hide those that do.</summary>
    private const int MostNamed = 12;

    /// <summary>Why a site has no place, in a sentence.</summary>
    public static string WhyMissing(BaujatPlotPoint point)
    {
        var absent = point.Place.Heterogeneity.HasValue ? point.Place.Influence : point.Place.Heterogeneity;
        return $"{point.Label} has no place: {PlaneWords.Why(absent.Reason)}.";
    }

    protected override void DrawContent()
    {
        if (plot.Drawn.Count == 0)
            Paragraph(PlaneWords.Nothing(options.WhyEmpty), Reason, RowPadding);
        else
            Plane();
        foreach (var point in plot.Missing)
            Paragraph(WhyMissing(point), Note, 0);
    }

    private void Plane()
    {
        var frame = new PlaneFrame(
            Canvas,
            new(options.AcrossLabel, 0, plot.Drawn.Max(Across), across) { BeginsAtLower = true },
            new(options.UpLabel, 0, plot.Drawn.Max(Up), up) { BeginsAtLower = true },
            Y,
            FieldHeight);
        var labels = new PlaneLabels(frame.Box with { Top = frame.Top - Radius });
        frame.Hairlines();
        foreach (var point in plot.Drawn)
        {
            Canvas.Circle(frame.X(Across(point)), frame.Y(Up(point)), Radius, Palette.Strong, Palette.Surface);
            labels.Mark(frame.X(Across(point)), frame.Y(Up(point)), Radius);
        }

        List<string> unnamed = [];
        foreach (var (point, index) in plot.Drawn.OrderByDescending(FromOrigin).GroupBy(point => point.Place).Select((group, index) => (group, index)))
        {
            List<string> names = [.. point.Select(site => site.Label)];
            var name = names.Count == 1 ? names[0] : $"{names[0]} and {across.Count(names.Count - 1)} more here";
            var isNamed = index < MostNamed && labels.Draw(Canvas, name, frame.X(Across(point.First())), frame.Y(Up(point.First())), Radius);
            unnamed.AddRange(isNamed ? names.Skip(1) : names);
        }

        Y = frame.Axes();
        if (PlaneWords.Unnamed(unnamed) is { } sentence)
            Paragraph(sentence, Note, 0);

        double FromOrigin(BaujatPlotPoint point) => double.Hypot(frame.X(Across(point)) - frame.Left, frame.Y(Up(point)) - frame.Bottom);
    }

    private static double Across(BaujatPlotPoint point) => point.Place.Heterogeneity.Value;

    private static double Up(BaujatPlotPoint point) => point.Place.Influence.Value;
}
