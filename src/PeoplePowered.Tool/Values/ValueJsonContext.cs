using System.Text.Json.Serialization;
using PeoplePowered.Domain;
using PeoplePowered.Statistics;
using PeoplePowered.Tool.Pooling;

namespace PeoplePowered.Tool.Values;

/// <summary>What the compiler generates to write values, without reflection.</summary>
[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase, WriteIndented = true, NewLine = "\n")]
[JsonSerializable(typeof(ValueReport))]
[JsonSerializable(typeof(ValuePayback))]
[JsonSerializable(typeof(ValueGroup))]
[JsonSerializable(typeof(ValueLineAmount))]
[JsonSerializable(typeof(ValueYear))]
[JsonSerializable(typeof(ValueSwitch))]
[JsonSerializable(typeof(ValueBar))]
[JsonSerializable(typeof(ValueStep))]
[JsonSerializable(typeof(ValueList<EstimableInterval>))]
[JsonSerializable(typeof(EstimableInterval))]
[JsonSerializable(typeof(PoolCaveat))]
[JsonSerializable(typeof(string))]
[JsonSerializable(typeof(decimal))]
[JsonSerializable(typeof(double))]
internal sealed partial class ValueJsonContext : JsonSerializerContext;
