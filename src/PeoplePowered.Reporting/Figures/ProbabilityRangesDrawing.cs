using PeoplePowered.Reporting.Drawing;
using PeoplePowered.Reporting.Figures.Plotting;
using PeoplePowered.Reporting.Markup;
using PeoplePowered.Statistics;
using static PeoplePowered.Reporting.Figures.Plotting.FigureStyles;

namespace PeoplePowered.Reporting.Figures;

/// <summary>Draws one chart of ranges of probability from the top down.</summary>
internal sealed class ProbabilityRangesDrawing(ProbabilityRanges chart, string? footnote) : FigureDrawing(footnote)
{
    private const double WidestLabel = 250;
    private const double WidestText = 150;
    private const double Thick = 12;
    private const double Thin = 6;
    private double _plotLeft;
    private double _plotRight;

    protected override void DrawContent()
    {
        if (chart.Ranges.Count == 0)
            Paragraph("There is nothing to show.", Reason, RowPadding);
        else
            Rows();
    }

    private void Rows()
    {
        var labels = chart.Ranges.Select(range => TextBlock.Wrap(range.Label, WidestLabel, Body)).ToList();
        var texts = chart.Ranges.Select(range => TextBlock.Wrap(chart.After(range), WidestText, range.After.HasValue ? Body : Reason)).ToList();

        // The first and the last tick's texts stand over the ends of the axis.
        _plotLeft = Margin + labels.Max(label => label.Width) + Gap + 6;
        _plotRight = Canvas.Width - Margin - texts.Max(text => text.Width) - Gap - 6;
        var heights = labels.Zip(texts, (label, text) => Math.Max(Math.Max(label.Height, text.Height), Thick) + RowPadding).ToList();
        var bottom = Y + heights.Sum();
        foreach (var tick in Ticks)
            Canvas.Line(X(tick), Y, X(tick), bottom, Palette.Rule, 1);
        for (var i = 0; i < heights.Count; i++)
        {
            Canvas.Block(labels[i].RightToLeft ? _plotLeft - Gap : Margin, Y + ((heights[i] - labels[i].Height) / 2), labels[i], labels[i].RightToLeft ? TextAnchor.End : TextAnchor.Start);
            Canvas.Block(Canvas.Width - Margin, Y + ((heights[i] - texts[i].Height) / 2), texts[i], TextAnchor.End);
            if (chart.Ranges[i].Before is { } before)
                Bar(before, Y + (heights[i] / 2), Thick, Palette.Marker);
            if (chart.Ranges[i].After is { HasValue: true, Value: var after })
                Bar(after, Y + (heights[i] / 2), Thin, Palette.Strong);
            Y += heights[i];
        }

        Axis();
        Key();
    }

    private static IReadOnlyList<double> Ticks => [0, 0.25, 0.5, 0.75, 1];

    private double X(double probability) => _plotLeft + (probability * (_plotRight - _plotLeft));

    private void Bar(Interval range, double middle, double height, Paint paint)
    {
        const double seen = 3;
        var (from, until) = (X(range.Lower), X(range.Upper));
        if (until - from < seen)
            (from, until) = (((from + until) / 2) - (seen / 2), ((from + until) / 2) + (seen / 2));
        Canvas.Rectangle(from, middle - (height / 2), until - from, height, paint);
    }

    private void Axis()
    {
        Canvas.Line(_plotLeft, Y, _plotRight, Y, Palette.Muted, 1);
        foreach (var tick in Ticks)
        {
            Canvas.Line(X(tick), Y, X(tick), Y + 4, Palette.Muted, 1);
            Canvas.Text(X(tick), Y + 6 + AxisText.Size, chart.Tick(tick), AxisText, TextAnchor.Middle);
        }

        Y += 6 + AxisText.LineHeight + RowPadding;
    }

    private void Key()
    {
        const double box = 16;
        var x = Margin;
        foreach (var (text, height, paint) in new[] { ("before the evidence", Thick, Palette.Marker), ("after it", Thin, Palette.Strong) })
        {
            Canvas.Rectangle(x, Y + (Note.Size / 2) - (height / 2), box, height, paint);
            Canvas.Text(x + box + 6, Y + Note.Size - 1, text, Note);
            x += box + 6 + TextMeasure.Width(text, Note) + Gap;
        }

        Y += Note.LineHeight + RowPadding;
    }
}
