using System.Text.Json.Serialization;

namespace PeoplePowered.Statistics.EffectSizes;

/// <summary>How the sampling variance of a standardised mean difference is estimated.</summary>
[JsonConverter(typeof(JsonStringEnumConverter<StandardisedVariance>))]
public enum StandardisedVariance
{
    /// <summary>1/n1 + 1/n2 + g^2/(2(n1 + n2)), the large-sample approximation (Hedges 1982, doi 10.1037/0033-2909.92.2.490; metafor's <c>LS</c>). Wire name <c>large-sample</c>.</summary>
    [JsonStringEnumMemberName("large-sample")]
    LargeSample = 0,

    /// <summary>1/n1 + 1/n2 + (1 - (m - 2)/(m c(m)^2)) g^2 with m = n1 + n2 - 2, unbiased (Hedges 1983, doi 10.1037/0033-2909.93.2.388; metafor's <c>UB</c>). Wire name <c>unbiased</c>.</summary>
    [JsonStringEnumMemberName("unbiased")]
    Unbiased,
}
