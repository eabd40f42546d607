using System.Text.Json.Serialization;

namespace PeoplePowered.Domain.Learning.Insights;

/// <summary>How firmly evidence stands behind an insight, in words; by the rule that <see cref="InsightAssessment.Strength"/> documents.</summary>
[JsonConverter(typeof(WireWordConverter<InsightStrength>))]
public enum InsightStrength
{
    /// <summary>Nothing that counts bears on it.</summary>
    [JsonStringEnumMemberName("no evidence")]
    NoEvidence = 0,

    /// <summary>Testimonies support it, and nothing else does.</summary>
    [JsonStringEnumMemberName("testimony only")]
    TestimonyOnly,

    /// <summary>One kind of evidence other than testimony supports it.</summary>
    [JsonStringEnumMemberName("one kind")]
    OneKind,

    /// <summary>Two or more kinds of evidence support it, and none contradicts it.</summary>
    [JsonStringEnumMemberName("several kinds agree")]
    SeveralKindsAgree,

    /// <summary>Nothing supports or contradicts it; what there is says where it holds and where not.</summary>
    [JsonStringEnumMemberName("qualified only")]
    QualifiedOnly,

    /// <summary>Some evidence supports it, and some contradicts it.</summary>
    [JsonStringEnumMemberName("mixed")]
    Mixed,

    /// <summary>Evidence contradicts it, and none supports it.</summary>
    [JsonStringEnumMemberName("contradicted")]
    Contradicted,
}
