using System.Text.Json.Serialization;

namespace PeoplePowered.Domain.Learning.Networks;

/// <summary>By what people are grouped where mixing is looked at.</summary>
[JsonConverter(typeof(WireWordConverter<MixingBy>))]
public enum MixingBy
{
    /// <summary>Their role.</summary>
    [JsonStringEnumMemberName("role")]
    Role = 0,

    /// <summary>Their organisation, by its name.</summary>
    [JsonStringEnumMemberName("organisation")]
    Organisation,

    /// <summary>Their region.</summary>
    [JsonStringEnumMemberName("region")]
    Region,
}
