using PeoplePowered.Statistics;

namespace PeoplePowered.Tool.Pooling;

/// <summary>The test that holds whatever the rows of one cluster share.</summary>
internal sealed record PoolClusterRobust(string Method, int Clusters, Estimable StandardError, Estimable DegreesOfFreedom, Estimable PValue, EstimableInterval ConfidenceInterval);
