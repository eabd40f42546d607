using PeoplePowered.Reporting.Drawing;
using PeoplePowered.Reporting.Figures.Plotting;
using PeoplePowered.Reporting.Markup;
using static PeoplePowered.Reporting.Figures.Plotting.FigureStyles;

namespace PeoplePowered.Reporting.Figures.Forests;

/// <summary>Draws one forest plot from the top down: title, headings, lines, pooled lines, axis, footnote.</summary>
internal sealed class ForestPlotDrawing : FigureDrawing
{
    private readonly IReadOnlyList<ForestPlotEntry> _entries;
    private readonly ForestPlotOptions _options;
    private readonly FigureNumbers _numbers;
    private readonly ForestPlotColumns _columns;
    private readonly ValueScale _scale;
    private readonly ForestPlotMarks _marks;
    private readonly ReferenceLabels _lines;

    public ForestPlotDrawing(IReadOnlyList<ForestPlotEntry> entries, ForestPlotOptions options, FigureNumbers numbers)
        : base(options.Footnote)
    {
        _entries = entries;
        _options = options;
        _numbers = numbers;
        _columns = new ForestPlotColumns(entries, numbers, options);
        List<double> values = [.. entries.SelectMany(entry => entry.Values), .. options.ReferenceLines.Select(line => line.Value)];
        _scale = new ValueScale(values, options.Scale, (options.AxisMinimum, options.AxisMaximum), numbers, _columns.PlotLeft, _columns.PlotRight);
        Canvas.Width = _columns.Width;
        _marks = new ForestPlotMarks(Canvas, _scale, entries.Max(entry => entry.Weight) ?? 0);
        _lines = new ReferenceLabels(options.ReferenceLines, _scale, _columns.PlotLeft, _columns.PlotRight);
    }

    protected override void DrawContent()
    {
        Headers();
        var top = Y;
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

        Y = ValueAxis.Draw(Canvas, _scale, _options.AxisLabel, Y + 4) + (_options.Footnote is { Length: > 0 } ? 8 : 0);
    }

    private static double Middle(double top, double height, TextBlock block) => top + ((height - block.Height) / 2);

    private void Headers()
    {
        var label = TextBlock.Wrap(_options.LabelHeader, _columns.LabelWidth, Header);
        var note = TextBlock.Wrap(_columns.HasNotes ? _options.NoteHeader : "", _columns.NoteWidth, Header);
        var estimate = TextBlock.Wrap(_options.EstimateHeader, _columns.NumbersWidth, Header);
        var weight = TextBlock.Wrap(_columns.HasWeights ? _options.WeightHeader : "", 60, Header);
        var height = Math.Max(_lines.Height, new[] { label, note, estimate, weight }.Max(block => block.Height));
        void Put(TextBlock block, double x, TextAnchor anchor) => Canvas.Block(x, Y + height - block.Height, block, anchor);

        Put(label, Margin, TextAnchor.Start);
        if (_columns.HasNotes)
            Put(note, _columns.NoteX, _columns.NoteAnchor);
        _lines.DrawLabels(Canvas, Y + height);
        Put(estimate, _columns.UpperRight, TextAnchor.End);
        if (_columns.HasWeights)
            Put(weight, _columns.WeightRight, TextAnchor.End);
        Y += height + 5;
        Canvas.Line(Margin, Y, _columns.Width - Margin, Y, Palette.Muted, 1);
        Y += 3;
    }

    private TextBlock? NoteBlock(ForestPlotEntry entry) => entry switch
    {
        { Note: not { Length: > 0 } } => null,
        { Kind: ForestPlotEntryKind.Absent } => TextBlock.Wrap(entry.Note, _columns.Width - Margin - _columns.PlotLeft, Reason),
        _ => TextBlock.Wrap(entry.Note, _columns.NoteWidth, Note),
    };

    private void Guides(double top, double bottom, List<double> heights, int pooled)
    {
        _lines.Draw(Canvas, top, bottom);
        if (_options.Summary is { } summary && !_scale.IsBelow(summary.Estimate) && !_scale.IsAbove(summary.Estimate))
            Canvas.Line(_scale.X(summary.Estimate), top, _scale.X(summary.Estimate), top + heights.Take(pooled).Sum() + RowPadding, Palette.Strong, 1, "1.5 3");
    }

    private void Separator()
    {
        Y += RowPadding / 2;
        Canvas.Line(Margin, Y, _columns.Width - Margin, Y, Palette.Rule, 1);
        Y += RowPadding / 2;
    }

    private void Row(ForestPlotEntry entry, TextBlock label, TextBlock? note, double height)
    {
        Canvas.Block(Margin, Middle(Y, height, label), label);
        if (note is not null && entry.Kind == ForestPlotEntryKind.Absent)
        {
            Canvas.Rectangle(_columns.PlotLeft, Y - 1, _columns.Width - _columns.PlotLeft, height + 2, Palette.Surface);
            Canvas.Block(_columns.PlotLeft, Middle(Y, height, note), note);
        }
        else if (note is not null)
            Canvas.Block(_columns.NoteX, Middle(Y, height, note), note, _columns.NoteAnchor);
        _marks.Draw(entry, Y + (height / 2));
        var texts = ForestPlotTexts.For(entry, _numbers);
        Number(texts.Estimate, _columns.EstimateRight);
        Number(texts.Lower, _columns.LowerRight);
        Number(texts.Upper, _columns.UpperRight);
        Number(texts.Weight, _columns.WeightRight);
        Y += height;

        void Number(string text, double right)
        {
            var style = ForestPlotStyles.Of(entry.Kind);
            if (text.Length > 0)
                Canvas.Text(right, Y + ((height - style.LineHeight) / 2) + style.Size, text, style, TextAnchor.End);
        }
    }
}
