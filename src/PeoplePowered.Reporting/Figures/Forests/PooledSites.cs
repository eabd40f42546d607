using PeoplePowered.Domain.Aggregation;
using PeoplePowered.Domain.Outcomes;
using PeoplePowered.Statistics;
using PeoplePowered.Statistics.EffectSizes;
using PeoplePowered.Statistics.Synthesis;

namespace PeoplePowered.Reporting.Figures.Forests;

/// <summary>Sites pooled into one answer, whether they were aggregated or synthesised.</summary>
/// <param name="Outcome">Which outcome.</param>
/// <param name="Measure">The measure that was pooled.</param>
/// <param name="Pooling">How it was pooled.</param>
/// <param name="Pooled">The fit on the scale of analysis.</param>
/// <param name="Sites">The sites.</param>
/// <param name="Excluded">The sites that could not be used.</param>
internal sealed record PooledSites(
    string Outcome, EffectMeasure Measure, PoolingOptions Pooling, PooledEstimate Pooled, IReadOnlyList<PooledSite> Sites, IReadOnlyList<ForestPlotAbsentRow> Excluded)
{
    public static PooledSites Of(OutcomeAggregate outcome) => new(
        outcome.Outcome.Key.Value,
        EffectMeasure.ProportionLogit,
        new()
        {
            Estimator = outcome.Pooled.Estimator,
            Interval = outcome.Pooled.IntervalMethod,
            Prediction = outcome.Pooled.PredictionConvention,
            ConfidenceLevel = outcome.Pooled.ConfidenceLevel,
        },
        outcome.Pooled,
        [.. outcome.Sites.Select(site => new PooledSite(
            site.Site,
            new CountOfParticipants(site.Achieved, site.Participants),
            ProportionEffects.Logit(site.Achieved, site.Participants),
            Estimable.Of(site.Proportion),
            EstimableInterval.Of(site.Interval),
            site.WeightPercent,
            site.Shrunken,
            site.ShrunkenInterval,
            Period: null))],
        AbsentRows(outcome.Excluded));

    public static PooledSites Of(OutcomeSynthesis synthesis) => Of(synthesis, synthesis.Whole) with { Excluded = AbsentRows(synthesis.Excluded) };

    /// <summary>The whole of a synthesis or one of its strata, without what was excluded.</summary>
    public static PooledSites Of(OutcomeSynthesis synthesis, SynthesisPart part)
    {
        var axis = new ForestAxis(synthesis.Measure);
        return new(
            synthesis.Outcome.Key.Value,
            synthesis.Measure,
            synthesis.Pooling,
            part.Pooled,
            [.. part.Sites.Select(site => new PooledSite(
                site.Site,
                site.Figure,
                site.Effect,
                axis.HasWayBack ? site.Natural : axis.Natural(Estimable.Of(site.Effect.Estimate)),
                axis.HasWayBack ? site.NaturalInterval : site.Interval,
                site.WeightPercent,
                axis.HasWayBack ? site.Shrunken : Estimable.Absent(AbsenceReason.NotApplicable),
                axis.HasWayBack ? site.ShrunkenInterval : EstimableInterval.Absent(AbsenceReason.NotApplicable),
                site.Reported.Period))],
            []);
    }

    private static IReadOnlyList<ForestPlotAbsentRow> AbsentRows(IEnumerable<ExcludedSite> excluded) => [.. excluded.Select(site => new ForestPlotAbsentRow(site.Site, site.Reason))];
}
