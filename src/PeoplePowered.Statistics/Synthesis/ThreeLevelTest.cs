using System.Text.Json.Serialization;

namespace PeoplePowered.Statistics.Synthesis;

/// <summary>The distribution of the statistics of a three-level model, of its confidence intervals and of its prediction interval.</summary>
[JsonConverter(typeof(JsonStringEnumConverter<ThreeLevelTest>))]
public enum ThreeLevelTest
{
    /// <summary>The normal distribution, as if the variances were known (the default of metafor's rma.mv). Wire name <c>normal</c>.</summary>
    [JsonStringEnumMemberName("normal")]
    Normal = 0,

    /// <summary>t with as many degrees of freedom as there are estimates less coefficients, k - p (rma.mv with test = "t"). Wire name <c>t</c>.</summary>
    [JsonStringEnumMemberName("t")]
    T = 1,
}
