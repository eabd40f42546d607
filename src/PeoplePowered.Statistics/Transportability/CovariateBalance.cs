namespace PeoplePowered.Statistics.Transportability;

/// <summary>How one covariate, or one level of a label, differs between sites and population.</summary>
/// <param name="Covariate">The covariate's name, followed by the level's for a label.</param>
/// <param name="SampleMean">The mean of the sites, or the share of them with the level.</param>
/// <param name="PopulationMean">The mean of the population's units, or the share of them with the level.</param>
/// <param name="StandardisedDifference">
/// The sites' mean less the population's, in standard deviations of the population (Stuart, Cole, Bradshaw and Leaf 2011, doi 10.1111/j.1467-985X.2010.00673.x); 0 where both are one and the same number,
/// <see cref="AbsenceReason.OutOfDomain"/> where the population does not vary and the sites differ from it.
/// </param>
/// <remarks>Immutable; equality is exact.</remarks>
public readonly record struct CovariateBalance(string Covariate, Estimable SampleMean, Estimable PopulationMean, Estimable StandardisedDifference)
{
    /// <summary>The band of the absolute difference: at most .10 negligible, at most .25 moderate, else large.</summary>
    public BalanceBand Band => !StandardisedDifference.HasValue ? BalanceBand.NotEstimated
        : Math.Abs(StandardisedDifference.Value) <= 0.1 ? BalanceBand.Negligible
        : Math.Abs(StandardisedDifference.Value) <= 0.25 ? BalanceBand.Moderate
        : BalanceBand.Large;
}
