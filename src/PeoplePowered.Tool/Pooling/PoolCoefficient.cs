using System.Text.Json.Serialization;
using PeoplePowered.Statistics;

namespace PeoplePowered.Tool.Pooling;

/// <summary>A coefficient of a meta-regression, as the answer of <c>pool</c> has it.</summary>
internal sealed record PoolCoefficient(
    string Name,
    Estimable Estimate,
    Estimable StandardError,
    Estimable Statistic,
    Estimable DegreesOfFreedom,
    [property: JsonPropertyName("pValue")] Estimable PValue,
    EstimableInterval ConfidenceInterval);
