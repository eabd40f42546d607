using System.Text.Json.Serialization;

namespace PeoplePowered.Domain.Outcomes;

/// <summary>How final a reported figure is.</summary>
[JsonConverter(typeof(WireWordConverter<ReportStatus>))]
public enum ReportStatus
{
    /// <summary>Not stated.</summary>
    [JsonStringEnumMemberName("not stated")]
    NotStated = 0,

    /// <summary>May still change.</summary>
    [JsonStringEnumMemberName("provisional")]
    Provisional,

    /// <summary>Meant to stand.</summary>
    [JsonStringEnumMemberName("final")]
    Final,

    /// <summary>Replaced by a later figure.</summary>
    [JsonStringEnumMemberName("superseded")]
    Superseded,

    /// <summary>Taken back by its publisher.</summary>
    [JsonStringEnumMemberName("withdrawn")]
    Withdrawn,
}
