using System.Text.Json.Serialization;

namespace PeoplePowered.Statistics.Replication;

/// <summary>How the interval about a share, or another bootstrapped number, was formed.</summary>
[JsonConverter(typeof(JsonStringEnumConverter<ShareIntervalMethod>))]
public enum ShareIntervalMethod
{
    /// <summary>There is no interval. Wire name <c>none</c>.</summary>
    [JsonStringEnumMemberName("none")]
    None = 0,

    /// <summary>Plus or minus a normal quantile of the delta-method standard error, cut at 0 and 1. Wire name <c>delta</c>.</summary>
    [JsonStringEnumMemberName("delta")]
    Delta,

    /// <summary>Quantiles of the bootstrap replicates, corrected for bias and acceleration (Efron 1987, doi 10.1080/01621459.1987.10478410). Wire name <c>bca</c>.</summary>
    [JsonStringEnumMemberName("bca")]
    BiasCorrectedAccelerated,

    /// <summary>Quantiles of the bootstrap replicates as they are. Wire name <c>percentile</c>.</summary>
    [JsonStringEnumMemberName("percentile")]
    Percentile,
}
