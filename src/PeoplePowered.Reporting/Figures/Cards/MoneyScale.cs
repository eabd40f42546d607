using PeoplePowered.Domain;
using PeoplePowered.Reporting.Drawing;
using PeoplePowered.Reporting.Figures.Plotting;

namespace PeoplePowered.Reporting.Figures.Cards;

/// <summary>A horizontal axis of money from zero, in units, thousands, millions or billions, whichever the largest amount asks for.</summary>
internal sealed class MoneyScale
{
    private readonly ValueScale _scale;
    private readonly decimal _unit;
    private readonly string _label;

    /// <summary>Chooses the axis.</summary>
    /// <param name="amounts">What has to be on it; zero always is.</param>
    /// <param name="currency">The currency.</param>
    /// <param name="provider">The reader's culture.</param>
    /// <param name="left">Where the column begins.</param>
    /// <param name="right">Where it ends.</param>
    public MoneyScale(IEnumerable<decimal> amounts, Currency currency, IFormatProvider provider, double left, double right)
    {
        List<decimal> all = [0, .. amounts];
        var most = all.Max(Math.Abs);
        (_unit, var word) = most switch
        {
            >= 2_000_000_000m => (1_000_000_000m, " billion"),
            >= 2_000_000m => (1_000_000m, " million"),
            >= 20_000m => (1_000m, " thousand"),
            _ => (1m, ""),
        };
        _label = (currency == Currency.Gbp ? "£" : currency.ToString()) + word;
        List<double> values = [.. all.Select(amount => (double)(amount / _unit))];
        if (values.TrueForAll(value => value == 0))
            values.Add(1);
        _scale = new(values, AxisScale.Linear, (null, null), new FigureNumbers(AxisScale.Linear, values, null, provider), left, right);
    }

    /// <summary>Where the axis begins.</summary>
    public double Left => _scale.Left;

    /// <summary>Where it ends.</summary>
    public double Right => _scale.Right;

    /// <summary>Where an amount stands.</summary>
    public double X(decimal amount) => _scale.X((double)(amount / _unit));

    /// <summary>Draws the axis and returns where what comes next may begin.</summary>
    public double Draw(SvgCanvas canvas, double y) => ValueAxis.Draw(canvas, _scale, _label, y);
}
