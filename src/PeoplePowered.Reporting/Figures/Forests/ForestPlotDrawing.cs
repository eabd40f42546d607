using PeoplePowered.Reporting.Drawing;
using PeoplePowered.Reporting.Figures.Plotting;
using PeoplePowered.Reporting.Markup;
using static PeoplePowered.Reporting.Figures.Plotting.FigureStyles;

namespace PeoplePowered.Reporting.Figures.Forests;

/// <summary>Draws one forest plot from the top down: title, headings, lines, pooled lines, axis, footnote.</summary>
internal class ForestPlotDrawing : FigureDrawing
{
    private const double CloseRowPadding = 4;
    private readonly IReadOnlyList<ForestPlotEntry> _entries;
    private readonly ForestPlotOptions _options;
    private readonly FigureNumbers _numbers;
    private readonly ForestPlotColumns _columns;
    private readonly ValueScale _scale;
    private readonly ForestPlotMarks _marks;
    private readonly ReferenceLabels _lines;
    private readonly double _padding;

    public ForestPlotDrawing(IReadOnlyList<ForestPlotEntry> entries, IReadOnlyList<ForestPlotSide> sides, ForestPlotOptions options, FigureNumbers numbers)
        : base(options.Footnote)
    {
        _entries = entries;
        _options = options;
        _numbers = numbers;
        _columns = new ForestPlotColumns(entries, sides, numbers, options);
        List<double> values = [.. entries.SelectMany(entry => entry.Values), .. options.ReferenceLines.Select(line => line.Value)];
        _scale = new ValueScale(values, options.Scale, (options.AxisMinimum, options.AxisMaximum), numbers, _columns.PlotLeft, _columns.PlotRight);
        Canvas.Width = _columns.Width;
        _marks = new ForestPlotMarks(Canvas, _scale, entries.Max(entry => entry.Weight) ?? 0);
        _lines = new ReferenceLabels(options.ReferenceLines, _scale, _columns.PlotLeft, _columns.PlotRight);
        _padding = entries.Count(entry => entry.IsSite) < ForestPlotStyles.CloseFrom ? RowPadding : CloseRowPadding;
    }

    /// <summary>Where the plot begins, for a key under it.</summary>
    protected double PlotLeft => _columns.PlotLeft;

    protected override void DrawContent()
    {
        Headers();
        List<ForestPlotLine> lines = [.. _entries.Select(entry => ForestPlotLine.Of(entry, _columns, _padding))];
        var (whole, bottom) = Place(lines);
        Tint(lines);
        Guides(Y, bottom, whole);
        if (lines.Count == 0)
            Paragraph("There is nothing to show.", Reason, RowPadding);
        if (whole is { } first)
            Canvas.Line(Margin, first - (RowPadding / 2), _columns.Width - Margin, first - (RowPadding / 2), Palette.Rule, 1);
        foreach (var line in lines)
            Draw(line);

        Y = Math.Max(Y, bottom);
        Y = ValueAxis.Draw(Canvas, _scale, _options.AxisLabel, Y + 4) + (_options.Footnote is { Length: > 0 } ? 8 : 0);
        DrawKey();
    }

    /// <summary>Draws what explains the marks, under the axis; nothing on a forest plot, whose form is known.</summary>
    protected virtual void DrawKey()
    {
    }

    private static double Middle(double top, double height, TextBlock block) => top + ((height - block.Height) / 2);

