using System.Text.Json.Serialization;

namespace PeoplePowered.Statistics.Transportability;

/// <summary>How far sites stand for a population, by the bands of Tipton (2014, doi 10.3102/1076998614558486).</summary>
[JsonConverter(typeof(JsonStringEnumConverter<GeneralizabilityBand>))]
public enum GeneralizabilityBand
{
    /// <summary>There is no index. Wire name <c>not-estimated</c>.</summary>
    [JsonStringEnumMemberName("not-estimated")]
    NotEstimated = 0,

    /// <summary>Below .50: the sites are so unlike the population that no reweighting helps. Wire name <c>low</c>.</summary>
    [JsonStringEnumMemberName("low")]
    Low,

    /// <summary>From .50 to below .80: reweighting helps, at the price of much larger standard errors. Wire name <c>medium</c>.</summary>
    [JsonStringEnumMemberName("medium")]
    Medium,

    /// <summary>From .80 to below .90: reweighting makes the sites stand for the population. Wire name <c>high</c>.</summary>
    [JsonStringEnumMemberName("high")]
    High,

    /// <summary>From .90: the sites are as like the population as a random sample. Wire name <c>very-high</c>.</summary>
    [JsonStringEnumMemberName("very-high")]
    VeryHigh,
}
