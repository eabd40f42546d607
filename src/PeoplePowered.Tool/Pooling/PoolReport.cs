using System.Text.Json.Serialization;
using PeoplePowered.Domain;
using PeoplePowered.Domain.Aggregation;
using PeoplePowered.Statistics;

namespace PeoplePowered.Tool.Pooling;

/// <summary>
/// The answer of <c>pool</c>, property by property as its JSON has it, all on the scale of analysis. A value that does not
/// apply, or could not be had, is <c>null</c>; in the second case a caveat says why. The parts that an option asks for stand
/// there only where it was given.
/// </summary>
internal sealed record PoolReport(
    string Measure,
    string Estimator,
    string Interval,
    string? PredictionConvention,
    int Sites,
    Estimable Estimate,
    Estimable StandardError,
    EstimableInterval ConfidenceInterval,
    Estimable Statistic,
    Estimable DegreesOfFreedom,
    Estimable PValue,
    Estimable TauSquared,
    EstimableInterval TauSquaredInterval,
    Estimable ISquared,
    Estimable HSquared,
    Estimable Q,
    Estimable QDegreesOfFreedom,
    [property: JsonPropertyName("qPValue")] Estimable QPValue,
    EstimableInterval PredictionInterval,
    [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] ValueList<PoolCoefficient>? Coefficients,
    [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] Estimable? QModerators,
    [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] ValueList<double>? QModeratorsDegreesOfFreedom,
    [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] Estimable? QModeratorsPValue,
    [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] Estimable? RSquared,
    [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] ValueList<PoolSubgroup>? Subgroups,
    [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] PoolBetweenGroups? BetweenGroups,
    [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] ValueList<Estimable>? SigmaSquared,
    [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] PoolClusterRobust? ClusterRobust,
    [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] ValueList<PoolWithoutSite>? LeaveOneOut,
    ValueList<ExcludedSite> Excluded,
    ValueList<PoolCaveat> Caveats,
    PoolMade Made);
