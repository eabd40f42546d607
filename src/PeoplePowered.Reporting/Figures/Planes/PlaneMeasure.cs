using PeoplePowered.Domain.Aggregation;
using PeoplePowered.Reporting.Figures.Plotting;
using PeoplePowered.Statistics;

namespace PeoplePowered.Reporting.Figures.Planes;

/// <summary>How the values of a measure stand on an axis that runs on the scale of analysis: their names, and their numbers on the scale that people read.</summary>
internal sealed class PlaneMeasure(EffectMeasure measure)
{
    /// <summary>Beyond this a logarithm has no ratio that a reader could use, and soon none that a double holds.</summary>
    private const double LargestLogarithm = 100;

    /// <summary>Beyond this the squares and sums of a plot leave the range of a double.</summary>
    private const double Largest = 1e150;

    /// <summary>How values are written on the scale that people read.</summary>
    public AxisScale Written { get; } = new MeasureAxis(measure).Scale;

    /// <summary>Whether equal distances on the axis are not equal differences of what is written beside it.</summary>
    public bool IsCurved => IsLogarithm || measure is EffectMeasure.ProportionLogit or EffectMeasure.ProportionArcsine or EffectMeasure.FisherZ;

    /// <summary>What the numbers on the axis are, with a capital.</summary>
    public string Name { get; } = Capital(new MeasureAxis(measure).Name);

    /// <summary>What a standard error is of, such as <c>log odds</c>.</summary>
    public string AnalysisName { get; } = measure.ScaleName();

    /// <summary>What the axis never leaves.</summary>
    public (double Lower, double Upper) Bounds => measure switch
    {
        EffectMeasure.ProportionArcsine => (0, Math.PI / 2),
        _ when IsBent => (-LargestLogarithm, LargestLogarithm),
        _ => (-Largest, Largest),
    };

    private bool IsLogarithm => Written == AxisScale.Log || measure == EffectMeasure.ProportionLog;

    private bool IsBent => IsLogarithm || measure is EffectMeasure.ProportionLogit or EffectMeasure.FisherZ;

    /// <summary>The value on the scale that people read.</summary>
    public double ToNatural(double value) => IsCurved ? measure.ToNatural(Estimable.Of(value)).Value : value;

    /// <summary>The value on the scale of analysis; <c>null</c> where it has none.</summary>
    public double? FromNatural(double value) => IsCurved ? measure.FromNatural(value).ToNullable() : value;

    /// <summary>Gives a value back that an axis can show.</summary>
    /// <exception cref="ArgumentOutOfRangeException">It cannot; the message names the value and what to do.</exception>
    public double Checked(double value, string what, string parameterName)
    {
        var most = IsBent ? LargestLogarithm : Largest;
        if (Math.Abs(value) <= most)
            return value;
        var remedy = IsBent ? $"expected here is the {AnalysisName}, not the {measure.NaturalName()}" : "give it in a larger unit";
        throw new ArgumentOutOfRangeException(parameterName, value, FormattableString.Invariant($"{what} is {value}, beyond ±{most}, and cannot be drawn; {remedy}."));
    }

    private static string Capital(string name) => char.ToUpperInvariant(name[0]) + name[1..];
}
