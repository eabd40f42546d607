namespace PeoplePowered.Statistics.Distributions;

/// <summary>
/// The noncentral t distribution: of (Z + delta)/S with a standard normal Z and S^2 an independent chi-squared variable over its degrees of freedom. What
/// a t statistic follows when there is an effect, so that power is its tail (Johnson, Kotz and Balakrishnan 1995, Continuous Univariate Distributions 2, chapter 31).
/// </summary>
/// <remarks>
/// Stateless and safe to call from many threads. Both tails are integrals of positive functions (<c>PeakedIntegral</c>), so that neither cancels; series,
/// as in R's pt, lose their digits far out. Some hundred evaluations of the normal tail a call, whatever the parameters; some thousand where the degrees of freedom are below 1.
/// </remarks>
public static class NoncentralTDistribution
{
    private const double MaximumDegreesOfFreedom = 1e8;
    private const double MaximumNoncentrality = 1e8;

    /// <summary>The probability of falling below a number, computed as a tail: far down it keeps its relative accuracy.</summary>
    /// <param name="t">Any finite number.</param>
    /// <param name="degreesOfFreedom">From above 0 to 1e8; need not be whole.</param>
    /// <param name="noncentrality">The mean of Z + delta, such as d sqrt(n/2) for two groups of n; from -1e8 to 1e8. At 0 the distribution is Student's.</param>
    /// <returns>A fraction from 0 to 1; relative error at most 1e-11 for tails down to 1e-300, 0.5 to 1e6 degrees of freedom and noncentralities up to 1000 (checked against quadrature with 40 digits).</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="t"/> is not finite, or a parameter is outside its range.</exception>
    public static double CumulativeProbability(double t, double degreesOfFreedom, double noncentrality)
    {
        Check(t, degreesOfFreedom, noncentrality);
        return NoncentralTIntegral.Upper(-t, degreesOfFreedom, -noncentrality);
    }

    /// <summary>The probability of exceeding a number, computed as a tail: far out it keeps its relative accuracy where 1 - CDF is 0.</summary>
    /// <param name="t">Any finite number.</param>
    /// <param name="degreesOfFreedom">From above 0 to 1e8; need not be whole.</param>
    /// <param name="noncentrality">The mean of Z + delta, such as d sqrt(n/2) for two groups of n; from -1e8 to 1e8. At 0 the distribution is Student's.</param>
    /// <returns>A fraction from 0 to 1; relative error as for <see cref="CumulativeProbability"/>.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="t"/> is not finite, or a parameter is outside its range.</exception>
    public static double UpperTail(double t, double degreesOfFreedom, double noncentrality)
    {
        Check(t, degreesOfFreedom, noncentrality);
        return NoncentralTIntegral.Upper(t, degreesOfFreedom, noncentrality);
    }

    private static void Check(double t, double degreesOfFreedom, double noncentrality)
    {
        Guard.Against.NonFinite(t);
        Arguments.DegreesOfFreedom(degreesOfFreedom, MaximumDegreesOfFreedom);
        Arguments.Noncentrality(noncentrality, -MaximumNoncentrality, MaximumNoncentrality);
    }
}
