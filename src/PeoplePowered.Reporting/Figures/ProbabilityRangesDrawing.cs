using PeoplePowered.Reporting.Drawing;
using PeoplePowered.Reporting.Markup;
using PeoplePowered.Statistics;
using static PeoplePowered.Reporting.Figures.ForestPlotStyles;

namespace PeoplePowered.Reporting.Figures;

/// <summary>Draws one chart of ranges of probability from the top down.</summary>
internal sealed class ProbabilityRangesDrawing(ProbabilityRanges chart, string? footnote)
{
    private const double WidestLabel = 250;
    private const double WidestText = 150;
    private const double Thick = 12;
    private const double Thin = 6;
    private readonly SvgCanvas _canvas = new(LeastWidth);
    private double _plotLeft;
    private double _plotRight;
    private double _y = Margin;

    /// <summary>Draws it; call once.</summary>
    public SvgCanvas Draw(string? title)
    {
        if (title is not null)
            Paragraph(title, Title, 8);
        if (chart.Ranges.Count == 0)
            Paragraph("There is nothing to show.", Reason, RowPadding);
        else
            Rows();
        if (footnote is { Length: > 0 })
            Paragraph(footnote, Note, 0);
        _canvas.Height = Math.Ceiling(_y + Margin);
        return _canvas;
    }

    private void Paragraph(string text, TextStyle style, double after) => _y += _canvas.Paragraph(text, style, _y, Margin) + after;

    private void Rows()
    {
        var labels = chart.Ranges.Select(range => TextBlock.Wrap(range.Label, WidestLabel, Body)).ToList();
        var texts = chart.Ranges.Select(range => TextBlock.Wrap(chart.After(range), WidestText, range.After.HasValue ? Body : Reason)).ToList();

        // The first and the last tick's texts stand over the ends of the axis.
        _plotLeft = Margin + labels.Max(label => label.Width) + Gap + 6;
        _plotRight = _canvas.Width - Margin - texts.Max(text => text.Width) - Gap - 6;
        var heights = labels.Zip(texts, (label, text) => Math.Max(Math.Max(label.Height, text.Height), Thick) + RowPadding).ToList();
        var bottom = _y + heights.Sum();
        foreach (var tick in Ticks)
            _canvas.Line(X(tick), _y, X(tick), bottom, Palette.Rule, 1);
        for (var i = 0; i < heights.Count; i++)
        {
            _canvas.Block(labels[i].RightToLeft ? _plotLeft - Gap : Margin, _y + ((heights[i] - labels[i].Height) / 2), labels[i], labels[i].RightToLeft ? TextAnchor.End : TextAnchor.Start);
            _canvas.Block(_canvas.Width - Margin, _y + ((heights[i] - texts[i].Height) / 2), texts[i], TextAnchor.End);
            if (chart.Ranges[i].Before is { } before)
                Bar(before, _y + (heights[i] / 2), Thick, Palette.Marker);
            if (chart.Ranges[i].After is { HasValue: true, Value: var after })
                Bar(after, _y + (heights[i] / 2), Thin, Palette.Strong);
            _y += heights[i];
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
        _canvas.Rectangle(from, middle - (height / 2), until - from, height, paint);
    }

    private void Axis()
    {
        _canvas.Line(_plotLeft, _y, _plotRight, _y, Palette.Muted, 1);
        foreach (var tick in Ticks)
        {
            _canvas.Line(X(tick), _y, X(tick), _y + 4, Palette.Muted, 1);
            _canvas.Text(X(tick), _y + 6 + AxisText.Size, chart.Tick(tick), AxisText, TextAnchor.Middle);
        }

        _y += 6 + AxisText.LineHeight + RowPadding;
    }

    private void Key()
    {
        const double box = 16;
        var x = Margin;
        foreach (var (text, height, paint) in new[] { ("before the evidence", Thick, Palette.Marker), ("after it", Thin, Palette.Strong) })
        {
            _canvas.Rectangle(x, _y + (Note.Size / 2) - (height / 2), box, height, paint);
            _canvas.Text(x + box + 6, _y + Note.Size - 1, text, Note);
            x += box + 6 + TextMeasure.Width(text, Note) + Gap;
        }

        _y += Note.LineHeight + RowPadding;
    }
}
