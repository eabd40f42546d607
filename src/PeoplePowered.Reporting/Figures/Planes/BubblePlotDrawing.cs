using PeoplePowered.Reporting.Figures.Plotting;
using PeoplePowered.Reporting.Markup;
using PeoplePowered.Statistics;
using PeoplePowered.Statistics.Synthesis;
using static PeoplePowered.Reporting.Figures.Plotting.FigureStyles;

namespace PeoplePowered.Reporting.Figures.Planes;

/// <summary>Draws one bubble plot: bands, line, bubbles, the marked place, names, axes, key, footnote.</summary>
internal sealed class BubblePlotDrawing(BubblePlotData data, BubblePlotOptions options) : FigureDrawing(BubblePlotWords.Footnote(data, options))
{
    private const double FieldHeight = 380;
    private const double LargestRadius = 16;
    private const double SmallestRadius = 3;
    private const double Diamond = 7;
    private const int AllNamedUpTo = 20;
    private const string BeyondDashes = "6 3";
    private const string RangeDashes = "5 3";

    private static readonly Paint s_wide = RampPalette.All[0];
    private static readonly Paint s_narrow = RampPalette.All[1];

    protected override void DrawContent()
    {
        if (data.Seen is not { } seen)
        {
            Paragraph(PlaneWords.Nothing(options.WhyEmpty), Reason, RowPadding);
            return;
        }

        var (from, to) = (data.Across.Lower, data.Across.Upper);
        var frame = new PlaneFrame(
            Canvas,
            new(BubblePlotWords.Moderator(data, options), from, to, data.Moderators),
            new(options.EffectLabel ?? data.Measure.Name, data.Effects.Lower, data.Effects.Upper, data.Numbers) { Measure = data.Measure },
            Y,
            FieldHeight);
        var labels = new PlaneLabels(frame.Box);
        var key = new PlaneKey();
        var within = data.Along(seen.Lower, seen.Upper);
        Band(frame, within, expected => expected.PredictionInterval, s_wide);
        Band(frame, within, expected => expected.ConfidenceInterval, s_narrow);
        frame.Hairlines();
        Line(frame, within, expected => expected.Estimate, Palette.Ink, 1.5, null, labels);
        if (data.IsBeyond)
            Beyond(frame, labels, data.Along(from < seen.Lower ? from : seen.Upper, from < seen.Lower ? seen.Lower : to));
        Bubbles(frame, labels);
        Target(frame, labels);
        Names(frame, labels);
        Key(key, within);
        Y = key.Draw(Canvas, Margin, frame.Axes() + 4);
    }

    private void Band(PlaneFrame frame, IReadOnlyList<(double Moderator, MetaRegressionPrediction Expected)> along, Func<MetaRegressionPrediction, EstimableInterval> of, Paint paint)
    {
        List<(double X, Interval Range)> ranges = [.. along.Where(item => of(item.Expected).HasValue).Select(item => (frame.X(item.Moderator), of(item.Expected).Value))];
        var corners = PlaneClip.Area([.. ranges.Select(item => (item.X, frame.Y(item.Range.Lower))), .. ranges.AsEnumerable().Reverse().Select(item => (item.X, frame.Y(item.Range.Upper)))], frame.Box);
        if (corners.Length > 2)
            Canvas.Area(paint, corners);
    }

    private void Line(
        PlaneFrame frame,
        IReadOnlyList<(double Moderator, MetaRegressionPrediction Expected)> along,
        Func<MetaRegressionPrediction, Estimable> of,
        Paint paint,
        double thickness,
        string? dashes,
        PlaneLabels labels)
    {
        List<(double X, double Y)> points = [.. along.Where(item => of(item.Expected).HasValue).Select(item => (frame.X(item.Moderator), frame.Y(of(item.Expected).Value)))];
        foreach (var piece in PlaneClip.Line(points, frame.Box))
        {
            Canvas.Polyline(paint, thickness, dashes, piece);
            labels.Line(piece);
        }
    }

    /// <summary>The line and the edges of its bands where no site stands, all dashed and not filled.</summary>
    private void Beyond(PlaneFrame frame, PlaneLabels labels, IReadOnlyList<(double Moderator, MetaRegressionPrediction Expected)> along)
    {
        Line(frame, along, expected => expected.Estimate, Palette.Ink, 1.5, BeyondDashes, labels);
        foreach (var edge in new Func<MetaRegressionPrediction, Estimable>[]
        {
            expected => Lower(expected.ConfidenceInterval),
            expected => Upper(expected.ConfidenceInterval),
            expected => Lower(expected.PredictionInterval),
            expected => Upper(expected.PredictionInterval),
        })
        {
            Line(frame, along, edge, Palette.Marker, 1, "3 3", labels);
        }

        static Estimable Lower(EstimableInterval interval) => interval.HasValue ? Estimable.Of(interval.Value.Lower) : Estimable.Absent(interval.Reason);
        static Estimable Upper(EstimableInterval interval) => interval.HasValue ? Estimable.Of(interval.Value.Upper) : Estimable.Absent(interval.Reason);
    }

