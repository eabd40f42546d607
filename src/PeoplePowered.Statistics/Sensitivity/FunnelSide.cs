using System.Text.Json.Serialization;

namespace PeoplePowered.Statistics.Sensitivity;

/// <summary>The side of the funnel on which studies may be missing.</summary>
[JsonConverter(typeof(JsonStringEnumConverter<FunnelSide>))]
public enum FunnelSide
{
    /// <summary>Low estimates are missing. Wire name <c>left</c>.</summary>
    [JsonStringEnumMemberName("left")]
    Left = 0,

    /// <summary>High estimates are missing. Wire name <c>right</c>.</summary>
    [JsonStringEnumMemberName("right")]
    Right,
}
