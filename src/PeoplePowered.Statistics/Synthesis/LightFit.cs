namespace PeoplePowered.Statistics.Synthesis;

/// <summary>What a refit needs of a random-effects fit and no more: no Q-profile, no p-values, no critical values. See <see cref="Refit"/>.</summary>
/// <param name="Studies">How many studies were pooled.</param>
/// <param name="Mean">The pooled estimate.</param>
/// <param name="WaldStandardError">1/sqrt(sum of w).</param>
/// <param name="KnappHartungFactor">sqrt(sum of w (y - mean)^2 / (k - 1)), without the ad hoc floor.</param>
/// <param name="TauSquared">The variance between studies, truncated at 0; 0 for the common effect.</param>
/// <param name="ISquared">As <see cref="PooledEstimate.ISquared"/>, in per cent.</param>
/// <param name="HSquared">As <see cref="PooledEstimate.HSquared"/>.</param>
/// <param name="Q">Cochran's Q.</param>
/// <param name="Converged">Whether the estimator of tau squared reached its tolerance.</param>
/// <remarks>
/// With one study the mean is its estimate, the standard error the root of its variance (what metafor answers), tau squared, I squared and Q are 0, H squared and
/// the factor is not a number; without studies nothing is a number. Numbers out of range are not finite: callers turn them into absences.
/// </remarks>
internal readonly record struct LightFit(
    int Studies,
    double Mean,
    double WaldStandardError,
    double KnappHartungFactor,
    double TauSquared,
    double ISquared,
    double HSquared,
    double Q,
    bool Converged)
{
    /// <summary>The standard error of the mean by an interval method, with the floor where it has one.</summary>
    public double StandardError(IntervalMethod method) => method switch
    {
        IntervalMethod.Wald => WaldStandardError,
        IntervalMethod.KnappHartung => WaldStandardError * KnappHartungFactor,
        _ => WaldStandardError * Math.Max(KnappHartungFactor, 1),
    };
}
