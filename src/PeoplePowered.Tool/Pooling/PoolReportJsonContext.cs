using System.Text.Json.Serialization;
using PeoplePowered.Domain.Aggregation;
using PeoplePowered.Statistics;

namespace PeoplePowered.Tool.Pooling;

/// <summary>What the compiler generates to write the answer of <c>pool</c>, without reflection.</summary>
[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase, WriteIndented = true, NewLine = "\n")]
[JsonSerializable(typeof(PoolReport))]
[JsonSerializable(typeof(ExcludedSite))]
[JsonSerializable(typeof(PoolCaveat))]
[JsonSerializable(typeof(PoolCoefficient))]
[JsonSerializable(typeof(PoolSubgroup))]
[JsonSerializable(typeof(PoolWithoutSite))]
[JsonSerializable(typeof(Estimable))]
[JsonSerializable(typeof(double))]
internal sealed partial class PoolReportJsonContext : JsonSerializerContext;
