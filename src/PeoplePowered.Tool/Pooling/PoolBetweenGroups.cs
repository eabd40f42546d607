using PeoplePowered.Statistics;

namespace PeoplePowered.Tool.Pooling;

/// <summary>The test of whether the levels of a subgroup analysis differ.</summary>
internal sealed record PoolBetweenGroups(Estimable Q, Estimable DegreesOfFreedom, Estimable PValue);
