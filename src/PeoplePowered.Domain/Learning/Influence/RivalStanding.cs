using System.Text.Json.Serialization;

namespace PeoplePowered.Domain.Learning.Influence;

/// <summary>How a rival explanation stands.</summary>
[JsonConverter(typeof(WireWordConverter<RivalStanding>))]
public enum RivalStanding
{
    /// <summary>It explains the change as well as before.</summary>
    [JsonStringEnumMemberName("open")]
    Open = 0,

    /// <summary>Something speaks against it.</summary>
    [JsonStringEnumMemberName("weakened")]
    Weakened,

    /// <summary>It cannot have been.</summary>
    [JsonStringEnumMemberName("ruled out")]
    RuledOut,
}
