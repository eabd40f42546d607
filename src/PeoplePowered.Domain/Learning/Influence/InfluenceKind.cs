using System.Text.Json.Serialization;

namespace PeoplePowered.Domain.Learning.Influence;

/// <summary>What kind of thing changed.</summary>
[JsonConverter(typeof(WireWordConverter<InfluenceKind>))]
public enum InfluenceKind
{
    /// <summary>What government commits to or decides.</summary>
    [JsonStringEnumMemberName("policy")]
    Policy = 0,

    /// <summary>How much money there is, and for what.</summary>
    [JsonStringEnumMemberName("budget")]
    Budget,

    /// <summary>How services are bought.</summary>
    [JsonStringEnumMemberName("commissioning")]
    Commissioning,

    /// <summary>How services are designed or delivered.</summary>
    [JsonStringEnumMemberName("practice")]
    Practice,
}
