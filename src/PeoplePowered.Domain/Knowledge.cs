using System.Text.Json.Serialization;

namespace PeoplePowered.Domain;

/// <summary>Whether a fact was known on a day.</summary>
[JsonConverter(typeof(WireWordConverter<Knowledge>))]
public enum Knowledge
{
    /// <summary>It was not yet known.</summary>
    [JsonStringEnumMemberName("not yet known")]
    NotYetKnown = 0,

    /// <summary>It may have been: its date is imprecise, or not known at all.</summary>
    [JsonStringEnumMemberName("possibly known")]
    PossiblyKnown,

    /// <summary>It was known.</summary>
    [JsonStringEnumMemberName("known")]
    Known,
}
