using PeoplePowered.Statistics;
using PeoplePowered.Statistics.Distributions;
using PeoplePowered.Statistics.Synthesis;

namespace PeoplePowered.Domain.Aggregation;

/// <summary>Pools a set of effects and carries the answer back to the scale that people read.</summary>
internal static class SynthesisParts
{
    public static SynthesisPart Of(IReadOnlyList<FigureEffect> figures, EffectMeasure measure, PoolingOptions options)
    {
        var estimates = figures.Select(figure => figure.Effect.Estimate).ToArray();
        var variances = figures.Select(figure => figure.Effect.Variance).ToArray();
        var pooled = RandomEffects.Pool(estimates, variances, options);
        return new(
            Sites(figures, estimates, variances, pooled, measure),
            SynthesisTotalling.Of(figures),
            pooled,
            measure.ToNatural(pooled.Estimate),
            measure.ToNatural(pooled.ConfidenceInterval),
            measure.ToNatural(pooled.PredictionInterval));
    }

    private static ValueList<SiteEffect> Sites(IReadOnlyList<FigureEffect> figures, double[] estimates, double[] variances, in PooledEstimate pooled, EffectMeasure measure)
    {
        var weights = new double[figures.Count];
        var shrunken = new ShrunkenEstimate[figures.Count];
        if (pooled.TauSquared.HasValue)
            RandomEffects.Weights(variances, pooled.TauSquared.Value, weights);
        RandomEffects.Shrink(estimates, variances, pooled, shrunken);
        var critical = -NormalDistribution.Quantile((1 - pooled.ConfidenceLevel) / 2);
        var noWeight = pooled.TauSquared.HasValue ? AbsenceReason.None : pooled.TauSquared.Reason;
        var sites = new SiteEffect[figures.Count];
        for (var i = 0; i < sites.Length; i++)
        {
            var (figure, half) = (figures[i], critical * Math.Sqrt(variances[i]));
            var interval = Around(estimates[i], half);
            sites[i] = new(
                figure.Site,
                figure.Reported,
                figure.Used,
                figure.Effect,
                figure.Rule,
                figure.Corrected,
                interval,
                measure.ToNatural(Estimable.Of(estimates[i])),
                measure.ToNatural(interval),
                noWeight == AbsenceReason.None ? Estimable.Of(weights[i]) : Estimable.Absent(noWeight),
                measure.ToNatural(shrunken[i].Estimate),
                measure.ToNatural(shrunken[i].Interval));
        }

        return sites.ToValueList();
    }

    private static EstimableInterval Around(double centre, double half) => double.IsFinite(centre - half) && double.IsFinite(centre + half)
        ? EstimableInterval.Of(centre - half, centre + half)
        : EstimableInterval.Absent(AbsenceReason.OutOfDomain);
}
