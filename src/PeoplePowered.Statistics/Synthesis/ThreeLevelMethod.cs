using System.Text.Json.Serialization;

namespace PeoplePowered.Statistics.Synthesis;

/// <summary>Which likelihood the variances of a three-level model maximise.</summary>
[JsonConverter(typeof(JsonStringEnumConverter<ThreeLevelMethod>))]
public enum ThreeLevelMethod
{
    /// <summary>That of the residual contrasts (Patterson and Thompson 1971, doi 10.1093/biomet/58.3.545). Wire name <c>reml</c>.</summary>
    [JsonStringEnumMemberName("reml")]
    Reml = 0,

    /// <summary>That of the estimates themselves, whose variances are biased downwards for few clusters. Wire name <c>ml</c>.</summary>
    [JsonStringEnumMemberName("ml")]
    MaximumLikelihood = 1,
}
