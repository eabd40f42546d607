using PeoplePowered.Domain;
using PeoplePowered.Statistics;

namespace PeoplePowered.Tool.Values;

/// <summary>From which effect on the case pays, and how likely a new site is beyond it.</summary>
internal sealed record ValueBreakEven(string Input, EstimableInterval Effect, bool? MoreIsBetter, EstimableInterval OnScaleOfAnalysis, string? Transformation, EstimableInterval Probability, EstimableInterval ProbabilityOverInputs, ValueList<ValueStep> Workings);
