using PeoplePowered.Statistics.EffectSizes;

namespace PeoplePowered.Tool.Pooling;

/// <summary>Effect sizes of events over exposure, over two arms.</summary>
internal delegate void TwoArmRates(ReadOnlySpan<long> events, ReadOnlySpan<double> exposure, ReadOnlySpan<long> comparisonEvents, ReadOnlySpan<double> comparisonExposure, Span<EstimableEffect> effects, ContinuityCorrection? correction = null);
