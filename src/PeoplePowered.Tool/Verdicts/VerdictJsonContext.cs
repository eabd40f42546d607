using System.Text.Json.Serialization;
using PeoplePowered.Domain;
using PeoplePowered.Domain.Aggregation;
using PeoplePowered.Statistics;
using PeoplePowered.Tool.Pooling;

namespace PeoplePowered.Tool.Verdicts;

/// <summary>What the compiler generates to write verdicts, without reflection.</summary>
[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase, WriteIndented = true, NewLine = "\n")]
[JsonSerializable(typeof(VerdictReport))]
[JsonSerializable(typeof(ValueList<VerdictReport>))]
[JsonSerializable(typeof(VerdictReason))]
[JsonSerializable(typeof(VerdictUnknown))]
[JsonSerializable(typeof(VerdictLink))]
[JsonSerializable(typeof(VerdictAdaptation))]
[JsonSerializable(typeof(ExcludedSite))]
[JsonSerializable(typeof(PoolCaveat))]
[JsonSerializable(typeof(string))]
[JsonSerializable(typeof(Estimable))]
internal sealed partial class VerdictJsonContext : JsonSerializerContext;
