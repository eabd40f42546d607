using PeoplePowered.Reporting.Drawing;
using PeoplePowered.Reporting.Figures.Grids;
using PeoplePowered.Reporting.Figures.Plotting;
using PeoplePowered.Reporting.Markup;
using static PeoplePowered.Reporting.Figures.Plotting.FigureStyles;

namespace PeoplePowered.Reporting.Figures.Cards;

/// <summary>Draws one waterfall from the top down.</summary>
internal sealed class WaterfallDrawing : FigureDrawing
{
    private const double BarHeight = 18;
    private readonly PaymentsWaterfall _chart;
    private readonly WaterfallWords _words;
    private readonly MoneyColumns _columns;
    private readonly MoneyScale _scale;
    private readonly MoneyMarks _marks;
    private readonly IReadOnlyList<WaterfallLevel> _levels;

    public WaterfallDrawing(PaymentsWaterfall chart, MoneyFigureOptions options)
        : base(options.Footnote)
    {
        (_chart, _words) = (chart, new(chart, options));
        _columns = new(chart.Steps.SelectMany(step => new[] { step.Label, step.Note ?? "" }), chart.Steps.Select(_words.Amount), _words.LabelHeader, options.AmountHeader, Canvas.Width);
        _levels = [.. WaterfallLevel.Of(chart.Steps)];
        _scale = new(_levels.SelectMany(level => level.Amounts), chart.Currency, options.FormatProvider, _columns.PlotLeft, _columns.PlotRight);
        _marks = new(Canvas, _scale);
    }

    protected override void DrawContent()
    {
        if (_chart.Steps.Count == 0)
        {
            Paragraph("There is nothing to show.", Reason, RowPadding);
            return;
        }

        Y = _columns.DrawHeads(Canvas, Y);
        var blocks = _chart.Steps.Select(Blocks).ToList();
        var heights = blocks.ConvertAll(block => Math.Max(BarHeight, Math.Max(block.Label.Height + (block.Note?.Height ?? 0), block.Amount.Height)) + RowPadding);
        Canvas.Line(_scale.X(0), Y, _scale.X(0), Y + heights.Sum(), Palette.Muted, 1);
        for (var i = 0; i < blocks.Count; i++)
        {
            Row(i, blocks[i], heights[i]);
            if (i + 1 < blocks.Count)
                Connect(i, Y + (heights[i] / 2), Y + heights[i] + (heights[i + 1] / 2));
            Y += heights[i];
        }

        Y = _scale.Draw(Canvas, Y + 2) + 8;
        Y = KeyFlow.Draw(Canvas, Key(), Y) + RowPadding;
    }

    private IEnumerable<KeyItem> Key()
    {
        var drawn = _chart.Steps.Zip(_levels).ToList();
        var key = _marks.Key(
            hasBand: drawn.Exists(item => item.First is { Kind: not WaterfallStepKind.Unknown, IsExact: false } && item.Second.To is not null),
            hasOpen: false,
            hasAbout: false,
            hasUnknown: drawn.Exists(item => item.First.Kind == WaterfallStepKind.Unknown),
            hasTakenOff: drawn.Exists(item => item.Second is { From: { } from, To: { } to } && to.Upper < from.Lower));
        if (drawn.Exists(item => IsPlacedWithin(item.First, item.Second)))
            key = key.Append(_marks.WithinKey());
        return drawn.Exists(item => item.Second.IsOfUnknownPlace && item.First.Kind == WaterfallStepKind.Change) ? key.Append(_marks.UnknownPlaceKey()) : key;
    }

    private (TextBlock Label, TextBlock? Note, TextBlock Amount) Blocks(WaterfallStep step)
    {
        var style = step.Kind switch { WaterfallStepKind.Total => Emphasis, WaterfallStepKind.Unknown => Absent, _ => Body };
        return (MoneyColumns.Label(step.Label, style), step.Note is null ? null : MoneyColumns.Label(step.Note, Note), MoneyColumns.Amount(_words.Amount(step), step.Kind == WaterfallStepKind.Unknown ? Reason : style));
    }

    private void Row(int index, (TextBlock Label, TextBlock? Note, TextBlock Amount) blocks, double height)
    {
        var top = Y + ((height - blocks.Label.Height - (blocks.Note?.Height ?? 0)) / 2);
        _columns.DrawLabel(Canvas, blocks.Label, top);
        if (blocks.Note is { } note)
            _columns.DrawLabel(Canvas, note, top + blocks.Label.Height);
        _columns.DrawAmount(Canvas, blocks.Amount, Y + ((height - blocks.Amount.Height) / 2));
        Bar(_chart.Steps[index], _levels[index], Y + (height / 2));
    }

    /// <summary>A band over all that the step may cover, or a frame where only its place is not known exactly, and upon it what it covers for certain.</summary>
    private void Bar(WaterfallStep step, WaterfallLevel level, double middle)
    {
        if (level is not { From: { } from, To: { } to })
        {
            _marks.Unknown(middle, BarHeight);
            return;
        }

        var (least, most) = (Math.Min(from.Lower, to.Lower), Math.Max(from.Upper, to.Upper));
        if (IsPlacedWithin(step, level))
            _marks.Within(least, most, middle, BarHeight);
        else if (from.Lower != from.Upper || to.Lower != to.Upper)
            _marks.Band(least, most, middle, BarHeight);
        if (from.Upper < to.Lower)
            _marks.Solid(from.Upper, to.Lower, middle, BarHeight);
        else if (to.Upper < from.Lower)
            _marks.TakenOff(to.Upper, from.Lower, middle, BarHeight);
    }

    /// <summary>Whether its amount is exact and its place is not.</summary>
    private static bool IsPlacedWithin(WaterfallStep step, WaterfallLevel level) => step is { Kind: WaterfallStepKind.Change, IsExact: true } && level.BeginsWithinRange;

    /// <summary>Thin lines from where a step ends to where the next begins, if it begins there.</summary>
    private void Connect(int index, double from, double until)
    {
        var next = _chart.Steps[index + 1];
        var (level, continues) = (_levels[index].To, next.Kind == WaterfallStepKind.Change || (next.Kind == WaterfallStepKind.Total && _levels[index + 1].To == _levels[index].To));
        if (!continues || level is not { } end)
            return;
        foreach (var amount in new[] { end.Lower, end.Upper }.Distinct())
            Canvas.Line(_scale.X(amount), from + (BarHeight / 2), _scale.X(amount), until - (BarHeight / 2), Palette.Muted, 1);
    }
}
