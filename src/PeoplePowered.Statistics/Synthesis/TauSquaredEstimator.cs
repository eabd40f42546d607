using System.Text.Json.Serialization;

namespace PeoplePowered.Statistics.Synthesis;

/// <summary>
/// How the variance of the true effects between studies, tau squared, is estimated. Weights are w = 1/v, W their sum, k the studies, p the coefficients
/// (1 for a mean alone), Q the weighted sum of squared residuals; a moment below 0 is reported beside the estimate, which is then 0.
/// </summary>
[JsonConverter(typeof(JsonStringEnumConverter<TauSquaredEstimator>))]
public enum TauSquaredEstimator
{
    /// <summary>
    /// Restricted maximum likelihood: the tau squared of 0 or above at which the likelihood of the residual contrasts is highest
    /// (Patterson and Thompson 1971, doi 10.1093/biomet/58.3.545; Raudenbush 2009, in The Handbook of Research Synthesis). Wire name <c>reml</c>.
    /// </summary>
    [JsonStringEnumMemberName("reml")]
    Reml = 0,

    /// <summary>No variance between studies: all share one true effect, or the weighted mean of these studies alone is meant. A Knapp-Hartung interval is then formed as asked for, but is hardly meant: metafor warns of it. Wire name <c>common</c>.</summary>
    [JsonStringEnumMemberName("common")]
    Common,

    /// <summary>The moment of Q with weights 1/v (DerSimonian and Laird 1986, doi 10.1016/0197-2456(86)90046-2). Wire name <c>dl</c>.</summary>
    [JsonStringEnumMemberName("dl")]
    DerSimonianLaird,

    /// <summary>The moment of the unweighted sum of squares, less the mean variance (Hedges 1983; Hedges and Olkin 1985; Cochran's). Wire name <c>he</c>.</summary>
    [JsonStringEnumMemberName("he")]
    Hedges,

    /// <summary>(Q - k)/W (Hunter and Schmidt 1990; Schmidt and Hunter 2015, Methods of Meta-Analysis); biased downwards. Wire name <c>hs</c>.</summary>
    [JsonStringEnumMemberName("hs")]
    HunterSchmidt,

    /// <summary>The two-step estimator that starts from the variance of the estimates and is never 0 where they differ (Sidik and Jonkman 2005, doi 10.1111/j.1467-9876.2005.00489.x). Wire name <c>sj</c>.</summary>
    [JsonStringEnumMemberName("sj")]
    SidikJonkman,

    /// <summary>Maximum likelihood; biased downwards for few studies (Hardy and Thompson 1996, doi 10.1002/(SICI)1097-0258(19960330)15:6&lt;619::AID-SIM188&gt;3.0.CO;2-A). Wire name <c>ml</c>.</summary>
    [JsonStringEnumMemberName("ml")]
    MaximumLikelihood,

    /// <summary>The empirical Bayes estimator, whose solution is that of <see cref="PauleMandel"/> (Morris 1983, doi 10.1080/01621459.1983.10477920). Wire name <c>eb</c>.</summary>
    [JsonStringEnumMemberName("eb")]
    EmpiricalBayes,

    /// <summary>The tau squared at which the generalised Q equals k - p (Paule and Mandel 1982, doi 10.6028/jres.087.022). Wire name <c>pm</c>.</summary>
    [JsonStringEnumMemberName("pm")]
    PauleMandel,
}
