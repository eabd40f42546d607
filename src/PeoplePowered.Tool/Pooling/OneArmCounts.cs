using PeoplePowered.Statistics.EffectSizes;

namespace PeoplePowered.Tool.Pooling;

/// <summary>Effect sizes of counts of people, over one arm.</summary>
internal delegate void OneArmCounts(ReadOnlySpan<long> achieved, ReadOnlySpan<long> participants, Span<EstimableEffect> effects, ContinuityCorrection? correction = null);
