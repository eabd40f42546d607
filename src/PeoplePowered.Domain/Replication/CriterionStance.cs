using System.Text.Json.Serialization;

namespace PeoplePowered.Domain.Replication;

/// <summary>What one criterion says of whether replications confirmed an original.</summary>
[JsonConverter(typeof(WireWordConverter<CriterionStance>))]
public enum CriterionStance
{
    /// <summary>Nothing either way; that a difference is not shown is no proof of sameness.</summary>
    [JsonStringEnumMemberName("silent")]
    Silent = 0,

    /// <summary>It speaks for it.</summary>
    [JsonStringEnumMemberName("for")]
    For,

    /// <summary>It speaks against it.</summary>
    [JsonStringEnumMemberName("against")]
    Against,
}
