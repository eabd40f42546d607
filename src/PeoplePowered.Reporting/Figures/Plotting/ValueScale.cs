using PeoplePowered.Reporting.Drawing;
using static PeoplePowered.Reporting.Figures.Plotting.FigureStyles;

namespace PeoplePowered.Reporting.Figures.Plotting;

/// <summary>A horizontal axis laid into its column: as many ticks as their labels leave room for.</summary>
internal sealed class ValueScale
{
    private const int MostIntervals = 6;
    private const double LeastInset = 10;
    private const double LabelGap = 10;
    private readonly double _left;
    private readonly double _right;

    /// <summary>Chooses the axis.</summary>
    /// <param name="values">What has to be on it; may be empty.</param>
    /// <param name="scale">How it runs.</param>
    /// <param name="limits">Where it begins and ends where that is chosen; <c>null</c>: where the values do.</param>
    /// <param name="numbers">Writes the ticks.</param>
    /// <param name="left">Where the column begins.</param>
    /// <param name="right">Where the column ends.</param>
    public ValueScale(IReadOnlyCollection<double> values, AxisScale scale, (double? Minimum, double? Maximum) limits, FigureNumbers numbers, double left, double right)
    {
        var (range, bounds) = Extent(values, scale, limits);
        var intervals = MostIntervals;
        do
        {
            Axis = scale == AxisScale.Log ? PlotAxis.Log(range, bounds, intervals) : PlotAxis.Linear(range, bounds, intervals);
            TickLabels = [.. Axis.Ticks.Select(numbers.Tick)];
            var inset = Math.Max(LeastInset, TickLabels.Select(Width).DefaultIfEmpty(0).Max() / 2);
            _left = left + inset;
            _right = right - inset;
        }
        while (!LabelsFit() && --intervals > 0);

        if (!LabelsFit())
            TickLabels = [.. TickLabels.Select((label, i) => i == 0 || i == TickLabels.Count - 1 ? label : "")];
    }

    public PlotAxis Axis { get; }

    /// <summary>The labels under the ticks; empty where there is no room for one.</summary>
    public IReadOnlyList<string> TickLabels { get; }

    public double Left => _left;

    public double Right => _right;

    /// <summary>Where a value stands, kept within the axis.</summary>
    public double X(double value) => _left + (Math.Clamp(Axis.Fraction(value), 0, 1) * (_right - _left));

    /// <summary>Whether a value lies beyond the left end.</summary>
    public bool IsBelow(double value) => Axis.Fraction(value) < -1e-9;

    /// <summary>Whether a value lies beyond the right end.</summary>
    public bool IsAbove(double value) => Axis.Fraction(value) > 1 + 1e-9;

    private static double Width(string label) => TextMeasure.Width(label, AxisText);

    private static ((double Lower, double Upper) Range, (double Lower, double Upper) Bounds) Extent(IReadOnlyCollection<double> values, AxisScale scale, (double? Minimum, double? Maximum) limits)
    {
        var isLog = scale == AxisScale.Log;
        var (lower, upper) = (values.Count, isLog) switch
        {
            (0, true) => (0.1, 10),
            (0, false) => (0, 1),
            _ => (values.Min(), values.Max()),
        };
        var isShare = scale == AxisScale.Percent && lower >= 0 && upper <= 1;
        var least = limits.Minimum ?? (isShare || isLog ? 0 : double.NegativeInfinity);
        var most = limits.Maximum ?? (isShare ? 1 : double.PositiveInfinity);
        lower = limits.Minimum ?? Math.Min(lower, most);
        upper = limits.Maximum ?? Math.Max(upper, lower);
        return ((lower, upper), (least, most));
    }

    private bool LabelsFit()
    {
        for (var i = 1; i < TickLabels.Count; i++)
        {
            var apart = X(Axis.Ticks[i]) - X(Axis.Ticks[i - 1]);
            if (apart < ((Width(TickLabels[i]) + Width(TickLabels[i - 1])) / 2) + LabelGap)
                return false;
        }

        return true;
    }
}
