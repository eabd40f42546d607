using PeoplePowered.Reporting.Figures.Plotting;
using PeoplePowered.Reporting.Markup;
using static PeoplePowered.Reporting.Figures.Plotting.FigureStyles;

namespace PeoplePowered.Reporting.Figures.Planes;

/// <summary>Draws one funnel plot: contours, funnel, estimates and their names, axes, key, footnote.</summary>
internal sealed class FunnelPlotDrawing(FunnelPlotData data, FunnelPlotOptions options) : FigureDrawing(FunnelPlotWords.Footnote(data, options))
{
    private const double FieldHeight = 380;
    private const double Radius = 5;
    private const int AllNamedUpTo = 20;
    private const string FunnelDashes = "6 3";
    private const string ReferenceDashes = "2 3";

    /// <summary>The bands from the contour of .99 inwards; inside that of .90 is the ground.</summary>
    private static readonly Paint[] s_bands = [RampPalette.All[0], RampPalette.All[1], RampPalette.All[2], Palette.Surface];

    protected override void DrawContent()
    {
        if (data.Points.Count == 0)
        {
            Paragraph(PlaneWords.Nothing(options.WhyEmpty), Reason, RowPadding);
            return;
        }

        List<double> estimates = [.. data.Estimates];
        if (data.Pooled is { } centre)
            estimates.AddRange(new[] { FunnelPlotData.Region(centre, FunnelPlotData.FunnelLevel, data.LargestError)[1].Bounds }.SelectMany(bounds => new[] { bounds.Lower, bounds.Upper }));
        var frame = new PlaneFrame(
            Canvas,
            new(options.AxisLabel ?? data.Measure.Name, estimates.Min(), estimates.Max(), data.Numbers) { Measure = data.Measure },
            new($"Standard error ({data.Measure.AnalysisName}); the most precise at the top", 0, data.LargestError, data.Errors) { BeginsAtLower = true },
            Y,
            FieldHeight,
            downwards: true);
        var labels = new PlaneLabels(frame.Box);
        var key = new PlaneKey();
        key.Add((x, y) => Disc(x + (PlaneKey.Sample / 2), y, hollow: false), "estimate");
        if (data.Filled.Count > 0)
            key.Add((x, y) => Disc(x + (PlaneKey.Sample / 2), y, hollow: true), "added by trim and fill");
        Contours(frame, key);
        frame.Hairlines();
        Lines(frame, labels, key);
        Points(frame, labels);
        Y = key.Draw(Canvas, Margin, frame.Axes() + 4);
    }

    /// <summary>Fills from the outside inwards, each region over the one around it.</summary>
    private void Contours(PlaneFrame frame, PlaneKey key)
    {
        if (data.Reference is not { } reference)
            return;
        Canvas.Rectangle(frame.Left, frame.Top, frame.Right - frame.Left, frame.Bottom - frame.Top, s_bands[0]);
        foreach (var (level, paint) in FunnelPlotData.Levels.Reverse().Zip(s_bands.Skip(1)))
        {
            var foot = FunnelPlotData.Region(reference, level, frame.Up.Upper)[1];
            var region = PlaneClip.Area([(frame.X(reference), frame.Y(0)), (frame.X(foot.Bounds.Lower), frame.Y(foot.StandardError)), (frame.X(foot.Bounds.Upper), frame.Y(foot.StandardError))], frame.Box);
            if (region.Length > 2)
                Canvas.Area(paint, region);
        }

        foreach (var (text, paint) in FunnelPlotWords.Bands(options).Zip(s_bands.Reverse()))
        {
            key.Add(
                (x, y) =>
                {
                    Canvas.Rectangle(x, y - 6, PlaneKey.Sample, 12, paint);
                    Canvas.Frame(x, y - 6, PlaneKey.Sample, 12, Palette.Muted, 1);
                },
                text);
        }
    }

    private void Lines(PlaneFrame frame, PlaneLabels labels, PlaneKey key)
    {
        if (data.Reference is { } reference)
        {
            Line([(frame.X(reference), frame.Top), (frame.X(reference), frame.Bottom)], Palette.Muted, ReferenceDashes);
            key.Add((x, y) => Canvas.Line(x, y, x + PlaneKey.Sample, y, Palette.Muted, 1, ReferenceDashes), $"{options.ContourLabel}, {data.Natural(reference)}");
        }

        if (data.Pooled is not { } pooled)
            return;
        Line([(frame.X(pooled), frame.Top), (frame.X(pooled), frame.Bottom)], Palette.Ink, null);
        key.Add((x, y) => Canvas.Line(x, y, x + PlaneKey.Sample, y, Palette.Ink, 1), $"{options.PooledLabel}, {data.Natural(pooled)}");
        var foot = FunnelPlotData.Region(pooled, FunnelPlotData.FunnelLevel, frame.Up.Upper)[1];
        foreach (var bound in new[] { foot.Bounds.Lower, foot.Bounds.Upper })
            Line([(frame.X(pooled), frame.Y(0)), (frame.X(bound), frame.Y(foot.StandardError))], Palette.Ink, FunnelDashes);
        key.Add((x, y) => Canvas.Line(x, y, x + PlaneKey.Sample, y, Palette.Ink, 1, FunnelDashes), "95% would lie between these lines if only chance set them apart");

        void Line(IReadOnlyList<(double X, double Y)> points, Paint paint, string? dashes)
        {
            foreach (var piece in PlaneClip.Line(points, frame.Box))
            {
                Canvas.Line(piece[0].X, piece[0].Y, piece[^1].X, piece[^1].Y, paint, 1, dashes);
                labels.Line(piece);
            }
        }
    }

    private void Points(PlaneFrame frame, PlaneLabels labels)
    {
        foreach (var effect in data.Filled)
            Mark(effect.Estimate, Math.Sqrt(effect.Variance), hollow: true);
        foreach (var point in data.Points)
            Mark(point.Estimate, point.StandardError, hollow: false);

        var order = Enumerable.Range(0, data.Points.Count).OrderByDescending(IsOutside).ThenByDescending(Distance);
        foreach (var index in order.Where(index => IsOutside(index) || data.Points.Count <= AllNamedUpTo))
            labels.Draw(Canvas, data.Points[index].Label, frame.X(data.Points[index].Estimate), frame.Y(data.Points[index].StandardError), Radius);

        void Mark(double estimate, double standardError, bool hollow)
        {
            Disc(frame.X(estimate), frame.Y(standardError), hollow);
            labels.Mark(frame.X(estimate), frame.Y(standardError), Radius);
        }

        bool IsOutside(int index) => data.IsOutside.Count > 0 && data.IsOutside[index];
        double Distance(int index) => Math.Abs(frame.X(data.Points[index].Estimate) - frame.X(data.Pooled ?? 0));
    }

    private void Disc(double x, double y, bool hollow)
    {
        if (hollow)
            Canvas.Circle(x, y, Radius - 0.75, Palette.Surface, Palette.Strong, 1.5);
        else
            Canvas.Circle(x, y, Radius, Palette.Strong, Palette.Surface);
    }
}
