using System.Collections.Frozen;

namespace PeoplePowered.Domain.Aggregation;

/// <summary>What is fixed for each measure.</summary>
/// <param name="Name">Its name on the wire.</param>
/// <param name="Metafor">What escalc of metafor calls it.</param>
/// <param name="Scale">What the numbers of analysis are.</param>
/// <param name="Natural">What the numbers that people read are.</param>
/// <param name="Back">The way from the one to the other.</param>
/// <param name="IsComparison">Whether 0 means no difference.</param>
internal sealed record MeasureTraits(string Name, string Metafor, string Scale, string Natural, WayBack Back, bool IsComparison)
{
    private static readonly FrozenDictionary<EffectMeasure, MeasureTraits> s_all = new Dictionary<EffectMeasure, MeasureTraits>
    {
        [EffectMeasure.Estimate] = new("estimate", "GEN", "estimate as published", "estimate as published", WayBack.Same, IsComparison: false),
        [EffectMeasure.OddsRatio] = new("odds-ratio", "OR", "log odds ratio", "odds ratio", WayBack.Exponential, IsComparison: true),
        [EffectMeasure.RiskRatio] = new("risk-ratio", "RR", "log risk ratio", "risk ratio", WayBack.Exponential, IsComparison: true),
        [EffectMeasure.RiskDifference] = new("risk-difference", "RD", "difference of proportions", "difference of proportions", WayBack.Same, IsComparison: true),
        [EffectMeasure.PetoOddsRatio] = new("peto-odds-ratio", "PETO", "Peto's log odds ratio", "Peto's odds ratio", WayBack.Exponential, IsComparison: true),
        [EffectMeasure.ArcsineDifference] = new("arcsine-difference", "AS", "difference of arcsines", "difference of arcsines", WayBack.Same, IsComparison: true),
        [EffectMeasure.Proportion] = new("proportion", "PR", "proportion", "proportion", WayBack.Same, IsComparison: false),
        [EffectMeasure.ProportionLogit] = new("proportion-logit", "PLO", "log odds", "proportion", WayBack.Logistic, IsComparison: false),
        [EffectMeasure.ProportionLog] = new("proportion-log", "PLN", "log proportion", "proportion", WayBack.Exponential, IsComparison: false),
        [EffectMeasure.ProportionArcsine] = new("proportion-arcsine", "PAS", "arcsine of the square root", "proportion", WayBack.SquaredSine, IsComparison: false),
        [EffectMeasure.FreemanTukey] = new("freeman-tukey", "PFT", "double arcsine", "proportion", WayBack.None, IsComparison: false),
        [EffectMeasure.StandardisedMeanDifference] = new("standardised-mean-difference", "SMD", "standardised mean difference", "standardised mean difference", WayBack.Same, IsComparison: true),
        [EffectMeasure.MeanDifference] = new("mean-difference", "MD", "mean difference", "mean difference", WayBack.Same, IsComparison: true),
        [EffectMeasure.RatioOfMeans] = new("ratio-of-means", "ROM", "log ratio of means", "ratio of means", WayBack.Exponential, IsComparison: true),
        [EffectMeasure.Rate] = new("rate", "IR", "events per exposure", "events per exposure", WayBack.Same, IsComparison: false),
        [EffectMeasure.RateLog] = new("rate-log", "IRLN", "log of events per exposure", "events per exposure", WayBack.Exponential, IsComparison: false),
        [EffectMeasure.RateRatio] = new("rate-ratio", "IRR", "log rate ratio", "rate ratio", WayBack.Exponential, IsComparison: true),
        [EffectMeasure.RateDifference] = new("rate-difference", "IRD", "difference of rates", "difference of rates", WayBack.Same, IsComparison: true),
        [EffectMeasure.Correlation] = new("correlation", "COR", "correlation", "correlation", WayBack.Same, IsComparison: false),
        [EffectMeasure.FisherZ] = new("fisher-z", "ZCOR", "Fisher's z", "correlation", WayBack.HyperbolicTangent, IsComparison: false),
        [EffectMeasure.PrePostMeanChange] = new("pre-post-mean-change", "MC", "mean change", "mean change", WayBack.Same, IsComparison: true),
        [EffectMeasure.PrePostStandardised] = new("pre-post-standardised", "SMCR", "mean change in standard deviations before", "mean change in standard deviations before", WayBack.Same, IsComparison: true),
        [EffectMeasure.Mean] = new("mean", "MN", "mean", "mean", WayBack.Same, IsComparison: false),
    }.ToFrozenDictionary();

    /// <summary>Whether it is free of the instrument's unit, so that different instruments of one construct pool on it.</summary>
    public bool IsUnitFree => Metafor is "SMD" or "SMCR" or "OR" or "COR" or "ZCOR";

    /// <summary>Whether it is of counts, whose cells may be empty.</summary>
    public bool IsOfCounts => Metafor is "OR" or "RR" or "RD" or "PETO" or "AS" or "PR" or "PLO" or "PLN" or "PAS" or "PFT" or "IR" or "IRLN";

    public static MeasureTraits Of(EffectMeasure measure) => s_all.TryGetValue(measure, out var traits)
        ? traits
        : throw new ArgumentOutOfRangeException(nameof(measure), measure, FormattableString.Invariant($"{measure:D} is not a defined {nameof(EffectMeasure)}."));
}
