using PeoplePowered.Statistics.EffectSizes;

namespace PeoplePowered.Tool.Pooling;

/// <summary>Effect sizes of events over exposure, over one arm.</summary>
internal delegate void OneArmRates(ReadOnlySpan<long> events, ReadOnlySpan<double> exposure, Span<EstimableEffect> effects, ContinuityCorrection? correction = null);
