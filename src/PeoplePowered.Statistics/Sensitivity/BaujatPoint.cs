using System.Globalization;

namespace PeoplePowered.Statistics.Sensitivity;

/// <summary>Where a study stands in Baujat's plot: to the right the studies that differ, to the top those that matter (Baujat et al. 2002, doi 10.1002/sim.1221).</summary>
/// <remarks>Immutable; equality is exact. Both coordinates are squares without a unit, 0 or above. The <c>default</c> has nothing computed.</remarks>
/// <param name="Heterogeneity">(y - mu)^2 / (v + tau squared): the study's contribution to Q under the common-effect model, its squared Pearson residual under random effects.</param>
/// <param name="Influence">(mu_i - mu)^2 / se_i^2, with the mean and its standard error without the study: how far the pooled estimate moves when it is left out.</param>
public readonly record struct BaujatPoint(Estimable Heterogeneity, Estimable Influence)
{
    /// <summary>The two coordinates in the invariant culture.</summary>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"({Heterogeneity}, {Influence})");
}
