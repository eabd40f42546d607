using PeoplePowered.Reporting.Drawing;
using PeoplePowered.Reporting.Figures.Plotting;
using PeoplePowered.Reporting.Markup;
using static PeoplePowered.Reporting.Figures.Plotting.FigureStyles;

namespace PeoplePowered.Reporting.Figures;

/// <summary>Draws one tornado chart from the top down: title, headings, bars around the base case, axis, footnote.</summary>
internal sealed class TornadoDrawing : FigureDrawing
{
    private const double BarHeight = 16;
    private const double WidestLabel = 190;
    private const double WidestRange = 130;
    private const double NumberGap = 10;

    private readonly TornadoChart _chart;
    private readonly TornadoOptions _options;
    private readonly FigureNumbers _numbers;
    private readonly double _labelWidth;
    private readonly double _rangeWidth;
    private readonly double _plotLeft;
    private readonly double _plotRight;
    private readonly double _lowRight;
    private readonly ValueScale _scale;
    private readonly ReferenceLabels _lines;

    public TornadoDrawing(TornadoChart chart, TornadoOptions options, FigureNumbers numbers)
        : base(options.Footnote)
    {
        (_chart, _options, _numbers) = (chart, options, numbers);
        double Widest(IEnumerable<string> texts, string header, double most) => Math.Max(
            texts.Select(text => TextBlock.Wrap(text, most, Body).Width).DefaultIfEmpty(0).Max(), TextBlock.Wrap(header, most, Header).Width);
        double WidestNumber(Func<TornadoBar, double> pick) => chart.Bars.Select(bar => TextMeasure.Width(numbers.WithUnit(pick(bar)), Body)).DefaultIfEmpty(0).Max();

        _labelWidth = Widest(chart.Bars.Select(bar => bar.Label), options.LabelHeader, WidestLabel);
        _rangeWidth = Widest(chart.Bars.Select(RangeOf), options.RangeHeader, WidestRange);
        var (low, high) = (WidestNumber(bar => bar.AtLow), WidestNumber(bar => bar.AtHigh));
        var answers = Math.Max(low + NumberGap + high, TextBlock.Wrap(options.AnswerHeader, WidestRange, Header).Width);
        _plotLeft = Margin + _labelWidth + Gap + _rangeWidth + Gap;
        var width = Math.Ceiling(Math.Max(LeastWidth, _plotLeft + LeastPlot + Gap + answers + Margin));
        _plotRight = width - Margin - answers - Gap;
        _lowRight = width - Margin - high - NumberGap;
        List<double> values = [chart.BaseCase, .. chart.Bars.SelectMany(bar => new[] { bar.AtLow, bar.AtHigh }), .. options.ReferenceLines.Select(line => line.Value)];
        _scale = new(values, options.Scale, (null, null), numbers, _plotLeft, _plotRight);
        _lines = new([new(chart.BaseCase, $"base case {numbers.WithUnit(chart.BaseCase)}"), .. options.ReferenceLines], _scale, _plotLeft, _plotRight);
        Canvas.Width = width;
    }

    protected override void DrawContent()
    {
        Headings();
        var blocks = _chart.Bars.Select(bar => (Bar: bar, Label: TextBlock.Wrap(bar.Label, _labelWidth, Body), Range: TextBlock.Wrap(RangeOf(bar), _rangeWidth, Note))).ToList();
        var heights = blocks.ConvertAll(block => Math.Max(BarHeight, Math.Max(block.Label.Height, block.Range.Height)) + RowPadding);
        var top = Y;
        for (var i = 0; i < blocks.Count; i++)
        {
            Row(blocks[i].Bar, blocks[i].Label, blocks[i].Range, heights[i]);
            Y += heights[i];
        }

        if (blocks.Count == 0)
            Paragraph("There is nothing to show.", Reason, RowPadding);
        _lines.Draw(Canvas, top, Y);
        Y = ValueAxis.Draw(Canvas, _scale, _options.AxisLabel, Y + 4) + 8;
        Key();
    }

    private static string RangeOf(TornadoBar bar) => $"{bar.Low}, {bar.High}";

    private void Headings()
    {
        var label = TextBlock.Wrap(_options.LabelHeader, _labelWidth, Header);
        var range = TextBlock.Wrap(_options.RangeHeader, _rangeWidth, Header);
        var answers = TextBlock.Wrap(_options.AnswerHeader, Canvas.Width - Margin - _plotRight - Gap, Header);
        var height = Math.Max(_lines.Height, new[] { label, range, answers }.Max(block => block.Height));
        Canvas.Block(Margin, Y + height - label.Height, label);
        Canvas.Block(Margin + _labelWidth + Gap, Y + height - range.Height, range);
        Canvas.Block(Canvas.Width - Margin, Y + height - answers.Height, answers, TextAnchor.End);
        _lines.DrawLabels(Canvas, Y + height);
        Y += height + 5;
        Canvas.Line(Margin, Y, Canvas.Width - Margin, Y, Palette.Muted, 1);
        Y += 3;
    }

    private void Row(TornadoBar bar, TextBlock label, TextBlock range, double height)
    {
        Canvas.Block(Margin, Y + ((height - label.Height) / 2), label);
        Canvas.Block(Margin + _labelWidth + Gap, Y + ((height - range.Height) / 2), range);

        // Both ends on one side of the base case: the longer part lies under the shorter.
        (double End, Paint Paint)[] parts = [(bar.AtLow, Palette.Marker), (bar.AtHigh, Palette.Strong)];
        foreach (var (end, paint) in parts.OrderByDescending(part => Math.Abs(_scale.X(part.End) - _scale.X(_chart.BaseCase))))
        {
            var (from, to) = (Math.Min(_scale.X(end), _scale.X(_chart.BaseCase)), Math.Max(_scale.X(end), _scale.X(_chart.BaseCase)));
            if (to > from)
                Canvas.Rectangle(from, Y + ((height - BarHeight) / 2), to - from, BarHeight, paint);
        }

        var baseline = Y + ((height - Body.LineHeight) / 2) + Body.Size;
        Canvas.Text(_lowRight, baseline, _numbers.WithUnit(bar.AtLow), Body, TextAnchor.End);
        Canvas.Text(Canvas.Width - Margin, baseline, _numbers.WithUnit(bar.AtHigh), Body, TextAnchor.End);
    }

    /// <summary>Says which colour is which end.</summary>
    private void Key()
    {
        if (_chart.Bars.Count == 0)
            return;
        const double box = 11;
        var x = _plotLeft;
        foreach (var (text, paint) in new[] { ("at the low value", Palette.Marker), ("at the high value", Palette.Strong) })
        {
            Canvas.Rectangle(x, Y, box, box, paint);
            Canvas.Text(x + box + 6, Y + box, text, Note);
            x += box + 6 + TextMeasure.Width(text, Note) + Gap;
        }

        Y += Note.LineHeight + RowPadding;
    }
}