    private void Bubbles(PlaneFrame frame, PlaneLabels labels)
    {
        // The small ones over the large ones, so that none is hidden.
        foreach (var point in data.Points.OrderByDescending(point => point.Weight))
        {
            var (x, y, radius) = (frame.X(point.Moderator), frame.Y(point.Estimate), RadiusOf(point));
            Canvas.Circle(x, y, radius, Palette.Marker, Palette.Surface, 1.5);
            labels.Mark(x, y, radius);
        }
    }

    private double RadiusOf(BubblePlotPoint point) => Math.Max(SmallestRadius, LargestRadius * Math.Sqrt(point.Weight / data.Points.Max(other => other.Weight)));

    /// <summary>The marked place as a diamond on its range for a new site.</summary>
    private void Target(PlaneFrame frame, PlaneLabels labels)
    {
        if (data is not { Target: { } target, AtTarget: { Estimate: { HasValue: true, Value: var estimate } } expected })
            return;
        var (x, y) = (frame.X(target.Moderator), frame.Y(estimate));
        if (expected.PredictionInterval is { HasValue: true, Value: var range })
        {
            foreach (var piece in PlaneClip.Line([(x, frame.Y(range.Lower)), (x, frame.Y(range.Upper))], frame.Box))
            {
                Canvas.Line(piece[0].X, piece[0].Y, piece[^1].X, piece[^1].Y, Palette.Spread, 2, RangeDashes);
                labels.Line(piece);
            }
        }

        Canvas.Polygon(Palette.Spread, (x - Diamond, y), (x, y - Diamond), (x + Diamond, y), (x, y + Diamond));
        labels.Mark(x, y, Diamond);
        labels.Draw(Canvas, target.Label, x, y, Diamond);
    }

    private void Names(PlaneFrame frame, PlaneLabels labels)
    {
        if (data.Points.Count > AllNamedUpTo)
            return;
        foreach (var point in data.Points.OrderByDescending(point => point.Weight))
            labels.Draw(Canvas, point.Label, frame.X(point.Moderator), frame.Y(point.Estimate), RadiusOf(point));
    }

    private void Key(PlaneKey key, IReadOnlyList<(double Moderator, MetaRegressionPrediction Expected)> within)
    {
        var level = data.ToldLevel(options.FormatProvider);
        key.Add((x, y) => Canvas.Circle(x + (PlaneKey.Sample / 2), y, 6, Palette.Marker, Palette.Surface, 1.5), "a site; the larger, the more weight");
        if (within.Count > 0)
            key.Add((x, y) => Canvas.Line(x, y, x + PlaneKey.Sample, y, Palette.Ink, 1.5), "expected on average");
        if (within.Any(item => item.Expected.ConfidenceInterval.HasValue))
            key.Add((x, y) => Box(x, y, s_narrow), $"{level} confidence band of the average");
        if (within.Any(item => item.Expected.PredictionInterval.HasValue))
            key.Add((x, y) => Box(x, y, s_wide), $"{level} range for a single new site");
        if (data.IsBeyond && within.Count > 0)
            key.Add((x, y) => Canvas.Line(x, y, x + PlaneKey.Sample, y, Palette.Ink, 1.5, BeyondDashes), "the same beyond all sites, where nothing was seen");
        if (data is { Target: { } target, AtTarget.Estimate.HasValue: true })
        {
            key.Add(
                (x, y) =>
                {
                    var middle = x + (PlaneKey.Sample / 2);
                    Canvas.Line(x, y, x + PlaneKey.Sample, y, Palette.Spread, 2, RangeDashes);
                    Canvas.Polygon(Palette.Spread, (middle - 5, y), (middle, y - 5), (middle + 5, y), (middle, y + 5));
                },
                $"expected at {PlaneWords.Isolated(target.Label)}, with its range");
        }

        void Box(double x, double y, Paint paint)
        {
            Canvas.Rectangle(x, y - 6, PlaneKey.Sample, 12, paint);
            Canvas.Frame(x, y - 6, PlaneKey.Sample, 12, Palette.Muted, 1);
        }
    }
}
