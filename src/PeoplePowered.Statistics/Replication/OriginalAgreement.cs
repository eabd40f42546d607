using PeoplePowered.Statistics.Distributions;
using PeoplePowered.Statistics.Synthesis;

namespace PeoplePowered.Statistics.Replication;

/// <summary>How an original compares with many replications of it that may differ among themselves (Mathur and VanderWeele 2020, doi 10.1111/rssa.12572).</summary>
/// <remarks>Stateless and safe to call from many threads. The measures agree with the R package Replicate to rounding.</remarks>
public static class OriginalAgreement
{
    /// <summary>
    /// p_orig: the probability of an original at least as far from the mean of the replications, were its true effect one of theirs:
    /// 2 (1 - Phi(|yo - mu| / sqrt(tau^2 + so^2 + se(mu)^2))).
    /// </summary>
    /// <param name="originalEstimate">The original's estimate; finite, on the scale of the replications.</param>
    /// <param name="originalStandardError">Its standard error; positive and finite.</param>
    /// <param name="replications">The replications pooled, without the original; its Wald standard error is used.</param>
    /// <returns>A fraction from 0 to 1; absent where the pooled estimate, its standard error or tau squared is.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The estimate is not finite, or its standard error is not positive and finite.</exception>
    public static Estimable PValue(double originalEstimate, double originalStandardError, in PooledEstimate replications)
    {
        Guard.Against.NonFinite(originalEstimate);
        Guard.Against.NegativeOrZero(Guard.Against.NonFinite(originalStandardError), nameof(originalStandardError));
        foreach (var part in (ReadOnlySpan<Estimable>)[replications.Estimate, replications.WaldStandardError, replications.TauSquared])
        {
            if (!part.HasValue)
                return part;
        }

        return PValue(originalEstimate, originalStandardError, replications.Estimate.Value, replications.WaldStandardError.Value, replications.TauSquared.Value);
    }

    /// <summary>p_orig, from the parts of a meta-analysis of the replications.</summary>
    /// <param name="originalEstimate">The original's estimate; finite, on the scale of the replications.</param>
    /// <param name="originalStandardError">Its standard error; positive and finite.</param>
    /// <param name="mean">The mean of the replications' true effects; finite.</param>
    /// <param name="meanStandardError">Its standard error; finite, 0 or above.</param>
    /// <param name="tauSquared">The variance of the replications' true effects; finite, 0 or above.</param>
    /// <returns>A fraction from 0 to 1.</returns>
    /// <exception cref="ArgumentOutOfRangeException">An argument is outside its range.</exception>
    public static Estimable PValue(double originalEstimate, double originalStandardError, double mean, double meanStandardError, double tauSquared)
    {
        Guard.Against.NonFinite(originalEstimate);
        Guard.Against.NegativeOrZero(Guard.Against.NonFinite(originalStandardError), nameof(originalStandardError));
        Guard.Against.NonFinite(mean);
        Guard.Against.Negative(Guard.Against.NonFinite(meanStandardError), nameof(meanStandardError));
        Guard.Against.Negative(Guard.Against.NonFinite(tauSquared), nameof(tauSquared));
        var error = Norm.Of(Norm.Of(originalStandardError, meanStandardError), Math.Sqrt(tauSquared));
        var distance = Math.Abs((originalEstimate - mean) / error);
        return double.IsNaN(distance) ? Estimable.Absent(AbsenceReason.OutOfDomain) : Estimable.Of(2 * NormalDistribution.Tail(distance));
    }

    /// <summary>
    /// The probability that a replication is significant in the direction of the original, were both of one population of true effects:
    /// 1 - Phi((z sr - |yo|) / sqrt(2 tau^2 + so^2 + sr^2)). It presumes an original that was not chosen for being significant.
    /// </summary>
    /// <param name="originalEstimate">The original's estimate; finite.</param>
    /// <param name="originalStandardError">Its standard error; positive and finite.</param>
    /// <param name="replicationStandardError">The replication's standard error; positive and finite.</param>
    /// <param name="tauSquared">The variance of true effects; finite, 0 or above; 0 unless given, where there is one true effect.</param>
    /// <param name="alpha">The one-sided level of significance, a fraction strictly between 0 and a half; .025 unless given.</param>
    /// <returns>A fraction from 0 to 1.</returns>
    /// <exception cref="ArgumentOutOfRangeException">An argument is outside its range.</exception>
    public static Estimable ProbabilityOfSignificance(double originalEstimate, double originalStandardError, double replicationStandardError, double tauSquared = 0, double alpha = 0.025)
    {
        Guard.Against.NonFinite(originalEstimate);
        Guard.Against.NegativeOrZero(Guard.Against.NonFinite(originalStandardError), nameof(originalStandardError));
        Guard.Against.NegativeOrZero(Guard.Against.NonFinite(replicationStandardError), nameof(replicationStandardError));
        var tau = Math.Sqrt(Guard.Against.Negative(Guard.Against.NonFinite(tauSquared), nameof(tauSquared)));
        var bar = -NormalDistribution.Quantile(OneSidedLevel.Check(alpha)) * replicationStandardError;
        var deviate = (bar - Math.Abs(originalEstimate)) / Norm.Of(Norm.Of(originalStandardError, replicationStandardError), Norm.Of(tau, tau));
        return double.IsNaN(deviate) ? Estimable.Absent(AbsenceReason.OutOfDomain) : Estimable.Of(NormalDistribution.Tail(deviate));
    }

    /// <summary>How many of several replications are to be expected significant in the direction of the original: the sum of <see cref="ProbabilityOfSignificance"/>.</summary>
    /// <param name="originalEstimate">The original's estimate; finite.</param>
    /// <param name="originalStandardError">Its standard error; positive and finite.</param>
    /// <param name="replicationStandardErrors">The replications' standard errors, positive and finite.</param>
    /// <param name="tauSquared">The variance of true effects; finite, 0 or above; 0 unless given.</param>
    /// <param name="alpha">The one-sided level of significance, a fraction strictly between 0 and a half; .025 unless given.</param>
    /// <returns>A number from 0 to that of the replications.</returns>
    /// <exception cref="ArgumentOutOfRangeException">An argument is outside its range.</exception>
    public static Estimable ExpectedSignificant(double originalEstimate, double originalStandardError, ReadOnlySpan<double> replicationStandardErrors, double tauSquared = 0, double alpha = 0.025)
    {
        Spans.PositiveFinite(replicationStandardErrors, nameof(replicationStandardErrors));
        double sum = 0;
        foreach (var standardError in replicationStandardErrors)
        {
            var probability = ProbabilityOfSignificance(originalEstimate, originalStandardError, standardError, tauSquared, alpha);
            if (!probability.HasValue)
                return probability;
            sum += probability.Value;
        }

        return Estimable.Of(sum);
    }
}
