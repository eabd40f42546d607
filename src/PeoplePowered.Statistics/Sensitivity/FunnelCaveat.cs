using System.Text.Json.Serialization;

namespace PeoplePowered.Statistics.Sensitivity;

/// <summary>Why a look at the funnel plot says nothing about small-study effects.</summary>
[JsonConverter(typeof(JsonStringEnumConverter<FunnelCaveat>))]
public enum FunnelCaveat
{
    /// <summary>There is no result: see the reason of its absence. The state of <c>default</c>. Wire name <c>not-estimable</c>.</summary>
    [JsonStringEnumMemberName("not-estimable")]
    NotEstimable = 0,

    /// <summary>
    /// Fewer than ten studies: a test cannot tell chance from asymmetry, whatever its p-value
    /// (Sterne et al. 2011, doi 10.1136/bmj.d4002, recommendation 2). Wire name <c>fewer-than-ten-studies</c>.
    /// </summary>
    [JsonStringEnumMemberName("fewer-than-ten-studies")]
    FewerThanTenStudies,

    /// <summary>There are studies enough. Asymmetry may still come from true differences, and its absence proves nothing. Wire name <c>none</c>.</summary>
    [JsonStringEnumMemberName("none")]
    None,
}
