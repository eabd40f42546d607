using System.Text.Json.Serialization;

namespace PeoplePowered.Statistics.Replication;

/// <summary>On which side of a threshold a true effect counts.</summary>
[JsonConverter(typeof(JsonStringEnumConverter<ThresholdSide>))]
public enum ThresholdSide
{
    /// <summary>Strictly above the threshold. Wire name <c>above</c>.</summary>
    [JsonStringEnumMemberName("above")]
    Above = 0,

    /// <summary>Strictly below the threshold. Wire name <c>below</c>.</summary>
    [JsonStringEnumMemberName("below")]
    Below = 1,
}
