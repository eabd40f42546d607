using System.Text.Json.Serialization;

namespace PeoplePowered.Statistics.Transportability;

/// <summary>
/// What keeps the coefficients of a propensity finite where covariates tell sites from population without error, as they often do with 5 to 40 sites
/// (Albert and Anderson 1984, doi 10.1093/biomet/71.1.1).
/// </summary>
[JsonConverter(typeof(JsonStringEnumConverter<PropensityPenalty>))]
public enum PropensityPenalty
{
    /// <summary>Firth's: the likelihood times the root of the determinant of the information, which also takes away the bias of first order (Firth 1993, doi 10.1093/biomet/80.1.27; Heinze and Schemper 2002, doi 10.1002/sim.1047). Wire name <c>firth</c>.</summary>
    [JsonStringEnumMemberName("firth")]
    Firth = 0,

    /// <summary>Ridge: half the sum of squared coefficients, each per standard deviation of its column, times a strength (le Cessie and van Houwelingen 1992, doi 10.2307/2347628). Wire name <c>ridge</c>.</summary>
    [JsonStringEnumMemberName("ridge")]
    Ridge = 1,
}
