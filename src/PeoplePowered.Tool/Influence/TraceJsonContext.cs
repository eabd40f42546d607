using System.Text.Json.Serialization;
using PeoplePowered.Statistics;
using PeoplePowered.Tool.Pooling;

namespace PeoplePowered.Tool.Influence;

/// <summary>What the compiler generates to write traced claims, without reflection.</summary>
[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase, WriteIndented = true, NewLine = "\n")]
[JsonSerializable(typeof(TraceReport))]
[JsonSerializable(typeof(TraceClaim))]
[JsonSerializable(typeof(TraceEvidence))]
[JsonSerializable(typeof(TraceRival))]
[JsonSerializable(typeof(TraceStep))]
[JsonSerializable(typeof(TraceGroup))]
[JsonSerializable(typeof(TraceVerdictCount))]
[JsonSerializable(typeof(EstimableInterval))]
[JsonSerializable(typeof(Interval))]
[JsonSerializable(typeof(PoolCaveat))]
[JsonSerializable(typeof(string))]
internal sealed partial class TraceJsonContext : JsonSerializerContext;
