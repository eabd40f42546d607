using System.Text.Json.Serialization;

namespace PeoplePowered.Statistics.EffectSizes;

/// <summary>Which studies a continuity correction is added to. A study has an empty cell where any of its cells is 0: four for two arms, two for one; for rates, any of its counts of events.</summary>
[JsonConverter(typeof(JsonStringEnumConverter<CorrectionScope>))]
public enum CorrectionScope
{
    /// <summary>The studies with an empty cell, and only those (metafor's <c>only0</c>). Wire name <c>zero-cells</c>.</summary>
    [JsonStringEnumMemberName("zero-cells")]
    ZeroCells = 0,

    /// <summary>Every study (metafor's <c>all</c>). Wire name <c>all</c>.</summary>
    [JsonStringEnumMemberName("all")]
    All,

    /// <summary>
    /// Every study if any of those kept has an empty cell, else none (metafor's <c>if0all</c>). It depends on the whole set, so a method of one study refuses it.
    /// Wire name <c>all-if-any</c>.
    /// </summary>
    [JsonStringEnumMemberName("all-if-any")]
    AllIfAny,

    /// <summary>No study (metafor's <c>none</c>); what then has no estimate is absent with its reason. Wire name <c>none</c>.</summary>
    [JsonStringEnumMemberName("none")]
    None,
}
