using System.Text.Json.Serialization;
using PeoplePowered.Statistics;
using PeoplePowered.Tool.Pooling;

namespace PeoplePowered.Tool.Choices;

/// <summary>What the compiler generates to write choices, without reflection.</summary>
[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase, WriteIndented = true, NewLine = "\n")]
[JsonSerializable(typeof(ChoiceReport))]
[JsonSerializable(typeof(ChoiceOptionReport))]
[JsonSerializable(typeof(ChoiceFrontierReport))]
[JsonSerializable(typeof(ChoiceLedgerReport))]
[JsonSerializable(typeof(ChoiceStepReport))]
[JsonSerializable(typeof(PoolCaveat))]
[JsonSerializable(typeof(string))]
[JsonSerializable(typeof(Estimable))]
internal sealed partial class ChoiceReportJsonContext : JsonSerializerContext;
