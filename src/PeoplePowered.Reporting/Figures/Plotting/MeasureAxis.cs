using PeoplePowered.Domain.Aggregation;
using PeoplePowered.Statistics;

namespace PeoplePowered.Reporting.Figures.Plotting;

/// <summary>How a measure stands on a figure's axis: on the scale that people read, or on that of analysis where there is no way back.</summary>
internal sealed class MeasureAxis(EffectMeasure measure)
{
    public AxisScale Scale { get; } = measure switch
    {
        EffectMeasure.OddsRatio or EffectMeasure.RiskRatio or EffectMeasure.PetoOddsRatio or EffectMeasure.RatioOfMeans or EffectMeasure.RateRatio or EffectMeasure.RateLog => AxisScale.Log,
        EffectMeasure.Proportion or EffectMeasure.ProportionLogit or EffectMeasure.ProportionLog or EffectMeasure.ProportionArcsine or EffectMeasure.RiskDifference => AxisScale.Percent,
        _ => AxisScale.Linear,
    };

    /// <summary>What the numbers are, such as <c>odds ratio</c>.</summary>
    public string Name => HasWayBack ? measure.NaturalName() : measure.ScaleName();

    private bool HasWayBack => measure != EffectMeasure.FreemanTukey;

    public double Value(double value) => HasWayBack ? measure.ToNatural(Estimable.Of(value)).Value : value;

    public Interval Interval(Interval interval) => interval.Map(Value);
}
