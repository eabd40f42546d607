using System.Globalization;

namespace PeoplePowered.Statistics.Sensitivity;

/// <summary>How far one study moves the pooled estimate (Viechtbauer and Cheung 2010, doi 10.1002/jrsm.11).</summary>
/// <remarks>
/// Immutable and safe to share between threads; equality is exact. mu, se and t are those of all studies, mu_i, se_i and t_i those of all others, v the study's sampling
/// variance, s the Knapp-Hartung factor of the others (1 under Wald). What needs a fit that the others do not allow is absent for that fit's reason.
/// The <c>default</c> has nothing computed.
/// </remarks>
/// <param name="StudentizedResidual">The externally standardised residual: (y - mu_i) / sqrt(s^2 (v + t_i) + se_i^2); beyond 2 or -2 the study lies apart from the others.</param>
/// <param name="DfFits">How many standard deviations the fitted value moves: (mu - mu_i) / sqrt(s^2 h (v + t_i)), h the study's <paramref name="Hat"/>.</param>
/// <param name="DfBetas">How many standard errors the mean moves: (mu - mu_i) / (s / sqrt(sum over all studies of 1/(v + t_i))).</param>
/// <param name="CooksDistance">(mu - mu_i)^2 / se^2, without a unit.</param>
/// <param name="CovarianceRatio">se_i^2 / se^2: below 1 the mean is surer without the study.</param>
/// <param name="Hat">The study's share in the pooled estimate, a fraction.</param>
/// <param name="TauSquaredDeleted">Tau squared of the others, t_i, on the squared scale.</param>
/// <param name="QDeleted">Cochran's Q of the others.</param>
/// <param name="IsInfluential">
/// Whether any of four holds, of k studies: |DFFITS| above 3 sqrt(1/(k - 1)); Cook's distance beyond the median of chi-squared with one degree of freedom, .4549;
/// a hat value above 3/k; |DFBETAS| above 1. What is absent does not hold.
/// </param>
public readonly record struct StudyInfluence(
    Estimable StudentizedResidual,
    Estimable DfFits,
    Estimable DfBetas,
    Estimable CooksDistance,
    Estimable CovarianceRatio,
    Estimable Hat,
    Estimable TauSquaredDeleted,
    Estimable QDeleted,
    bool IsInfluential)
{
    /// <summary>The study's share in the pooled estimate in per cent: 100 times <see cref="Hat"/>.</summary>
    public Estimable WeightPercent => Hat.HasValue ? Estimable.Of(100 * Hat.Value) : Hat;

    /// <summary>A short summary in the invariant culture: Cook's distance, and whether the study is influential.</summary>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"Cook's distance {CooksDistance}{(IsInfluential ? ", influential" : "")}");
}
