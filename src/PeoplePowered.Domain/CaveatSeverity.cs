using System.Text.Json.Serialization;

namespace PeoplePowered.Domain;

/// <summary>How much a caveat weighs.</summary>
[JsonConverter(typeof(WireWordConverter<CaveatSeverity>))]
public enum CaveatSeverity
{
    /// <summary>Worth knowing when reading the answer.</summary>
    [JsonStringEnumMemberName("note")]
    Note = 0,

    /// <summary>The answer holds, but less firmly or less generally than it looks.</summary>
    [JsonStringEnumMemberName("caution")]
    Caution,

    /// <summary>Part of what was asked could not be answered, or part of the evidence could not be used.</summary>
    [JsonStringEnumMemberName("serious")]
    Serious,
}
