using PeoplePowered.Statistics.EffectSizes;

namespace PeoplePowered.Tool.Pooling;

/// <summary>The effect size of the same people measured twice.</summary>
internal delegate EstimableEffect Twice(in PrePostSummary summary);
