using System.Text.Json.Serialization;
using PeoplePowered.Domain;
using PeoplePowered.Domain.Aggregation;
using PeoplePowered.Statistics;

namespace PeoplePowered.Tool.Pooling;

/// <summary>
/// The answer of <c>pool</c>, property by property as its JSON has it, all on the scale of analysis. A value that does not
/// apply, or could not be had, is <c>null</c>; in the second case a caveat says why.
/// </summary>
internal sealed record PoolReport(
    string Measure,
    string Estimator,
    string Interval,
    string PredictionConvention,
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
    ValueList<ExcludedSite> Excluded,
    ValueList<PoolCaveat> Caveats,
    PoolMade Made);
