using System.Text.Json.Serialization;

namespace PeoplePowered.Domain.Outcomes;

/// <summary>Where an outcome stands between what is done and what it is for.</summary>
[JsonConverter(typeof(WireWordConverter<OutcomeKind>))]
public enum OutcomeKind
{
    /// <summary>Not stated.</summary>
    [JsonStringEnumMemberName("not stated")]
    NotStated = 0,

    /// <summary>Something done.</summary>
    [JsonStringEnumMemberName("activity")]
    Activity,

    /// <summary>Something delivered.</summary>
    [JsonStringEnumMemberName("output")]
    Output,

    /// <summary>Something that changed for people.</summary>
    [JsonStringEnumMemberName("outcome")]
    Outcome,

    /// <summary>A lasting change, for people or for a place.</summary>
    [JsonStringEnumMemberName("impact")]
    Impact,
}
