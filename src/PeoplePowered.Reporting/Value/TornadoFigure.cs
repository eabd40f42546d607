using PeoplePowered.Domain.Value;
using PeoplePowered.Reporting.Figures;
using PeoplePowered.Reporting.Reports;

namespace PeoplePowered.Reporting.Value;

/// <summary>Draws how much each uncertain input moves a case.</summary>
public static class TornadoFigure
{
    private const double Millions = 1e6;

    /// <summary>From here on decimals of an input say nothing on a chart.</summary>
    private const double Whole = 1000;

    /// <summary>The tornado as a chart. Inputs whose answers do not exist, or are ranges since others are known within bounds alone, are named under it and not drawn.</summary>
    /// <param name="title">What it shows.</param>
    /// <param name="tornado">The tornado.</param>
    /// <param name="formatProvider">The reader's culture; invariant where <c>null</c>.</param>
    /// <returns>The chart; <c>null</c> where the base case is itself a range or does not exist, so that there is nothing to draw bars around.</returns>
    public static TornadoChart? Of(string title, Tornado tornado, IFormatProvider? formatProvider = null)
    {
        Guard.Against.Null(tornado);
        if (!tornado.Base.HasValue || tornado.Base.Value.Width > 0)
            return null;
        var words = new Words(formatProvider);
        var isRatio = tornado.Of == ValueOutcome.Ratio;
        var unit = !isRatio && tornado.Bars.SelectMany(bar => new[] { bar.AtLow, bar.AtHigh }).Append(tornado.Base).Any(end => end.HasValue && Math.Abs(end.Value.Lower) >= Millions) ? Millions : 1;
        var drawn = tornado.Bars.ToLookup(bar => bar is { AtLow: { HasValue: true, Value.Width: 0 }, AtHigh: { HasValue: true, Value.Width: 0 } });
        return new(
            title,
            tornado.Base.Value.Lower / unit,
            drawn[true].Select(bar => new TornadoBar(bar.Input, Number(bar.Low), Number(bar.High), bar.AtLow.Value.Lower / unit, bar.AtHigh.Value.Lower / unit)),
            new()
            {
                ReferenceLines = [new(isRatio ? 1 : 0, "break-even", ReferenceLineStyle.Dashed)],
                AxisLabel = unit > 1 ? $"{tornado.What}, in millions" : tornado.What,
                AnswerHeader = "Answer at each",
                Footnote = string.Join(' ', (IEnumerable<string>)
                [
                    "Each bar moves one input and leaves the others at their means; it does not say how likely its ends are.",
                    .. drawn[false].Any() ? [$"Not drawn, since the answer is a range or does not exist: {string.Join(", ", drawn[false].Select(bar => bar.Input))}."] : Array.Empty<string>(),
                ]),
                FormatProvider = words.Culture,
            });

        string Number(double value) => value.ToString(Math.Abs(value) >= Whole ? "#,0" : "#,0.####", words.Culture);
    }
}
