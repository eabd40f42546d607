using System.Text.Json.Serialization;
using PeoplePowered.Domain.Commissioning;
using PeoplePowered.Statistics;
using PeoplePowered.Tool.Pooling;

namespace PeoplePowered.Tool.Payments;

/// <summary>What the compiler generates to write payments, without reflection.</summary>
[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase, WriteIndented = true, NewLine = "\n")]
[JsonSerializable(typeof(PaymentsReport))]
[JsonSerializable(typeof(PaymentsResult))]
[JsonSerializable(typeof(ClaimResult))]
[JsonSerializable(typeof(PaymentsOutcome))]
[JsonSerializable(typeof(PaymentsSite))]
[JsonSerializable(typeof(PaymentsStep))]
[JsonSerializable(typeof(PoolCaveat))]
[JsonSerializable(typeof(string))]
[JsonSerializable(typeof(Estimable))]
internal sealed partial class PaymentsJsonContext : JsonSerializerContext;
