using PeoplePowered.Domain.Outcomes;

namespace PeoplePowered.Domain.Aggregation;

/// <summary>On which measures a figure has a place, its default first.</summary>
internal static class FigureMeasures
{
    private static readonly EffectMeasure[] s_proportions =
        [EffectMeasure.ProportionLogit, EffectMeasure.Proportion, EffectMeasure.ProportionLog, EffectMeasure.ProportionArcsine, EffectMeasure.FreemanTukey];

    private static readonly EffectMeasure[] s_arms =
        [EffectMeasure.OddsRatio, EffectMeasure.RiskRatio, EffectMeasure.RiskDifference, EffectMeasure.PetoOddsRatio, EffectMeasure.ArcsineDifference];

    /// <summary>The measures of a figure, those of recorded conversions included; none where it is not known, and so left out on any measure.</summary>
    public static List<EffectMeasure> Of(Figure figure, SynthesisRequest request)
    {
        var own = Own(figure, request);
        return [.. own, .. request.MeasureConversions.Where(conversion => own.Contains(conversion.From) && !own.Contains(conversion.To)).Select(conversion => conversion.To).Distinct()];
    }

    /// <summary>The measure that a published scale is on.</summary>
    public static EffectMeasure Of(EffectScale scale) => scale switch
    {
        EffectScale.PerCent => EffectMeasure.Proportion,
        EffectScale.PercentagePoints => EffectMeasure.RiskDifference,
        EffectScale.MeanDifference => EffectMeasure.MeanDifference,
        EffectScale.StandardisedMeanDifference => EffectMeasure.StandardisedMeanDifference,
        EffectScale.LogOddsRatio => EffectMeasure.OddsRatio,
        EffectScale.LogRiskRatio => EffectMeasure.RiskRatio,
        EffectScale.LogRateRatio => EffectMeasure.RateRatio,
        EffectScale.LogRatioOfMeans => EffectMeasure.RatioOfMeans,
        EffectScale.Correlation => EffectMeasure.Correlation,
        _ => EffectMeasure.FisherZ,
    };

    private static EffectMeasure[] Own(Figure figure, SynthesisRequest request) => figure switch
    {
        CountOfParticipants or Percentage => s_proportions,
        TwoArmCounts => s_arms,
        MeanOfParticipants => [EffectMeasure.Mean],
        TwoArmMeans => [EffectMeasure.MeanDifference, EffectMeasure.StandardisedMeanDifference, EffectMeasure.RatioOfMeans],
        PairedPrePost => [EffectMeasure.PrePostMeanChange, EffectMeasure.PrePostStandardised],
        EventsOverExposure => [EffectMeasure.RateLog, EffectMeasure.Rate],
        EffectEstimate estimate => Own(estimate.Scale),
        IntervalWithoutPoint range when request.TakeMidpoints && IsSymmetric(range.Scale) => Own(range.Scale),
        _ => [],
    };

    /// <summary>Whether intervals on the scale are symmetric about their estimate, so that the middle is the estimate but for rounding.</summary>
    public static bool IsSymmetric(EffectScale scale) => scale is not (EffectScale.PerCent or EffectScale.Correlation);

    private static EffectMeasure[] Own(EffectScale scale) => scale switch
    {
        EffectScale.PerCent => [EffectMeasure.Proportion, EffectMeasure.ProportionLogit, EffectMeasure.Estimate],
        EffectScale.Correlation => [EffectMeasure.Correlation, EffectMeasure.FisherZ, EffectMeasure.Estimate],
        EffectScale.FisherZ => [EffectMeasure.FisherZ, EffectMeasure.Correlation, EffectMeasure.Estimate],
        _ => [Of(scale), EffectMeasure.Estimate],
    };
}