    private void Headers()
    {
        var label = TextBlock.Wrap(_options.LabelHeader, _columns.LabelWidth, Header);
        var sides = _columns.Sides.Select(place => (Place: place, Text: TextBlock.Wrap(place.Side.Header, place.Width, Header))).ToList();
        var estimate = TextBlock.Wrap(_options.EstimateHeader, _columns.NumbersWidth, Header);
        var weight = TextBlock.Wrap(_columns.HasWeights ? _options.WeightHeader : "", 60, Header);
        var height = sides.ConvertAll(side => side.Text.Height).Append(_lines.Height).Append(label.Height).Append(estimate.Height).Append(weight.Height).Max();
        void Put(TextBlock block, double x, TextAnchor anchor) => Canvas.Block(x, Y + height - block.Height, block, anchor);

        Put(label, Margin, TextAnchor.Start);
        foreach (var (place, text) in sides)
            Put(text, place.X, place.Anchor);
        _lines.DrawLabels(Canvas, Y + height);
        Put(estimate, _columns.UpperRight, TextAnchor.End);
        if (_columns.HasWeights)
            Put(weight, _columns.WeightRight, TextAnchor.End);
        Y += height + 5;
        Canvas.Line(Margin, Y, _columns.Width - Margin, Y, Palette.Muted, 1);
        Y += 3;
    }

    /// <summary>Gives each line its place; returns where the pooled lines begin, if there are any, and where all end.</summary>
    private (double? Whole, double Bottom) Place(List<ForestPlotLine> lines)
    {
        double? whole = null;
        var top = Y;
        foreach (var line in lines)
        {
            if (line.Entry.IsWhole && whole is null)
                whole = top += RowPadding;
            if (line.Entry.Kind == ForestPlotEntryKind.Group && line != lines[0])
                top += RowPadding;
            line.Top = top;
            top += line.Height;
        }

        return (whole, top);
    }

    /// <summary>Tints every second site of a long list.</summary>
    private void Tint(List<ForestPlotLine> lines)
    {
        List<ForestPlotLine> sites = lines.FindAll(line => line.Entry.IsSite);
        if (sites.Count < ForestPlotStyles.TintedFrom)
            return;
        for (var i = 1; i < sites.Count; i += 2)
        {
            sites[i].Ground = Palette.Panel;
            Canvas.Rectangle(Margin, sites[i].Top, _columns.Width - (2 * Margin), sites[i].Height, Palette.Panel);
        }
    }

    private void Guides(double top, double bottom, double? whole)
    {
        if (_entries.Count(entry => entry.IsSite) >= ForestPlotStyles.CloseFrom)
        {
            foreach (var x in _scale.Axis.Ticks.Select(_scale.X))
                Canvas.Line(x, top, x, bottom, Palette.Rule, 1);
        }

        _lines.Draw(Canvas, top, bottom);
        if (_options.Summary is { } summary && !_scale.IsBelow(summary.Estimate) && !_scale.IsAbove(summary.Estimate))
            Canvas.Line(_scale.X(summary.Estimate), top, _scale.X(summary.Estimate), whole ?? bottom, Palette.Strong, 1, "1.5 3");
    }

    private void Draw(ForestPlotLine line)
    {
        var (entry, y, height) = (line.Entry, line.Top, line.Height);
        var left = Margin + ForestPlotColumns.IndentOf(entry);
        if (entry.Kind == ForestPlotEntryKind.Remark)
            Canvas.Rectangle(left, y, line.Label.Width + 4, height, Palette.Surface);
        Canvas.Block(left, Middle(y, height, line.Label), line.Label);
        if (line.Reason is { } reason)
        {
            Canvas.Rectangle(_columns.PlotLeft, y, _columns.Width - Margin - _columns.PlotLeft, height, line.Ground);
            Canvas.Block(_columns.PlotLeft, Middle(y, height, reason), reason);
        }

        foreach (var (place, text) in _columns.Sides.Zip(line.Cells))
            Canvas.Block(place.X, Middle(y, height, text), text, place.Anchor);
        _marks.Draw(entry, y + (height / 2));
        var texts = ForestPlotTexts.For(entry, _numbers);
        Number(texts.Estimate, _columns.EstimateRight);
        Number(texts.Lower, _columns.LowerRight);
        Number(texts.Upper, _columns.UpperRight);
        Number(texts.Weight, _columns.WeightRight);
        Y = y + height;

        void Number(string text, double right)
        {
            var style = ForestPlotStyles.Of(entry.Kind);
            if (text.Length > 0)
                Canvas.Text(right, y + ((height - style.LineHeight) / 2) + style.Size, text, style, TextAnchor.End);
        }
    }
}
