using PeoplePowered.Statistics.EffectSizes;

namespace PeoplePowered.Domain.Aggregation;

/// <summary>The effect of one figure before it is known whether there is one.</summary>
/// <param name="Effect">The effect, or the reason of its absence.</param>
/// <param name="Rule">How it was found.</param>
/// <param name="Corrected">Whether an empty cell was corrected.</param>
/// <param name="Conversion">How it was carried over from another measure, where it was.</param>
internal readonly record struct EffectDraft(EstimableEffect Effect, string Rule, bool Corrected = false, Conversion? Conversion = null);
