using System.Text.Json.Serialization;

namespace PeoplePowered.Domain.Outcomes;

/// <summary>The scale of an estimate that was published as such.</summary>
[JsonConverter(typeof(WireWordConverter<EffectScale>))]
public enum EffectScale
{
    /// <summary>A percentage of people, 0 to 100.</summary>
    [JsonStringEnumMemberName("per cent")]
    PerCent = 0,

    /// <summary>A difference of two percentages, -100 to 100.</summary>
    [JsonStringEnumMemberName("percentage points")]
    PercentagePoints,

    /// <summary>A difference of means in the instrument's own unit.</summary>
    [JsonStringEnumMemberName("mean difference")]
    MeanDifference,

    /// <summary>A difference of means in standard deviations.</summary>
    [JsonStringEnumMemberName("standardised mean difference")]
    StandardisedMeanDifference,

    /// <summary>The natural logarithm of an odds ratio.</summary>
    [JsonStringEnumMemberName("log odds ratio")]
    LogOddsRatio,

    /// <summary>The natural logarithm of a risk ratio.</summary>
    [JsonStringEnumMemberName("log risk ratio")]
    LogRiskRatio,

    /// <summary>The natural logarithm of a ratio of rates.</summary>
    [JsonStringEnumMemberName("log rate ratio")]
    LogRateRatio,

    /// <summary>The natural logarithm of a ratio of means.</summary>
    [JsonStringEnumMemberName("log ratio of means")]
    LogRatioOfMeans,

    /// <summary>A correlation, -1 to 1.</summary>
    [JsonStringEnumMemberName("correlation")]
    Correlation,

    /// <summary>Fisher's z of a correlation.</summary>
    [JsonStringEnumMemberName("Fisher z")]
    FisherZ,
}
