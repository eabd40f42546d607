using System.Text.Json.Serialization;

namespace PeoplePowered.Statistics.Transportability;

/// <summary>How far a covariate differs between sites and population, by its absolute standardised mean difference.</summary>
[JsonConverter(typeof(JsonStringEnumConverter<BalanceBand>))]
public enum BalanceBand
{
    /// <summary>There is no standardised difference. Wire name <c>not-estimated</c>.</summary>
    [JsonStringEnumMemberName("not-estimated")]
    NotEstimated = 0,

    /// <summary>At most .10: negligible (Austin 2009, doi 10.1002/sim.3697). Wire name <c>negligible</c>.</summary>
    [JsonStringEnumMemberName("negligible")]
    Negligible,

    /// <summary>Above .10, at most .25: adjustment by a model can be trusted (Rubin 2001, doi 10.1023/A:1020363010465; Stuart 2010, doi 10.1214/09-STS313). Wire name <c>moderate</c>.</summary>
    [JsonStringEnumMemberName("moderate")]
    Moderate,

    /// <summary>Above .25: adjustment rests on the form of the model (Rubin 2001; Stuart 2010). Wire name <c>large</c>.</summary>
    [JsonStringEnumMemberName("large")]
    Large,
}
