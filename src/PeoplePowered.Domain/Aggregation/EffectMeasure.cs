using System.Text.Json.Serialization;

namespace PeoplePowered.Domain.Aggregation;

/// <summary>What a synthesis pools: the scale to which every figure is brought first. The words on the wire are those of the command line.</summary>
[JsonConverter(typeof(WireWordConverter<EffectMeasure>))]
public enum EffectMeasure
{
    /// <summary>Estimates as they were published, all on one scale, none converted.</summary>
    [JsonStringEnumMemberName("estimate")]
    Estimate = 0,

    /// <summary>The log odds ratio of two arms.</summary>
    [JsonStringEnumMemberName("odds-ratio")]
    OddsRatio,

    /// <summary>The log risk ratio of two arms.</summary>
    [JsonStringEnumMemberName("risk-ratio")]
    RiskRatio,

    /// <summary>The difference of two arms' proportions, a fraction.</summary>
    [JsonStringEnumMemberName("risk-difference")]
    RiskDifference,

    /// <summary>Peto's log odds ratio of two arms.</summary>
    [JsonStringEnumMemberName("peto-odds-ratio")]
    PetoOddsRatio,

    /// <summary>The difference of the arcsines of the square roots of two arms' proportions.</summary>
    [JsonStringEnumMemberName("arcsine-difference")]
    ArcsineDifference,

    /// <summary>A proportion, a fraction.</summary>
    [JsonStringEnumMemberName("proportion")]
    Proportion,

    /// <summary>The log odds of a proportion.</summary>
    [JsonStringEnumMemberName("proportion-logit")]
    ProportionLogit,

    /// <summary>The logarithm of a proportion.</summary>
    [JsonStringEnumMemberName("proportion-log")]
    ProportionLog,

    /// <summary>The arcsine of the square root of a proportion.</summary>
    [JsonStringEnumMemberName("proportion-arcsine")]
    ProportionArcsine,

    /// <summary>Freeman and Tukey's double arcsine of a proportion.</summary>
    [JsonStringEnumMemberName("freeman-tukey")]
    FreemanTukey,

    /// <summary>The difference of two arms' means in standard deviations (Hedges' g).</summary>
    [JsonStringEnumMemberName("standardised-mean-difference")]
    StandardisedMeanDifference,

    /// <summary>The difference of two arms' means in the instrument's unit.</summary>
    [JsonStringEnumMemberName("mean-difference")]
    MeanDifference,

    /// <summary>The log ratio of two arms' means.</summary>
    [JsonStringEnumMemberName("ratio-of-means")]
    RatioOfMeans,

    /// <summary>Events per unit of exposure.</summary>
    [JsonStringEnumMemberName("rate")]
    Rate,

    /// <summary>The logarithm of events per unit of exposure.</summary>
    [JsonStringEnumMemberName("rate-log")]
    RateLog,

    /// <summary>The log ratio of two arms' rates.</summary>
    [JsonStringEnumMemberName("rate-ratio")]
    RateRatio,

    /// <summary>The difference of two arms' rates.</summary>
    [JsonStringEnumMemberName("rate-difference")]
    RateDifference,

    /// <summary>A correlation, -1 to 1.</summary>
    [JsonStringEnumMemberName("correlation")]
    Correlation,

    /// <summary>Fisher's z of a correlation.</summary>
    [JsonStringEnumMemberName("fisher-z")]
    FisherZ,

    /// <summary>The mean after less the mean before, of the same people, in the instrument's unit.</summary>
    [JsonStringEnumMemberName("pre-post-mean-change")]
    PrePostMeanChange,

    /// <summary>The mean after less the mean before, of the same people, in standard deviations before.</summary>
    [JsonStringEnumMemberName("pre-post-standardised")]
    PrePostStandardised,

    /// <summary>A mean in the instrument's unit.</summary>
    [JsonStringEnumMemberName("mean")]
    Mean,
}
