using System.Text.Json.Serialization;
using PeoplePowered.Domain.Learning.Networks;
using PeoplePowered.Tool.Pooling;

namespace PeoplePowered.Tool.Networks;

/// <summary>What the compiler generates to write networks, without reflection.</summary>
[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase, WriteIndented = true, NewLine = "\n")]
[JsonSerializable(typeof(NetworkReport))]
[JsonSerializable(typeof(ReleasedNode))]
[JsonSerializable(typeof(ReleasedTie))]
[JsonSerializable(typeof(RoleTies))]
[JsonSerializable(typeof(TieMixing))]
[JsonSerializable(typeof(RoleTieChanges))]
[JsonSerializable(typeof(NetworkPositionReport))]
[JsonSerializable(typeof(PoolCaveat))]
internal sealed partial class NetworkJsonContext : JsonSerializerContext;
