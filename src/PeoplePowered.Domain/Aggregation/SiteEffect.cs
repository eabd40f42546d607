using PeoplePowered.Domain.Outcomes;
using PeoplePowered.Statistics;
using PeoplePowered.Statistics.EffectSizes;

namespace PeoplePowered.Domain.Aggregation;

/// <summary>What one site reported, the effect that it became, and what all sites together say of it.</summary>
/// <param name="Site">The site, by name; with its period or slice where it reports several.</param>
/// <param name="Reported">The figure as reported.</param>
/// <param name="Figure">The figure as it was used: as reported, or as a recorded conversion made it.</param>
/// <param name="Effect">Estimate and sampling variance on the scale of analysis.</param>
/// <param name="Rule">How the figure became the effect.</param>
/// <param name="Corrected">Whether a continuity correction was added to an empty cell.</param>
/// <param name="Interval">The effect's own interval on the scale of analysis: normal, at the level of the options.</param>
/// <param name="Natural">The effect on the scale that people read.</param>
/// <param name="NaturalInterval">Its own interval on the scale that people read.</param>
/// <param name="WeightPercent">Its weight in the pooled estimate, per cent.</param>
/// <param name="Shrunken">The true effect drawn towards the pooled estimate (best linear unbiased prediction), on the scale that people read.</param>
/// <param name="ShrunkenInterval">The interval of <paramref name="Shrunken"/>.</param>
public sealed record SiteEffect(
    string Site,
    ReportedOutcome Reported,
    Figure Figure,
    EffectSize Effect,
    string Rule,
    bool Corrected,
    EstimableInterval Interval,
    Estimable Natural,
    EstimableInterval NaturalInterval,
    Estimable WeightPercent,
    Estimable Shrunken,
    EstimableInterval ShrunkenInterval);
