using System.Text.Json.Serialization;

namespace PeoplePowered.Statistics.Synthesis;

/// <summary>
/// How the range for the true effect of a new study is formed: mu plus or minus a critical value times sqrt(se^2 + tau squared).
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
}
