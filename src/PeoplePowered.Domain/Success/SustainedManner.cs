using System.Text.Json.Serialization;

namespace PeoplePowered.Domain.Success;

/// <summary>In which manner a state has to last.</summary>
[JsonConverter(typeof(WireWordConverter<SustainedManner>))]
public enum SustainedManner
{
    /// <summary>Without a day's break.</summary>
    [JsonStringEnumMemberName("continuous")]
    Continuous = 0,

    /// <summary>Added up, breaks allowed.</summary>
    [JsonStringEnumMemberName("cumulative")]
    Cumulative,

    /// <summary>In it on the day so long after first entering it, whatever lay between.</summary>
    [JsonStringEnumMemberName("at the end")]
    AtTheEnd,
}
