using System.Text.Json.Serialization;

namespace PeoplePowered.Domain.Learning.Insights;

/// <summary>How an insight stands.</summary>
[JsonConverter(typeof(WireWordConverter<InsightStatus>))]
public enum InsightStatus
{
    /// <summary>Somebody said it; nobody has looked at it yet.</summary>
    [JsonStringEnumMemberName("proposed")]
    Proposed = 0,

    /// <summary>Evidence gathers.</summary>
    [JsonStringEnumMemberName("emerging")]
    Emerging,

    /// <summary>Those who decide on it stand by it.</summary>
    [JsonStringEnumMemberName("endorsed")]
    Endorsed,

    /// <summary>Those who know disagree.</summary>
    [JsonStringEnumMemberName("contested")]
    Contested,

    /// <summary>Another insight took its place.</summary>
    [JsonStringEnumMemberName("superseded")]
    Superseded,

    /// <summary>Nobody stands by it any more.</summary>
    [JsonStringEnumMemberName("withdrawn")]
    Withdrawn,
}
