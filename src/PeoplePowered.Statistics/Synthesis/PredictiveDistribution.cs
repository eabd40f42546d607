using PeoplePowered.Statistics.Distributions;

namespace PeoplePowered.Statistics.Synthesis;

/// <summary>The distribution of the true effect in a new study by a prediction convention: normal or t, about the mean.</summary>
internal static class PredictiveDistribution
{
    /// <summary>The probability above, or below, a threshold.</summary>
    public static Estimable Beyond(in PooledEstimate pooled, double threshold, bool above)
    {
        if (!pooled.PredictionInterval.HasValue)
            return Estimable.Absent(pooled.PredictionInterval.Reason);
        var wald = pooled.WaldStandardError.Value;
        var factor = pooled.KnappHartungFactor.Value;
        var knappHartung = wald * (pooled.IntervalMethod == IntervalMethod.KnappHartungAdHoc ? Math.Max(factor, 1) : factor);
        var spread = Math.Sqrt(Pooling.PredictionVariance(pooled.PredictionConvention, wald, knappHartung) + pooled.TauSquared.Value);
        var distance = above ? threshold - pooled.Estimate.Value : pooled.Estimate.Value - threshold;
        var deviate = distance / spread;

        // Without any spread, where all estimates are the same, the whole probability stands at the mean, neither above nor below it.
        return double.IsNaN(deviate) ? Estimable.Of(0)
            : double.IsInfinity(deviate) ? Estimable.Of(deviate > 0 ? 0 : 1)
            : Estimable.Of(Tail(deviate, pooled.PredictionConvention, pooled.Studies));
    }

    private static double Tail(double deviate, PredictionConvention convention, int studies) => convention switch
    {
        PredictionConvention.Normal => NormalDistribution.UpperTail(deviate),
        PredictionConvention.TKMinus1 or PredictionConvention.KnappHartung => StudentTDistribution.UpperTail(deviate, studies - 1),
        _ => StudentTDistribution.UpperTail(deviate, studies - 2),
    };
}
