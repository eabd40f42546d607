using PeoplePowered.Statistics.Distributions;
using PeoplePowered.Statistics.EffectSizes;

namespace PeoplePowered.Statistics.Synthesis;

/// <summary>From a common estimate and its variance to what follows: its test and interval, and how far the studies' own effects differ from it.</summary>
internal static class MantelHaenszelInference
{
    /// <summary>Nothing but the counts of studies, with the reason why.</summary>
    public static PooledCounts Absent(in FourfoldTables tables, int used, double confidenceLevel, AbsenceReason reason)
    {
        var doubleZeros = 0;
        for (var i = 0; i < tables.Count; i++)
            doubleZeros += tables.Reported(i).IsDoubleZero ? 1 : 0;
        return new PooledCounts(tables.Count, Levels.Check(confidenceLevel), tables.Count == 0 ? AbsenceReason.NoStudies : reason)
        {
            StudiesUsed = used,
            DoubleZeroStudies = doubleZeros,
        };
    }

    /// <summary>All results, the studies' own effects measured on their own tables.</summary>
    public static PooledCounts Of(in FourfoldTables tables, int used, double estimate, double variance, double confidenceLevel, in FourfoldTables own, FourfoldMeasure measure)
    {
        if (!double.IsFinite(estimate))
            return Absent(tables, used, confidenceLevel, AbsenceReason.EmptyCell);
        var result = Heterogeneity(Absent(tables, used, confidenceLevel, AbsenceReason.OutOfDomain) with { Estimate = Estimable.Of(estimate) }, own, measure, estimate);
        if (!(variance > 0 && double.IsFinite(variance)))
            return WithoutError(result, variance == 0 ? AbsenceReason.ZeroVariance : AbsenceReason.OutOfDomain);
        var standardError = Math.Sqrt(variance);
        var half = -NormalDistribution.Quantile(Levels.Tail(confidenceLevel)) * standardError;
        var statistic = Estimable.FiniteOf(estimate / standardError);
        return result with
        {
            StandardError = Estimable.Of(standardError),
            ConfidenceInterval = EstimableInterval.Between(estimate - half, estimate + half),
            Statistic = statistic,
            PValue = statistic.HasValue ? Estimable.Of(2 * NormalDistribution.UpperTail(Math.Abs(statistic.Value))) : statistic,
        };
    }

    private static PooledCounts Heterogeneity(in PooledCounts result, in FourfoldTables own, FourfoldMeasure measure, double estimate)
    {
        double q = 0;
        var studies = 0;
        for (var i = 0; i < own.Count; i++)
        {
            var effect = own.Measure(i, measure);
            if (!effect.HasValue)
                continue;
            var deviation = effect.Value.Estimate - estimate;
            q += deviation * deviation / effect.Value.Variance;
            studies++;
        }

        var few = Estimable.Absent(AbsenceReason.TooFewStudies);
        if (studies < 2)
            return result with { Q = few, QDegreesOfFreedom = few, QPValue = few, ISquared = few, HSquared = few };
        var df = studies - 1;
        return result with
        {
            Q = Estimable.FiniteOf(q),
            QDegreesOfFreedom = Estimable.Of(df),
            QPValue = double.IsFinite(q) ? Estimable.Of(ChiSquaredDistribution.UpperTail(q, df)) : Estimable.Absent(AbsenceReason.OutOfDomain),
            ISquared = Estimable.FiniteOf(q <= df ? 0 : 100 * (1 - (df / q))),
            HSquared = Estimable.FiniteOf(q / df),
        };
    }

    private static PooledCounts WithoutError(in PooledCounts result, AbsenceReason reason)
    {
        var absent = Estimable.Absent(reason);
        return result with { StandardError = absent, ConfidenceInterval = EstimableInterval.Absent(reason), Statistic = absent, PValue = absent };
    }
}
