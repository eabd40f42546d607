using System.Text.Json.Serialization;

namespace PeoplePowered.Statistics.Synthesis;

/// <summary>
/// How a sandwich variance is corrected for few clusters, n of them. Without correction it is too small: residuals are smaller than errors.
/// M is (X'V^-1X)^-1, V the working model, the subscript j the part of a cluster.
/// </summary>
[JsonConverter(typeof(JsonStringEnumConverter<RobustCorrection>))]
public enum RobustCorrection
{
    /// <summary>
    /// Residuals times the symmetric A with A (V_j - X_jMX_j') A = V_j, so that the variance is unbiased under the working model, and Satterthwaite's degrees of freedom
    /// (Bell and McCaffrey 2002; Pustejovsky and Tipton 2018, doi 10.1080/07350015.2016.1247004; CR2 of clubSandwich). Wire name <c>cr2</c>.
    /// </summary>
    [JsonStringEnumMemberName("cr2")]
    Cr2 = 0,

    /// <summary>The sandwich times n/(n - p), with n - p degrees of freedom (Hedges, Tipton and Johnson 2010, doi 10.1002/jrsm.5; robust() of metafor). Wire name <c>cr1</c>.</summary>
    [JsonStringEnumMemberName("cr1")]
    Cr1,

    /// <summary>
    /// As <see cref="Cr2"/> with residuals whitened by the working model before they are corrected, which has a closed form: for a mean, the residuals of a cluster with
    /// share h of the weight are divided by sqrt(1 - h). Also unbiased under the working model, and close to <see cref="Cr2"/>. Wire name <c>cr2-closed</c>.
    /// </summary>
    [JsonStringEnumMemberName("cr2-closed")]
    Cr2Closed,
}
