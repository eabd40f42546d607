using System.Text.Json.Serialization;

namespace PeoplePowered.Statistics.Synthesis;

/// <summary>How the standard error of the pooled estimate, its test and its confidence interval are formed. Weights are w = 1/(v + tau squared), W their sum, k the studies.</summary>
[JsonConverter(typeof(JsonStringEnumConverter<IntervalMethod>))]
public enum IntervalMethod
{
    /// <summary>
    /// se = 1/sqrt(W), with the normal distribution: as if tau squared were known, and too narrow for few studies
    /// (DerSimonian and Laird 1986, doi 10.1016/0197-2456(86)90046-2). Wire name <c>wald</c>.
    /// </summary>
    [JsonStringEnumMemberName("wald")]
    Wald = 0,

    /// <summary>
    /// se = q/sqrt(W) with q = sqrt(sum of w (y - mu)^2 / (k - 1)) and t with k - 1 degrees of freedom (Hartung and Knapp 2001, doi 10.1002/sim.791;
    /// Sidik and Jonkman 2002, doi 10.1002/sim.1262). Absurdly narrow where the estimates happen to agree. Wire name <c>knapp-hartung</c>.
    /// </summary>
    [JsonStringEnumMemberName("knapp-hartung")]
    KnappHartung = 1,

    /// <summary>
    /// As <see cref="KnappHartung"/> with q of at least 1, so that the standard error is never below Wald's
    /// (Knapp and Hartung 2003, doi 10.1002/sim.1482; Röver, Knapp and Friede 2015, doi 10.1186/s12874-015-0091-1). Wire name <c>knapp-hartung-adhoc</c>.
    /// </summary>
    [JsonStringEnumMemberName("knapp-hartung-adhoc")]
    KnappHartungAdHoc = 2,
}
