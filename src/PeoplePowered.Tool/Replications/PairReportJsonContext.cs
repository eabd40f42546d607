using System.Text.Json.Serialization;
using PeoplePowered.Statistics;

namespace PeoplePowered.Tool.Replications;

/// <summary>What the compiler generates to write the answer of <c>replications</c>, without reflection.</summary>
[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase, WriteIndented = true, NewLine = "\n")]
[JsonSerializable(typeof(IReadOnlyList<PairReport>))]
[JsonSerializable(typeof(PairCaveat))]
[JsonSerializable(typeof(Estimable))]
[JsonSerializable(typeof(double))]
internal sealed partial class PairReportJsonContext : JsonSerializerContext;
