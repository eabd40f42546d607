namespace PeoplePowered.Statistics.EffectSizes;

/// <summary>A measure of one group.</summary>
internal delegate EstimableEffect GroupMeasure(in GroupSummary group);
