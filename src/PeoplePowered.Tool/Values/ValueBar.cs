using PeoplePowered.Statistics;

namespace PeoplePowered.Tool.Values;

/// <summary>One input of a tornado.</summary>
internal sealed record ValueBar(string Input, double Low, double High, EstimableInterval AtLow, EstimableInterval AtHigh, Estimable Swing);
