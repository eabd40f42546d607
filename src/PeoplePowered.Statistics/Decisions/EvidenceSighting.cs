using System.Text.Json.Serialization;

namespace PeoplePowered.Statistics.Decisions;

/// <summary>Whether an item of evidence was there when somebody looked.</summary>
[JsonConverter(typeof(JsonStringEnumConverter<EvidenceSighting>))]
public enum EvidenceSighting
{
    /// <summary>Nobody has looked: the item says nothing yet. Not the same as looking and not finding.</summary>
    [JsonStringEnumMemberName("not looked for")]
    NotLookedFor = 0,

    /// <summary>It was looked for, and seen.</summary>
    [JsonStringEnumMemberName("seen")]
    Seen,

    /// <summary>It was looked for, and not seen.</summary>
    [JsonStringEnumMemberName("not seen")]
    NotSeen,
}
