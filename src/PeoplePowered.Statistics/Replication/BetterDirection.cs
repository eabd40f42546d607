using System.Text.Json.Serialization;

namespace PeoplePowered.Statistics.Replication;

/// <summary>Which direction of an effect is the beneficial one.</summary>
[JsonConverter(typeof(JsonStringEnumConverter<BetterDirection>))]
public enum BetterDirection
{
    /// <summary>Larger effects are better. Wire name <c>higher</c>.</summary>
    [JsonStringEnumMemberName("higher")]
    Higher = 0,

    /// <summary>Smaller effects are better, as with reoffending or illness. Wire name <c>lower</c>.</summary>
    [JsonStringEnumMemberName("lower")]
    Lower = 1,
}
