using PeoplePowered.Statistics;

namespace PeoplePowered.Tool.Pooling;

/// <summary>The answer without one site.</summary>
internal sealed record PoolWithoutSite(string Site, Estimable Estimate, Estimable StandardError, EstimableInterval ConfidenceInterval, Estimable TauSquared, Estimable ISquared);
