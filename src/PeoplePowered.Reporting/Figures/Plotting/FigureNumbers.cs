using System.Globalization;

namespace PeoplePowered.Reporting.Figures.Plotting;

/// <summary>Writes a figure's numbers for its reader: as many decimals as the spread of the values deserves, the same for all, a true minus sign.</summary>
internal sealed class FigureNumbers
{
    private const int MostDecimals = 6;

    /// <summary>A ratio is never 0, so one below its last decimal is written as less than that; more decimals than this say nothing of a ratio.</summary>
    private const int MostDecimalsOfRatios = 3;

    /// <summary>From here on thousands stand apart, and decimals of a ratio say nothing; a year stays a year.</summary>
    private const double Grouped = 10_000;
    private readonly NumberFormatInfo _format;
    private readonly AxisScale _scale;
    private readonly int? _decimals;

    /// <summary>Numbers for a figure.</summary>
    /// <param name="scale">How values are written.</param>
    /// <param name="values">All values that will be written, finite.</param>
    /// <param name="decimals">The caller's own choice of decimals, or <c>null</c>.</param>
    /// <param name="provider">The reader's culture.</param>
    public FigureNumbers(AxisScale scale, IReadOnlyCollection<double> values, int? decimals, IFormatProvider provider)
    {
        _scale = scale;
        _format = (NumberFormatInfo)NumberFormatInfo.GetInstance(provider).Clone();
        if (string.Equals(_format.NegativeSign, "-", StringComparison.Ordinal))
            _format.NegativeSign = "−";
        if (ReferenceEquals(NumberFormatInfo.GetInstance(provider), NumberFormatInfo.InvariantInfo))
            _format.PercentPositivePattern = 1;
        _decimals = decimals ?? Decimals(scale, values);
    }

    /// <summary>What stands between the ends of an interval: a comma, or a semicolon where the comma marks decimals.</summary>
    public string Separator => _format.NumberDecimalSeparator.Contains(',', StringComparison.Ordinal) ? ";" : ",";

    /// <summary>A value with its unit.</summary>
    public string WithUnit(double value) => _scale == AxisScale.Percent ? Percent(Plain(value)) : Plain(value);

    /// <summary>A value without its unit.</summary>
    public string Plain(double value)
    {
        var shown = _scale == AxisScale.Percent ? value * 100 : value;
        if (_decimals is not { } decimals)
            return shown.ToString("0.00E+0", _format);
        var least = Math.Pow(10, -decimals);
        if (_scale == AxisScale.Log && shown < least / 2)
            return "<" + Fixed(least, decimals);
        return Math.Abs(shown) < least / 2 ? Fixed(0, decimals) : Fixed(shown, _scale == AxisScale.Log && shown >= Grouped ? 0 : decimals);
    }

    /// <summary>A weight in per cent, with its sign.</summary>
    public string Weight(double percent) => Percent(percent.ToString("F1", _format));

    /// <summary>How many there are of something.</summary>
    public string Count(int count) => count.ToString("D", _format);

    /// <summary>A tick's value, as short as it can be.</summary>
    public string Tick(double value)
    {
        var shown = _scale == AxisScale.Percent ? value * 100 : value;
        var size = Math.Abs(shown);
        var text = size is 0 or (>= 1e-5 and < 1e7) ? shown.ToString("0.########", _format) : shown.ToString("0.###E+0", _format);
        return _scale == AxisScale.Percent ? Percent(text) : text;
    }

    private static int? Decimals(AxisScale scale, IReadOnlyCollection<double> values)
    {
        var factor = scale == AxisScale.Percent ? 100 : 1;
        var sizes = values.Select(value => Math.Abs(value) * factor).Where(size => size > 0).ToList();
        if (sizes.Count == 0)
            return scale == AxisScale.Percent ? 1 : 2;
        var spread = (values.Max() * factor) - (values.Min() * factor);
        var measure = scale == AxisScale.Log || spread == 0 ? sizes.Min() : spread;
        if (!double.IsFinite(spread) || sizes.Max() >= (scale == AxisScale.Log ? 1e12 : 1e7) || (scale != AxisScale.Log && sizes.Max() / measure > 1e7))
            return null;
        var wanted = (scale == AxisScale.Log ? 0 : 2) - (int)Math.Floor(Math.Log10(measure));
        return scale switch
        {
            AxisScale.Log => Math.Clamp(wanted, 2, MostDecimalsOfRatios),
            AxisScale.Percent when sizes.Max() >= 1 => 1,
            _ => wanted > MostDecimals ? null : Math.Max(wanted, scale == AxisScale.Percent ? 1 : 0),
        };
    }

    private string Fixed(double value, int decimals) =>
        value.ToString((Math.Abs(value) >= Grouped ? "N" : "F") + decimals.ToString(CultureInfo.InvariantCulture), _format);

    private string Percent(string number) => _format.PercentPositivePattern switch
    {
        1 => number + _format.PercentSymbol,
        2 => _format.PercentSymbol + number,
        3 => _format.PercentSymbol + "\u00A0" + number,
        _ => number + "\u00A0" + _format.PercentSymbol,
    };
}
