using System.Text.Json.Serialization;

namespace PeoplePowered.Domain.Learning.Insights;

/// <summary>How evidence bears on an insight.</summary>
[JsonConverter(typeof(WireWordConverter<InsightBearing>))]
public enum InsightBearing
{
    /// <summary>It tells nothing either way yet; only ever derived by a rule, never stated.</summary>
    [JsonStringEnumMemberName("undecided")]
    Undecided = 0,

    /// <summary>It speaks for the insight.</summary>
    [JsonStringEnumMemberName("supports")]
    Supports,

    /// <summary>It speaks against the insight.</summary>
    [JsonStringEnumMemberName("contradicts")]
    Contradicts,

    /// <summary>It says for whom or in which circumstances the insight holds, or does not.</summary>
    [JsonStringEnumMemberName("qualifies")]
    Qualifies,
}
