namespace PeoplePowered.Statistics.EffectSizes;

/// <summary>A measure of people measured twice.</summary>
internal delegate EstimableEffect PrePostMeasure(in PrePostSummary summary);
