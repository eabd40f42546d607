using PeoplePowered.Statistics;

namespace PeoplePowered.Tool.Values;

/// <summary>Where an input turns the sign of the net value.</summary>
internal sealed record ValueSwitch(string Input, Interval AtMean, EstimableInterval Value, bool Possible, EstimableInterval Change);
