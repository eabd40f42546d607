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
