using System.Text.Json.Serialization;

namespace PeoplePowered.Domain.Learning;

/// <summary>What a share of voice is a share of.</summary>
[JsonConverter(typeof(WireWordConverter<VoiceBasis>))]
public enum VoiceBasis
{
    /// <summary>Minutes spoken.</summary>
    [JsonStringEnumMemberName("speaking time")]
    SpeakingTime = 0,

    /// <summary>Times that somebody spoke.</summary>
    [JsonStringEnumMemberName("turns")]
    Turns,

    /// <summary>Words in the record.</summary>
    [JsonStringEnumMemberName("words")]
    Words,

    /// <summary>People on the programme as speakers.</summary>
    [JsonStringEnumMemberName("speakers")]
    Speakers,
}
