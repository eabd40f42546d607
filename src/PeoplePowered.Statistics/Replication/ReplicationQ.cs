using System.Globalization;
using System.Text.Json.Serialization;
using PeoplePowered.Statistics.Distributions;
using PeoplePowered.Statistics.Synthesis;

namespace PeoplePowered.Statistics.Replication;

/// <summary>
/// Whether studies of one effect replicated one another: Q = sum of (y - mean)^2/v about the mean weighted by 1/v, which follows a noncentral chi-squared
/// distribution with k - 1 degrees of freedom whose noncentrality lambda = sum of (theta - mean)^2/v says how much the true effects differ
/// (Hedges and Schauer 2019, doi 10.1037/met0000189).
/// </summary>
/// <remarks>
/// Immutable and safe to share between threads; equality is exact. The original counts as one of the studies. Absent as <see cref="AbsenceReason.NoStudies"/> or
/// <see cref="AbsenceReason.TooFewStudies"/> below two studies. The <c>default</c> has no studies and nothing computed.
/// </remarks>
public readonly record struct ReplicationQ
{
    /// <summary>A quarter of the degrees of freedom as the largest noncentrality that still counts as replication: the strictest of the three usual conventions.</summary>
    public const double NegligibleQuarter = 0.25;

    /// <summary>A third of the degrees of freedom as the largest noncentrality that still counts as replication.</summary>
    public const double NegligibleThird = 1 / 3d;

    /// <summary>Two thirds of the degrees of freedom as the largest noncentrality that still counts as replication: the most lenient of the three usual conventions.</summary>
    public const double NegligibleTwoThirds = 2 / 3d;

    private ReplicationQ(int studies, Estimable q)
    {
        Studies = studies;
        Q = q;
        DegreesOfFreedom = q.HasValue ? Estimable.Of(studies - 1) : q;
    }

    /// <summary>How many studies were compared, k.</summary>
    public int Studies { get; }

    /// <summary>The statistic.</summary>
    public Estimable Q { get; }

    /// <summary>k - 1.</summary>
    public Estimable DegreesOfFreedom { get; }

    /// <summary>The p-value of exact replication, that all studies have one true effect: the upper tail of the central chi-squared distribution beyond <see cref="Q"/>.</summary>
    [JsonPropertyName("qPValue")]
    public Estimable QPValue => ApproximatePValue(0);

    /// <summary>Compares studies.</summary>
    /// <param name="estimates">The studies' estimates, the original among them; finite, on a scale where errors are about normal.</param>
    /// <param name="variances">Their sampling variances, positive and finite; as long as <paramref name="estimates"/>.</param>
    /// <exception cref="ArgumentException">The spans differ in length.</exception>
    /// <exception cref="ArgumentOutOfRangeException">An estimate is not finite, or a variance is not positive and finite.</exception>
    public static ReplicationQ Of(ReadOnlySpan<double> estimates, ReadOnlySpan<double> variances)
    {
        var pooled = RandomEffects.Pool(estimates, variances, s_commonEffect);
        return new(pooled.Studies, pooled.Q);
    }

    /// <summary>Compares an original and one replication: Q = (yo - yr)^2/(so^2 + sr^2).</summary>
    /// <param name="originalEstimate">The original's estimate; finite.</param>
    /// <param name="originalStandardError">Its standard error; positive and finite.</param>
    /// <param name="replicationEstimate">The replication's estimate; finite.</param>
    /// <param name="replicationStandardError">Its standard error; positive and finite.</param>
    /// <exception cref="ArgumentOutOfRangeException">An estimate is not finite, or a standard error is not positive and finite.</exception>
    public static ReplicationQ Of(double originalEstimate, double originalStandardError, double replicationEstimate, double replicationStandardError)
    {
        Guard.Against.NonFinite(originalEstimate);
        Guard.Against.NegativeOrZero(Guard.Against.NonFinite(originalStandardError), nameof(originalStandardError));
        Guard.Against.NonFinite(replicationEstimate);
        Guard.Against.NegativeOrZero(Guard.Against.NonFinite(replicationStandardError), nameof(replicationStandardError));
        var deviate = (originalEstimate - replicationEstimate) / Norm.Of(originalStandardError, replicationStandardError);
        return new(2, Estimable.FiniteOf(deviate * deviate));
    }

    /// <summary>
    /// The p-value of approximate replication: that the noncentrality is at most negligible. Small where the studies differ by more than that. With 0 it is
    /// <see cref="QPValue"/>.
    /// </summary>
    /// <param name="negligible">The largest noncentrality that counts as replication, per degree of freedom: 0 or above, such as <see cref="NegligibleThird"/>.</param>
    /// <returns>P(X > Q) for X with that noncentrality; absent where Q is.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="negligible"/> is negative or not finite, or the noncentrality exceeds 1e8.</exception>
    public Estimable ApproximatePValue(double negligible)
    {
        var noncentrality = Noncentrality(negligible);
        return Q.HasValue ? Estimable.Of(NoncentralChiSquaredDistribution.UpperTail(Q.Value, Studies - 1, noncentrality)) : Q;
    }

    /// <summary>
    /// The p-value with the burden of proof reversed: that the noncentrality is at least negligible. Small where the studies agree so well that they have
    /// replicated one another up to that; few small studies never reach it.
    /// </summary>
    /// <param name="negligible">The smallest noncentrality that counts as no replication, per degree of freedom: above 0, such as <see cref="NegligibleThird"/>.</param>
    /// <returns>P(X &lt; Q) for X with that noncentrality; absent where Q is.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="negligible"/> is not above 0 or not finite, or the noncentrality exceeds 1e8.</exception>
    public Estimable ReversedPValue(double negligible)
    {
        Guard.Against.NegativeOrZero(negligible);
        var noncentrality = Noncentrality(negligible);
        return Q.HasValue ? Estimable.Of(NoncentralChiSquaredDistribution.CumulativeProbability(Q.Value, Studies - 1, noncentrality)) : Q;
    }

    /// <summary>Q, its degrees of freedom and p-value in the invariant culture.</summary>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"Q {Q} on {DegreesOfFreedom} degrees of freedom, p = {QPValue}");

    private static readonly PoolingOptions s_commonEffect = new() { Estimator = TauSquaredEstimator.Common, Interval = IntervalMethod.Wald };

    private double Noncentrality(double negligible) => Guard.Against.Negative(Guard.Against.NonFinite(negligible), nameof(negligible)) * Math.Max(Studies - 1, 1);
}
