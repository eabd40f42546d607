namespace PeoplePowered.Statistics.EffectSizes;

/// <summary>A measure of a group against a comparison.</summary>
internal delegate EstimableEffect ContrastMeasure(in GroupSummary group, in GroupSummary comparison);
