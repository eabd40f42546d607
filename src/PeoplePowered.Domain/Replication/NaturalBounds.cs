using PeoplePowered.Domain.Aggregation;

namespace PeoplePowered.Domain.Replication;

/// <summary>Between which values on the scale that people read a threshold or a reference of a measure can lie, and how that is said.</summary>
/// <param name="Least">It lies above this.</param>
/// <param name="Most">It lies below this.</param>
/// <param name="Remedy">What to give, in words that end a sentence.</param>
internal sealed record NaturalBounds(double Least, double Most, string Remedy)
{
    private static readonly NaturalBounds s_proportion = new(0, 1, "a proportion between 0 and 1, exclusive; 0.55 for 55 %");
    private static readonly NaturalBounds s_difference = new(-1, 1, "a difference of proportions between -1 and 1, exclusive; 0.05 for 5 points");
    private static readonly NaturalBounds s_correlation = new(-1, 1, "a correlation between -1 and 1, exclusive, such as 0.3");
    private static readonly NaturalBounds s_ratio = new(0, double.PositiveInfinity, "a ratio above 0, such as 0.9 where lower is better or 1.2 where higher is");
    private static readonly NaturalBounds s_rate = new(0, double.PositiveInfinity, "a rate above 0, such as 0.2 for 2 events in 10 units of exposure");
    private static readonly NaturalBounds s_number = new(double.NegativeInfinity, double.PositiveInfinity, "a finite number");

    public bool Holds(double value) => value > Least && value < Most;

    public static NaturalBounds Of(EffectMeasure measure) => measure switch
    {
        EffectMeasure.Proportion or EffectMeasure.ProportionLogit or EffectMeasure.ProportionLog or EffectMeasure.ProportionArcsine or EffectMeasure.FreemanTukey => s_proportion,
        EffectMeasure.RiskDifference => s_difference,
        EffectMeasure.Correlation or EffectMeasure.FisherZ => s_correlation,
        EffectMeasure.OddsRatio or EffectMeasure.PetoOddsRatio or EffectMeasure.RiskRatio or EffectMeasure.RateRatio or EffectMeasure.RatioOfMeans => s_ratio,
        EffectMeasure.Rate or EffectMeasure.RateLog => s_rate,
        _ => s_number,
    };
}
