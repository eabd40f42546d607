using PeoplePowered.Statistics;
using PeoplePowered.Statistics.Synthesis;

namespace PeoplePowered.Domain.Aggregation;

/// <summary>Turns what a fit could not say, and what is delicate in it, into caveats.</summary>
public static class PoolingCaveats
{
    /// <summary>The caveats of a fit.</summary>
    /// <param name="subject">What was pooled, such as an outcome.</param>
    /// <param name="pooled">The fit.</param>
    /// <param name="options">From where on an answer earns a caveat; the defaults where <c>null</c>.</param>
    public static ValueList<Caveat> Of(string subject, PooledEstimate pooled, AggregationOptions? options = null)
    {
        Guard.Against.NullOrWhiteSpace(subject);
        return All(subject, pooled, options ?? AggregationOptions.Default).ToValueList();
    }

    private static IEnumerable<Caveat> All(string subject, PooledEstimate pooled, AggregationOptions options)
    {
        var sites = pooled.Studies;
        var isCommon = pooled.Estimator == TauSquaredEstimator.Common;
        if (sites < 2)
            yield return CaveatCatalogue.TooFewSitesForInterval.About(subject, ("sites", sites));
        if (isCommon)
            yield return CaveatCatalogue.CommonEffectAssumed.About(subject);
        else if (sites < 3)
            yield return CaveatCatalogue.TooFewSitesForPrediction.About(subject, ("sites", sites));
        else if (sites < options.FewSitesBelow)
            yield return CaveatCatalogue.FewSites.About(subject, ("sites", sites));
        if (sites < 2)
            yield break;
        if (pooled.ISquared is { HasValue: true, Value: var iSquared } && iSquared >= options.HeterogeneousFrom)
            yield return Heterogeneity(pooled).About(subject, ("sites", sites), ("iSquared", (decimal)iSquared));
        if (pooled.StandardError is { HasValue: true, Value: 0 })
            yield return CaveatCatalogue.NoStandardError.About(subject);
        if (isCommon && pooled.IntervalMethod != IntervalMethod.Wald)
            yield return CaveatCatalogue.KnappHartungWithCommon.About(subject);
        if (pooled.AtBoundary && !isCommon)
            yield return CaveatCatalogue.TauSquaredZero.About(subject, ("sites", sites));
        if (pooled.TauSquaredInterval.Reason == AbsenceReason.EmptySet)
            yield return CaveatCatalogue.TauSquaredIntervalEmpty.About(subject);
        if (pooled.FloorActive && pooled.KnappHartungFactor.HasValue)
            yield return CaveatCatalogue.KnappHartungFloor.About(subject, ("factor", (decimal)pooled.KnappHartungFactor.Value));
        if (!pooled.Converged)
            yield return CaveatCatalogue.NotConverged.About(subject, ("iterations", pooled.Iterations));
        foreach (var quantity in OutOfDomain(pooled))
            yield return CaveatCatalogue.OutOfDomain.About(subject, ("quantity", quantity));
    }

    private static CaveatDefinition Heterogeneity(PooledEstimate pooled)
    {
        if (pooled.Estimator == TauSquaredEstimator.Common)
            return CaveatCatalogue.HeterogeneousCommon;
        return pooled.PredictionInterval.HasValue ? CaveatCatalogue.Heterogeneous : CaveatCatalogue.HeterogeneousWithoutRange;
    }

    private static IEnumerable<string> OutOfDomain(PooledEstimate pooled)
    {
        (string Name, AbsenceReason Reason)[] quantities =
        [
            ("the estimate", pooled.Estimate.Reason),
            ("the standard error", pooled.StandardError.Reason),
            ("the confidence interval", pooled.ConfidenceInterval.Reason),
            ("tau squared", pooled.TauSquared.Reason),
            ("the interval of tau squared", pooled.TauSquaredInterval.Reason),
            ("the range for a new site", pooled.PredictionInterval.Reason),
        ];
        return quantities.Where(quantity => quantity.Reason is AbsenceReason.OutOfDomain or AbsenceReason.NotConverged).Select(quantity => quantity.Name);
    }
}
