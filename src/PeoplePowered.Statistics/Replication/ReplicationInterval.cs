using PeoplePowered.Statistics.Distributions;

namespace PeoplePowered.Statistics.Replication;

/// <summary>Where the estimate of a replication is to be expected, given the original (Patil, Peng and Leek 2016, doi 10.1177/1745691616646366).</summary>
/// <remarks>Stateless and safe to call from many threads. Agrees with the R package ReplicationSuccess to rounding.</remarks>
public static class ReplicationInterval
{
    /// <summary>
    /// The prediction interval: estimate ± z sqrt(so^2 + sr^2 + 2 tau^2). A replication lies inside it exactly where Q of the two studies is not significant.
    /// It takes the original at face value; a published original is often too large, which <see cref="Shrunken"/> allows for.
    /// </summary>
    /// <param name="originalEstimate">The original's estimate; finite, on a scale where errors are about normal.</param>
    /// <param name="originalStandardError">Its standard error, on the same scale; positive and finite.</param>
    /// <param name="replicationStandardError">The replication's standard error; positive and finite.</param>
    /// <param name="tauSquared">The variance of true effects between studies, on the squared scale; 0 unless given, where both studies are taken to have one true effect.</param>
    /// <param name="confidenceLevel">The level, a fraction strictly between 0 and 1; .95 unless given.</param>
    /// <returns>The interval; absent as <see cref="AbsenceReason.OutOfDomain"/> where it exceeds what a double holds.</returns>
    /// <exception cref="ArgumentOutOfRangeException">An argument is outside its range.</exception>
    public static EstimableInterval Of(double originalEstimate, double originalStandardError, double replicationStandardError, double tauSquared = 0, double confidenceLevel = 0.95)
    {
        Check(originalEstimate, originalStandardError, replicationStandardError, tauSquared);
        var tau = Math.Sqrt(tauSquared);
        var error = Norm.Of(Norm.Of(originalStandardError, replicationStandardError), Norm.Of(tau, tau));
        return About(originalEstimate, error, confidenceLevel);
    }

    /// <summary>
    /// The prediction interval about an original shrunken towards 0 by empirical Bayes: s estimate ± z sqrt(s (so^2 + tau^2) + sr^2 + tau^2) with
    /// s = max(1 - (so^2 + tau^2)/estimate^2, 0) (Pawel and Held 2020, doi 10.1371/journal.pone.0231416).
    /// </summary>
    /// <param name="originalEstimate">The original's estimate; finite, on a scale where errors are about normal and 0 is no effect.</param>
    /// <param name="originalStandardError">Its standard error, on the same scale; positive and finite.</param>
    /// <param name="replicationStandardError">The replication's standard error; positive and finite.</param>
    /// <param name="tauSquared">The variance of true effects between studies, on the squared scale; 0 unless given.</param>
    /// <param name="confidenceLevel">The level, a fraction strictly between 0 and 1; .95 unless given.</param>
    /// <returns>The interval; absent as <see cref="AbsenceReason.OutOfDomain"/> where it exceeds what a double holds.</returns>
    /// <exception cref="ArgumentOutOfRangeException">An argument is outside its range.</exception>
    public static EstimableInterval Shrunken(double originalEstimate, double originalStandardError, double replicationStandardError, double tauSquared = 0, double confidenceLevel = 0.95)
    {
        Check(originalEstimate, originalStandardError, replicationStandardError, tauSquared);
        var tau = Math.Sqrt(tauSquared);
        var original = Norm.Of(originalStandardError, tau);
        var noise = original / Math.Abs(originalEstimate);
        var shrinkage = noise < 1 ? (1 - noise) * (1 + noise) : 0;
        var error = Norm.Of(Math.Sqrt(shrinkage) * original, Norm.Of(replicationStandardError, tau));
        return About(shrinkage * originalEstimate, error, confidenceLevel);
    }

    private static EstimableInterval About(double centre, double error, double confidenceLevel)
    {
        var half = -NormalDistribution.Quantile(Levels.Tail(confidenceLevel)) * error;
        return EstimableInterval.Between(centre - half, centre + half);
    }

    private static void Check(double originalEstimate, double originalStandardError, double replicationStandardError, double tauSquared)
    {
        Guard.Against.NonFinite(originalEstimate);
        Guard.Against.NegativeOrZero(Guard.Against.NonFinite(originalStandardError), nameof(originalStandardError));
        Guard.Against.NegativeOrZero(Guard.Against.NonFinite(replicationStandardError), nameof(replicationStandardError));
        Guard.Against.Negative(Guard.Against.NonFinite(tauSquared), nameof(tauSquared));
    }
}
