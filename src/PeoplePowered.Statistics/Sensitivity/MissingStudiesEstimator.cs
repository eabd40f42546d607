using System.Text.Json.Serialization;

namespace PeoplePowered.Statistics.Sensitivity;

/// <summary>How the number of missing studies is estimated from the signed ranks of the distances to the trimmed mean (Duval and Tweedie 2000, doi 10.1111/j.0006-341X.2000.00455.x). S is the sum of the ranks above the mean, k the studies.</summary>
[JsonConverter(typeof(JsonStringEnumConverter<MissingStudiesEstimator>))]
public enum MissingStudiesEstimator
{
    /// <summary>(4 S - k(k + 1)) / (2k - 1): the usual choice. Wire name <c>l0</c>.</summary>
    [JsonStringEnumMemberName("l0")]
    L0 = 0,

    /// <summary>The number of ranks above the mean that exceed all below it, less 1: few outliers decide it. Wire name <c>r0</c>.</summary>
    [JsonStringEnumMemberName("r0")]
    R0,

    /// <summary>k - 1/2 - sqrt(2k^2 - 4 S + 1/4); the least stable. Wire name <c>q0</c>.</summary>
    [JsonStringEnumMemberName("q0")]
    Q0,
}
