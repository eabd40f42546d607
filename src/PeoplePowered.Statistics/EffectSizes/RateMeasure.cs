namespace PeoplePowered.Statistics.EffectSizes;

/// <summary>A measure of the rate of one arm, its correction already in the events.</summary>
internal delegate EstimableEffect RateMeasure(in EventCounts counts);
