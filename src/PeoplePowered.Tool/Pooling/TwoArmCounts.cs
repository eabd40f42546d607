using PeoplePowered.Statistics.EffectSizes;

namespace PeoplePowered.Tool.Pooling;

/// <summary>Effect sizes of counts of people, over two arms.</summary>
internal delegate void TwoArmCounts(ReadOnlySpan<long> achieved, ReadOnlySpan<long> participants, ReadOnlySpan<long> comparisonAchieved, ReadOnlySpan<long> comparisonParticipants, Span<EstimableEffect> effects, ContinuityCorrection? correction = null);
