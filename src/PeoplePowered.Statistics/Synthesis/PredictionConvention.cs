using System.Text.Json.Serialization;

namespace PeoplePowered.Statistics.Synthesis;

/// <summary>
/// How the distribution of the true effect of a new study, and so its range, is formed. The first five, and the sixth for a true effect, are
/// mu plus or minus a critical value times sqrt(se^2 + tau squared), as if tau squared were known; the last two carry its uncertainty.
/// The convention is part of the result, since conventions differ by more than rounding (Higgins, Thompson and Spiegelhalter 2009, doi 10.1111/j.1467-985X.2008.00552.x).
/// </summary>
[JsonConverter(typeof(JsonStringEnumConverter<PredictionConvention>))]
public enum PredictionConvention
{
    /// <summary>Wald's se and the normal distribution (metafor's default for a normal test). Wire name <c>normal</c>.</summary>
    [JsonStringEnumMemberName("normal")]
    Normal = 0,

    /// <summary>Wald's se and t with k - 1 degrees of freedom (Veroniki et al. 2019, doi 10.1002/jrsm.1319; option "V" of R meta). Wire name <c>t-k-1</c>.</summary>
    [JsonStringEnumMemberName("t-k-1")]
    TKMinus1 = 1,

    /// <summary>Wald's se and t with k - 2 degrees of freedom (Higgins, Thompson and Spiegelhalter 2009; Riley, Higgins and Deeks 2011, doi 10.1136/bmj.d549). Wire name <c>t-k-2</c>.</summary>
    [JsonStringEnumMemberName("t-k-2")]
    TKMinus2 = 2,

    /// <summary>
    /// The Knapp-Hartung se and t with k - 1 degrees of freedom (metafor's convention under a Knapp-Hartung test; option "HK" of R meta);
    /// the se has the ad hoc floor where the interval has it. Wire name <c>knapp-hartung</c>.
    /// </summary>
    [JsonStringEnumMemberName("knapp-hartung")]
    KnappHartung = 3,

    /// <summary>The Knapp-Hartung se, floored as the interval is, and t with k - 2 degrees of freedom (Partlett and Riley 2017, doi 10.1002/sim.7140). Wire name <c>partlett-riley</c>.</summary>
    [JsonStringEnumMemberName("partlett-riley")]
    PartlettRiley = 4,

    /// <summary>
    /// As <see cref="KnappHartung"/> for a new true effect. For a new estimate, whose own sampling variance v is known and not estimated, t with (k - 1)(V/U)^2 degrees of freedom,
    /// U = se^2 + tau squared, V = U + v, by the rule of Welch and Satterthwaite (Satterthwaite 1946, doi 10.2307/3002019). Wire name <c>effective-df</c>.
    /// </summary>
    [JsonStringEnumMemberName("effective-df")]
    EffectiveDegreesOfFreedom = 5,

    /// <summary>
    /// The confidence distribution of tau squared from the generalised Q, which is chi-squared with k - 1 degrees of freedom at the true tau squared whatever that is
    /// (Viechtbauer 2007, doi 10.1002/sim.2514; the idea of predicting with a confidence distribution: Nagashima, Noma and Furukawa 2019, doi 10.1177/0962280218773520):
    /// 48 equally likely values of tau squared, and at each the normal distribution with the mean and the variance that follow. No prior, no sampling.
    /// The estimator of tau squared and the interval method play no part. Wire name <c>confidence-distribution</c>.
    /// </summary>
    [JsonStringEnumMemberName("confidence-distribution")]
    ConfidenceDistribution = 6,

    /// <summary>
    /// As <see cref="ConfidenceDistribution"/>, but its mass m at a tau squared of 0, which is the p-value of Cochran's Q, counts in proportion to itself the more studies there are: its odds
    /// m/(1 - m) are multiplied by m^(1 - 2/df), df = k - 1 and at least 2. The values above 0 keep their distribution, which is integrated to 1e-8 instead of cut into 48. It wins back
    /// the coverage that the plain confidence distribution lacks at moderate heterogeneity. This library's own; its measured calibration is in docs/prediction.md. Wire name <c>tempered-confidence</c>.
    /// </summary>
    [JsonStringEnumMemberName("tempered-confidence")]
    TemperedConfidence = 7,
}
