using PeoplePowered.Domain.Outcomes;

namespace PeoplePowered.Domain.Aggregation;

/// <summary>
/// The figures of a synthesis as a data frame of R: the raw numbers, where all figures are of one kind from which escalc of metafor makes the same effects in
/// every version of it; else the effects themselves.
/// </summary>
/// <param name="Columns">The columns, each with its values as R reads them.</param>
/// <param name="Arguments">The arguments of escalc that name them; <c>null</c> where the columns are the effects.</param>
internal sealed record RData(ValueList<(string Name, ValueList<string> Values)> Columns, string? Arguments)
{
    public static RData Of(IReadOnlyList<SiteEffect> sites, EffectMeasure measure) => Raw(sites, measure) ?? new(
        [
            ("yi", sites.Select(site => RText.Number(site.Effect.Estimate)).ToValueList()),
            ("vi", sites.Select(site => RText.Number(site.Effect.Variance)).ToValueList()),
        ],
        null);

    private static RData? Raw(IReadOnlyList<SiteEffect> sites, EffectMeasure measure) => measure switch
    {
        EffectMeasure.Proportion or EffectMeasure.ProportionLogit or EffectMeasure.ProportionLog or EffectMeasure.ProportionArcsine or EffectMeasure.FreemanTukey =>
            Of<CountOfParticipants>(sites, ("xi", count => RText.Number(count.Achieved)), ("ni", count => RText.Number(count.Participants!.Value))),
        EffectMeasure.OddsRatio or EffectMeasure.RiskRatio or EffectMeasure.RiskDifference or EffectMeasure.PetoOddsRatio or EffectMeasure.ArcsineDifference =>
            Of<TwoArmCounts>(
                sites,
                ("ai", arms => RText.Number(arms.Achieved)),
                ("n1i", arms => RText.Number(arms.Participants)),
                ("ci", arms => RText.Number(arms.ComparisonAchieved)),
                ("n2i", arms => RText.Number(arms.ComparisonParticipants))),
        EffectMeasure.Rate or EffectMeasure.RateLog =>
            Of<EventsOverExposure>(sites, ("xi", events => RText.Number(events.Events)), ("ti", events => RText.Number(events.Exposure))),
        EffectMeasure.Mean =>
            Of<MeanOfParticipants>(sites, ("mi", mean => RText.Number(mean.Mean)), ("sdi", mean => RText.Number(mean.StandardDeviation)), ("ni", mean => RText.Number(mean.Participants))),
        EffectMeasure.MeanDifference or EffectMeasure.StandardisedMeanDifference =>
            Of<TwoArmMeans>(
                sites,
                ("m1i", arms => RText.Number(arms.Service.Mean)),
                ("sd1i", arms => RText.Number(arms.Service.StandardDeviation)),
                ("n1i", arms => RText.Number(arms.Service.Participants)),
                ("m2i", arms => RText.Number(arms.Comparison.Mean)),
                ("sd2i", arms => RText.Number(arms.Comparison.StandardDeviation)),
                ("n2i", arms => RText.Number(arms.Comparison.Participants))),
        EffectMeasure.PrePostMeanChange or EffectMeasure.PrePostStandardised =>
            Of<PairedPrePost>(
                sites,
                ("m1i", pair => RText.Number(pair.After.Mean)),
                ("m2i", pair => RText.Number(pair.Before.Mean)),
                ("sd1i", pair => RText.Number(pair.Before.StandardDeviation)),
                ("sd2i", pair => RText.Number(pair.After.StandardDeviation)),
                ("ni", pair => RText.Number(pair.Before.Participants)),
                ("ri", pair => RText.Number(pair.Correlation!.Value))),
        _ => null,
    };

    private static RData? Of<TFigure>(IReadOnlyList<SiteEffect> sites, params (string Name, Func<TFigure, string> Value)[] columns)
        where TFigure : Figure
    {
        if (!sites.All(site => site.Figure is TFigure))
            return null;
        var figures = sites.Select(site => (TFigure)site.Figure).ToList();
        return new(
            columns.Select(column => (column.Name, figures.Select(column.Value).ToValueList())).ToValueList(),
            string.Join(", ", columns.Select(column => $"{column.Name} = {column.Name}")));
    }
}
