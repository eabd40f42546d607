using System.Text.Json.Serialization;

namespace PeoplePowered.Domain.Outcomes;

/// <summary>Whether figures of an outcome run on from the start or begin anew with each period.</summary>
[JsonConverter(typeof(WireWordConverter<Accumulation>))]
public enum Accumulation
{
    /// <summary>Not stated.</summary>
    [JsonStringEnumMemberName("not stated")]
    NotStated = 0,

    /// <summary>Each figure counts from the start.</summary>
    [JsonStringEnumMemberName("cumulative")]
    Cumulative,

    /// <summary>Each figure counts its own period.</summary>
    [JsonStringEnumMemberName("per period")]
    PerPeriod,
}
