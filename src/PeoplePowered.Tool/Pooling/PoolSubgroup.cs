using PeoplePowered.Statistics;

namespace PeoplePowered.Tool.Pooling;

/// <summary>The sites of one level, pooled alone.</summary>
internal sealed record PoolSubgroup(
    string Level,
    int Sites,
    Estimable Estimate,
    Estimable StandardError,
    EstimableInterval ConfidenceInterval,
    Estimable TauSquared,
    Estimable ISquared,
    EstimableInterval PredictionInterval);
