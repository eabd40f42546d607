namespace PeoplePowered.Statistics.Transportability;

/// <summary>Whether a new place lies within what the sites show of one covariate.</summary>
/// <param name="Covariate">The covariate's name.</param>
/// <param name="Range">The smallest and the largest value of the sites, in the covariate's unit; <see cref="AbsenceReason.NotApplicable"/> for a label, <see cref="AbsenceReason.NoStudies"/> without sites.</param>
/// <param name="IsInside">Whether the place lies within the range, bounds included; for a label, whether a site has it.</param>
/// <remarks>Immutable; equality is exact.</remarks>
public readonly record struct CovariateRange(string Covariate, EstimableInterval Range, bool IsInside);
