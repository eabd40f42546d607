using PeoplePowered.Domain.Outcomes;
using PeoplePowered.Statistics.EffectSizes;

namespace PeoplePowered.Domain.Aggregation;

/// <summary>A figure as it was used, and the effect that it became.</summary>
/// <param name="Reported">The figure as reported.</param>
/// <param name="Site">Its name in this synthesis.</param>
/// <param name="Used">The figure as a conversion, or its reading, made it.</param>
/// <param name="Effect">Estimate and sampling variance.</param>
/// <param name="Rule">How it became that.</param>
/// <param name="Corrected">Whether an empty cell was corrected.</param>
internal sealed record FigureEffect(ReportedOutcome Reported, string Site, Figure Used, EffectSize Effect, string Rule, bool Corrected);

/// <summary>The effect of one figure before it is known whether there is one.</summary>
/// <param name="Effect">The effect, or the reason of its absence.</param>
/// <param name="Rule">How it was found.</param>
/// <param name="Corrected">Whether an empty cell was corrected.</param>
/// <param name="Conversion">How it was carried over from another measure, where it was.</param>
internal readonly record struct EffectDraft(EstimableEffect Effect, string Rule, bool Corrected = false, Conversion? Conversion = null);
