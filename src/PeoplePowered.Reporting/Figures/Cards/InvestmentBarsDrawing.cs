using PeoplePowered.Domain;
using PeoplePowered.Reporting.Figures.Grids;
using PeoplePowered.Reporting.Figures.Plotting;
using PeoplePowered.Reporting.Markup;
using static PeoplePowered.Reporting.Figures.Plotting.FigureStyles;

namespace PeoplePowered.Reporting.Figures.Cards;

/// <summary>Draws bars of investments from the top down.</summary>
internal sealed class InvestmentBarsDrawing : FigureDrawing
{
    private const double BarHeight = 18;
    private const double AwardsHeight = 8;
    private const double BetweenBars = 4;
    private readonly InvestmentBars _chart;
    private readonly InvestmentBarsWords _words;
    private readonly MoneyColumns _columns;
    private readonly MoneyScale _scale;
    private readonly MoneyMarks _marks;

    public InvestmentBarsDrawing(InvestmentBars chart, MoneyFigureOptions options)
        : base(options.Footnote)
    {
        (_chart, _words) = (chart, new(chart, options));
        _columns = new(chart.Bars.Select(bar => bar.Label), chart.Bars.SelectMany(bar => new[] { _words.Amount(bar), _words.Awards(bar) ?? "" }), _words.LabelHeader, options.AmountHeader, Canvas.Width);
        // Where there is no upper end, the arrow has room beyond the least.
        _scale = new(Quantities.Select(quantity => quantity.High ?? (quantity.Low * 1.2m) ?? 0), chart.Currency, options.FormatProvider, _columns.PlotLeft, _columns.PlotRight);
        _marks = new(Canvas, _scale);
    }

    private IEnumerable<Quantity> Quantities => _chart.Bars.SelectMany(bar => new[] { bar.Amount.Amount, bar.Awards?.Amount }).OfType<Quantity>();

    protected override void DrawContent()
    {
        Y = _columns.DrawHeads(Canvas, Y);
        var top = Y;
        foreach (var bar in _chart.Bars)
            Row(bar);
        Canvas.Line(_scale.X(0), top, _scale.X(0), Y, Palette.Muted, 1);
        Y = _scale.Draw(Canvas, Y + 2) + 8;
        bool Has(params QuantityKind[] kinds) => Quantities.Any(quantity => kinds.Contains(quantity.Is));
        List<KeyItem> key = [.. _marks.Key(Has(QuantityKind.UpTo, QuantityKind.Between), Has(QuantityKind.AtLeast), Has(QuantityKind.About), Has(QuantityKind.Unknown))];
        if (_chart.Bars.Any(bar => bar.Awards is not null))
            key.Add(new("thin bar: awards that are listed", 22, AwardsHeight, (x, y) => Canvas.Rectangle(x, y - (AwardsHeight / 2), 22, AwardsHeight, Palette.Strong)));
        Y = KeyFlow.Draw(Canvas, key, Y) + RowPadding;
    }

    private void Row(InvestmentBar bar)
    {
        var label = MoneyColumns.Label(bar.Label, Body);
        var amount = MoneyColumns.Amount(_words.Amount(bar), bar.Amount.Amount.IsUnknown ? Reason : Body);
        var awards = _words.Awards(bar) is { } text ? MoneyColumns.Amount(text, Note) : null;
        var bars = BarHeight + (bar.Awards is null ? 0 : BetweenBars + AwardsHeight);
        var texts = amount.Height + (awards?.Height ?? 0);
        var height = Math.Max(Math.Max(label.Height, texts), bars) + RowPadding + 2;
        _columns.DrawLabel(Canvas, label, Y + ((height - label.Height) / 2));
        _columns.DrawAmount(Canvas, amount, Y + ((height - texts) / 2));
        if (awards is not null)
            _columns.DrawAmount(Canvas, awards, Y + ((height - texts) / 2) + amount.Height);
        var top = Y + ((height - bars) / 2);
        Bar(bar.Amount.Amount, top + (BarHeight / 2), BarHeight);
        if (bar.Awards is { } listed)
            Bar(listed.Amount, top + BarHeight + BetweenBars + (AwardsHeight / 2), AwardsHeight);
        Y += height;
    }

    private void Bar(Quantity quantity, double middle, double height)
    {
        if (quantity.IsUnknown)
        {
            _marks.Unknown(middle, height);
            return;
        }

        var low = quantity.Low ?? 0;
        _marks.Solid(0, low, middle, height);
        if (quantity.High is { } high)
            _marks.Band(low, high, middle, height);
        else
            _marks.Open(low, middle, height);
        if (quantity.Is == QuantityKind.About)
            _marks.About(low, middle, height);
    }
}
