using System.Text.Json.Serialization;

namespace PeoplePowered.Domain.Learning.Gains;

/// <summary>What an interval says about the direction of a change.</summary>
[JsonConverter(typeof(WireWordConverter<GainReading>))]
public enum GainReading
{
    /// <summary>There is no interval, so nothing can be said.</summary>
    [JsonStringEnumMemberName("not known")]
    NotKnown = 0,

    /// <summary>The whole interval lies in the better direction.</summary>
    [JsonStringEnumMemberName("better")]
    Better,

    /// <summary>The whole interval lies in the worse direction.</summary>
    [JsonStringEnumMemberName("worse")]
    Worse,

    /// <summary>The interval holds no change, or the instrument has no better direction.</summary>
    [JsonStringEnumMemberName("cannot tell")]
    CannotTell,
}
