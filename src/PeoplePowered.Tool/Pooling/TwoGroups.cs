using PeoplePowered.Statistics.EffectSizes;

namespace PeoplePowered.Tool.Pooling;

/// <summary>The effect size of two groups' means.</summary>
internal delegate EstimableEffect TwoGroups(in GroupSummary group, in GroupSummary comparison);
