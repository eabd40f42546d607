using PeoplePowered.Statistics;

namespace PeoplePowered.Tool.Values;

/// <summary>A ratio with its definition.</summary>
internal sealed record ValueRatio(string What, string Definition, EstimableInterval Ratio, ValueSimulation? Simulated);
