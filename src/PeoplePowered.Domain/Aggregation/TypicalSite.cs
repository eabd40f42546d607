using PeoplePowered.Statistics;

namespace PeoplePowered.Domain.Aggregation;

/// <summary>The proportion at a typical site: the mean of the sites' log odds, carried back to a proportion.</summary>
/// <param name="Proportion">A fraction.</param>
/// <param name="Interval">Its confidence interval, fractions.</param>
public sealed record TypicalSite(Estimable Proportion, EstimableInterval Interval);
