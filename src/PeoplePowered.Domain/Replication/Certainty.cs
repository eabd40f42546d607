using System.Text.Json.Serialization;

namespace PeoplePowered.Domain.Replication;

/// <summary>How certain an answer is. It decides no verdict; the least certain answers are named among the weakest links.</summary>
[JsonConverter(typeof(WireWordConverter<Certainty>))]
public enum Certainty
{
    /// <summary>Very low.</summary>
    [JsonStringEnumMemberName("very low")]
    VeryLow = 0,

    /// <summary>Low.</summary>
    [JsonStringEnumMemberName("low")]
    Low,

    /// <summary>Moderate.</summary>
    [JsonStringEnumMemberName("moderate")]
    Moderate,

    /// <summary>High.</summary>
    [JsonStringEnumMemberName("high")]
    High,
}
