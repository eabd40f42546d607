using PeoplePowered.Domain;
using PeoplePowered.Statistics;
using PeoplePowered.Statistics.EffectSizes;
using ReportedFigure = PeoplePowered.Domain.Outcomes.Figure;

namespace PeoplePowered.Reporting.Figures.Forests;

/// <summary>A site as figures of pooled evidence see it.</summary>
/// <param name="Name">The site.</param>
/// <param name="Reported">The figure behind it.</param>
/// <param name="Effect">Estimate and variance on the scale of analysis.</param>
/// <param name="Own">Its own estimate, on the scale that people read.</param>
/// <param name="OwnInterval">The interval of that.</param>
/// <param name="WeightPercent">Its weight in what it is pooled in.</param>
/// <param name="Shrunken">Its estimate drawn towards the mean, on the scale that people read.</param>
/// <param name="ShrunkenInterval">The interval of that.</param>
/// <param name="Period">The period that it covers, where reported.</param>
internal sealed record PooledSite(
    string Name,
    ReportedFigure Reported,
    EffectSize Effect,
    Estimable Own,
    EstimableInterval OwnInterval,
    Estimable WeightPercent,
    Estimable Shrunken,
    EstimableInterval ShrunkenInterval,
    ReportingPeriod? Period);
