using PeoplePowered.Reporting.Drawing;
using PeoplePowered.Reporting.Markup;
using static PeoplePowered.Reporting.Figures.ForestPlotStyles;

namespace PeoplePowered.Reporting.Figures;

/// <summary>Draws one forest plot from the top down: title, headings, lines, pooled lines, axis, footnote.</summary>
internal sealed class ForestPlotDrawing
{
    private readonly IReadOnlyList<ForestPlotEntry> _entries;
    private readonly ForestPlotOptions _options;
    private readonly FigureNumbers _numbers;
    private readonly ForestPlotColumns _columns;
    private readonly ForestPlotScale _scale;
    private readonly SvgCanvas _canvas;
    private readonly ForestPlotMarks _marks;
    private readonly ForestPlotLines _lines;
    private double _y = Margin;

    public ForestPlotDrawing(IReadOnlyList<ForestPlotEntry> entries, ForestPlotOptions options, FigureNumbers numbers)
    {
        _entries = entries;
        _options = options;
        _numbers = numbers;
        _columns = new ForestPlotColumns(entries, numbers, options);
        List<double> values = [.. entries.SelectMany(entry => entry.Values), .. options.ReferenceLines.Select(line => line.Value)];
        _scale = new ForestPlotScale(values, options, numbers, _columns.PlotLeft, _columns.PlotRight);
        _canvas = new SvgCanvas(_columns.Width);
        _marks = new ForestPlotMarks(_canvas, _scale, entries.Max(entry => entry.Weight) ?? 0);
        _lines = new ForestPlotLines(options.ReferenceLines, _scale, _columns.PlotLeft, _columns.PlotRight);
    }

    /// <summary>Draws it; call once.</summary>
    public SvgCanvas Draw(string? title)
    {
        if (title is not null)
            Paragraph(title, Title, 8);
        Headers();
        var top = _y;
        var lines = _entries.Select(entry => (Entry: entry, Label: TextBlock.Wrap(entry.Label, _columns.LabelWidthOf(entry.Kind), ForestPlotStyles.Of(entry.Kind)), Note: NoteBlock(entry))).ToList();
        var heights = lines.ConvertAll(line => Math.Max(line.Label.Height, line.Note?.Height ?? 0) + RowPadding);
        var pooled = lines.FindIndex(line => line.Entry.Kind is ForestPlotEntryKind.Summary or ForestPlotEntryKind.Range);
        Guides(top, top + heights.Sum() + (pooled >= 0 ? RowPadding : 0), heights, pooled);
        if (lines.Count == 0)
            Paragraph("There is nothing to show.", Reason, RowPadding);
        for (var i = 0; i < lines.Count; i++)
        {
            if (i == pooled)
                Separator();
            Row(lines[i].Entry, lines[i].Label, lines[i].Note, heights[i]);
        }

        _y = ForestPlotAxis.Draw(_canvas, _scale, _options.AxisLabel, _y + 4);
        if (_options.Footnote is { Length: > 0 } footnote)
        {
            _y += 8;
            Paragraph(footnote, Note, 0);
        }

        _canvas.Height = Math.Ceiling(_y + Margin);
        return _canvas;
    }

    private static double Middle(double top, double height, TextBlock block) => top + ((height - block.Height) / 2);

    private void Paragraph(string text, TextStyle style, double after) => _y += _canvas.Paragraph(text, style, _y, Margin) + after;

    private void Headers()
    {
        var label = TextBlock.Wrap(_options.LabelHeader, _columns.LabelWidth, Header);
        var note = TextBlock.Wrap(_columns.HasNotes ? _options.NoteHeader : "", _columns.NoteWidth, Header);
        var estimate = TextBlock.Wrap(_options.EstimateHeader, _columns.NumbersWidth, Header);
        var weight = TextBlock.Wrap(_columns.HasWeights ? _options.WeightHeader : "", 60, Header);
        var height = Math.Max(_lines.Height, new[] { label, note, estimate, weight }.Max(block => block.Height));
        void Put(TextBlock block, double x, TextAnchor anchor) => _canvas.Block(x, _y + height - block.Height, block, anchor);

        Put(label, Margin, TextAnchor.Start);
        if (_columns.HasNotes)
            Put(note, _columns.NoteX, _columns.NoteAnchor);
        _lines.DrawLabels(_canvas, _y + height);
        Put(estimate, _columns.UpperRight, TextAnchor.End);
        if (_columns.HasWeights)
            Put(weight, _columns.WeightRight, TextAnchor.End);
        _y += height + 5;
        _canvas.Line(Margin, _y, _columns.Width - Margin, _y, Palette.Muted, 1);
        _y += 3;
    }

    private TextBlock? NoteBlock(ForestPlotEntry entry) => entry switch
    {
        { Note: not { Length: > 0 } } => null,
        { Kind: ForestPlotEntryKind.Absent } => TextBlock.Wrap(entry.Note, _columns.Width - Margin - _columns.PlotLeft, Reason),
        _ => TextBlock.Wrap(entry.Note, _columns.NoteWidth, Note),
    };

    private void Guides(double top, double bottom, List<double> heights, int pooled)
    {
        _lines.Draw(_canvas, top, bottom);
        if (_options.Summary is { } summary && !_scale.IsBelow(summary.Estimate) && !_scale.IsAbove(summary.Estimate))
            _canvas.Line(_scale.X(summary.Estimate), top, _scale.X(summary.Estimate), top + heights.Take(pooled).Sum() + RowPadding, Palette.Strong, 1, "1.5 3");
    }

    private void Separator()
    {
        _y += RowPadding / 2;
        _canvas.Line(Margin, _y, _columns.Width - Margin, _y, Palette.Rule, 1);
        _y += RowPadding / 2;
    }

    private void Row(ForestPlotEntry entry, TextBlock label, TextBlock? note, double height)
    {
        _canvas.Block(Margin, Middle(_y, height, label), label);
        if (note is not null && entry.Kind == ForestPlotEntryKind.Absent)
        {
            _canvas.Rectangle(_columns.PlotLeft, _y - 1, _columns.Width - _columns.PlotLeft, height + 2, Palette.Surface);
            _canvas.Block(_columns.PlotLeft, Middle(_y, height, note), note);
        }
        else if (note is not null)
            _canvas.Block(_columns.NoteX, Middle(_y, height, note), note, _columns.NoteAnchor);
        _marks.Draw(entry, _y + (height / 2));
        var texts = ForestPlotTexts.For(entry, _numbers);
        Number(texts.Estimate, _columns.EstimateRight);
        Number(texts.Lower, _columns.LowerRight);
        Number(texts.Upper, _columns.UpperRight);
        Number(texts.Weight, _columns.WeightRight);
        _y += height;

        void Number(string text, double right)
        {
            var style = ForestPlotStyles.Of(entry.Kind);
            if (text.Length > 0)
                _canvas.Text(right, _y + ((height - style.LineHeight) / 2) + style.Size, text, style, TextAnchor.End);
        }
    }
}
