namespace PeoplePowered.Statistics.EffectSizes;

/// <summary>A measure of the rates of two arms, their correction already in the events.</summary>
internal delegate EstimableEffect RateContrast(in EventCounts first, in EventCounts comparison);
