using System.Text.Json.Serialization;

namespace PeoplePowered.Statistics.Synthesis;

/// <summary>How the variance of the true effects between studies, tau squared, is estimated.</summary>
[JsonConverter(typeof(JsonStringEnumConverter<TauSquaredEstimator>))]
public enum TauSquaredEstimator
{
    /// <summary>
    /// Restricted maximum likelihood: the tau squared of 0 or above at which the likelihood of the residual contrasts is highest
    /// (Patterson and Thompson 1971, doi 10.1093/biomet/58.3.545; Raudenbush 2009, in The Handbook of Research Synthesis). Wire name <c>reml</c>.
    /// </summary>
    [JsonStringEnumMemberName("reml")]
    Reml = 0,
}
