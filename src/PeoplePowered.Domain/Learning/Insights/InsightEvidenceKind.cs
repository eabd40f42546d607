using System.Text.Json.Serialization;

namespace PeoplePowered.Domain.Learning.Insights;

/// <summary>What kind of thing evidence on an insight is.</summary>
[JsonConverter(typeof(WireWordConverter<InsightEvidenceKind>))]
public enum InsightEvidenceKind
{
    /// <summary>A figure that somebody published or sent.</summary>
    [JsonStringEnumMemberName("reported outcome")]
    ReportedOutcome = 0,

    /// <summary>Many figures, pooled.</summary>
    [JsonStringEnumMemberName("synthesis")]
    Synthesis,

    /// <summary>An assessment of whether a success replicated, or will.</summary>
    [JsonStringEnumMemberName("verdict")]
    Verdict,

    /// <summary>What somebody said, with consent.</summary>
    [JsonStringEnumMemberName("testimony")]
    Testimony,

    /// <summary>A report, a plan, an article.</summary>
    [JsonStringEnumMemberName("document")]
    Document,
}
