using PeoplePowered.Reporting.Drawing;
using PeoplePowered.Reporting.Markup;
using static PeoplePowered.Reporting.Figures.ForestPlotStyles;

namespace PeoplePowered.Reporting.Figures;

/// <summary>Draws one tornado chart from the top down: title, headings, bars around the base case, axis, footnote.</summary>
internal sealed class TornadoDrawing
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
    private readonly ForestPlotScale _scale;
    private readonly ForestPlotLines _lines;
    private readonly SvgCanvas _canvas;
    private double _y = Margin;

    public TornadoDrawing(TornadoChart chart, TornadoOptions options, FigureNumbers numbers)
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
        _scale = new(values, new ForestPlotOptions { Scale = options.Scale }, numbers, _plotLeft, _plotRight);
        _lines = new([new(chart.BaseCase, $"base case {numbers.WithUnit(chart.BaseCase)}"), .. options.ReferenceLines], _scale, _plotLeft, _plotRight);
        _canvas = new(width);
    }

    /// <summary>Draws it; call once.</summary>
    public SvgCanvas Draw(string? title)
    {
        if (title is not null)
            Paragraph(title, Title, 8);
        Headings();
        var blocks = _chart.Bars.Select(bar => (Bar: bar, Label: TextBlock.Wrap(bar.Label, _labelWidth, Body), Range: TextBlock.Wrap(RangeOf(bar), _rangeWidth, Note))).ToList();
        var heights = blocks.ConvertAll(block => Math.Max(BarHeight, Math.Max(block.Label.Height, block.Range.Height)) + RowPadding);
        var top = _y;
        for (var i = 0; i < blocks.Count; i++)
        {
            Row(blocks[i].Bar, blocks[i].Label, blocks[i].Range, heights[i]);
            _y += heights[i];
        }

        if (blocks.Count == 0)
            Paragraph("There is nothing to show.", Reason, RowPadding);
        _lines.Draw(_canvas, top, _y);
        _y = ForestPlotAxis.Draw(_canvas, _scale, _options.AxisLabel, _y + 4) + 8;
        Key();
        if (_options.Footnote is { Length: > 0 } footnote)
            Paragraph(footnote, Note, 0);
        _canvas.Height = Math.Ceiling(_y + Margin);
        return _canvas;
    }

    private static string RangeOf(TornadoBar bar) => $"{bar.Low}, {bar.High}";

    private void Paragraph(string text, TextStyle style, double after) => _y += _canvas.Paragraph(text, style, _y, Margin) + after;

    private void Headings()
    {
        var label = TextBlock.Wrap(_options.LabelHeader, _labelWidth, Header);
        var range = TextBlock.Wrap(_options.RangeHeader, _rangeWidth, Header);
        var answers = TextBlock.Wrap(_options.AnswerHeader, _canvas.Width - Margin - _plotRight - Gap, Header);
        var height = Math.Max(_lines.Height, new[] { label, range, answers }.Max(block => block.Height));
        _canvas.Block(Margin, _y + height - label.Height, label);
        _canvas.Block(Margin + _labelWidth + Gap, _y + height - range.Height, range);
        _canvas.Block(_canvas.Width - Margin, _y + height - answers.Height, answers, TextAnchor.End);
        _lines.DrawLabels(_canvas, _y + height);
        _y += height + 5;
        _canvas.Line(Margin, _y, _canvas.Width - Margin, _y, Palette.Muted, 1);
        _y += 3;
    }

    private void Row(TornadoBar bar, TextBlock label, TextBlock range, double height)
    {
        _canvas.Block(Margin, _y + ((height - label.Height) / 2), label);
        _canvas.Block(Margin + _labelWidth + Gap, _y + ((height - range.Height) / 2), range);

        // Both ends on one side of the base case: the longer part lies under the shorter.
        (double End, Paint Paint)[] parts = [(bar.AtLow, Palette.Marker), (bar.AtHigh, Palette.Strong)];
        foreach (var (end, paint) in parts.OrderByDescending(part => Math.Abs(_scale.X(part.End) - _scale.X(_chart.BaseCase))))
        {
            var (from, to) = (Math.Min(_scale.X(end), _scale.X(_chart.BaseCase)), Math.Max(_scale.X(end), _scale.X(_chart.BaseCase)));
            if (to > from)
                _canvas.Rectangle(from, _y + ((height - BarHeight) / 2), to - from, BarHeight, paint);
        }

        var baseline = _y + ((height - Body.LineHeight) / 2) + Body.Size;
        _canvas.Text(_lowRight, baseline, _numbers.WithUnit(bar.AtLow), Body, TextAnchor.End);
        _canvas.Text(_canvas.Width - Margin, baseline, _numbers.WithUnit(bar.AtHigh), Body, TextAnchor.End);
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
            _canvas.Rectangle(x, _y, box, box, paint);
            _canvas.Text(x + box + 6, _y + box, text, Note);
            x += box + 6 + TextMeasure.Width(text, Note) + Gap;
        }

        _y += Note.LineHeight + RowPadding;
    }
}
