using System.Text.Json.Serialization;

namespace PeoplePowered.Domain.Replication.Standards;

/// <summary>How much a domain of GRADE lowers the certainty; its number is how many levels.</summary>
[JsonConverter(typeof(WireWordConverter<GradeConcern>))]
public enum GradeConcern
{
    /// <summary>Not enough to lower it.</summary>
    [JsonStringEnumMemberName("not serious")]
    NotSerious = 0,

    /// <summary>Serious (of publication bias: likely): one level lower.</summary>
    [JsonStringEnumMemberName("serious")]
    Serious,

    /// <summary>Very serious (of publication bias: very likely): two levels lower.</summary>
    [JsonStringEnumMemberName("very serious")]
    VerySerious,
}
