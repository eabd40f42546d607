using System.Text.Json.Serialization;
using PeoplePowered.Statistics;
using PeoplePowered.Tool.Pooling;

namespace PeoplePowered.Tool.Success;

/// <summary>What the compiler generates to write the answer, without reflection.</summary>
[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase, WriteIndented = true, NewLine = "\n")]
[JsonSerializable(typeof(SuccessReport))]
[JsonSerializable(typeof(SuccessCriterionReport))]
[JsonSerializable(typeof(SuccessStepReport))]
[JsonSerializable(typeof(SuccessPerspectiveReport))]
[JsonSerializable(typeof(SuccessAgreementReport))]
[JsonSerializable(typeof(SuccessDisagreementReport))]
[JsonSerializable(typeof(SuccessRankingReport))]
[JsonSerializable(typeof(SuccessSubjectReport))]
[JsonSerializable(typeof(SuccessAttritionReport))]
[JsonSerializable(typeof(SuccessQuoteReport))]
[JsonSerializable(typeof(PoolCaveat))]
[JsonSerializable(typeof(string))]
[JsonSerializable(typeof(double))]
[JsonSerializable(typeof(Interval))]
[JsonSerializable(typeof(Estimable))]
internal sealed partial class SuccessJsonContext : JsonSerializerContext;
