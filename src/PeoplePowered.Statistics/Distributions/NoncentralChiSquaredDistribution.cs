namespace PeoplePowered.Statistics.Distributions;

/// <summary>
/// The noncentral chi-squared distribution: of a sum of squares of independent normal variables with variance 1 whose squared means add up to the
/// noncentrality; what Q follows when true effects differ (Johnson, Kotz and Balakrishnan 1995, Continuous Univariate Distributions 2, chapter 29).
/// </summary>
/// <remarks>
/// Stateless and safe to call from many threads. R's pchisq loses its digits in far upper tails; here each tail is summed where nothing cancels.
/// Time grows with the square root of the noncentrality and of the degrees of freedom.
/// </remarks>
public static class NoncentralChiSquaredDistribution
{
    private const double MaximumDegreesOfFreedom = 1e8;
    private const double MaximumNoncentrality = 1e8;
    private const int MaximumIterations = 200;

    /// <summary>A relative step after which Newton's iteration, which squares its error, has arrived.</summary>
    private const double LastStep = 1e-10;

    /// <summary>The probability of falling below a number, computed as a tail: far down it keeps its relative accuracy.</summary>
    /// <param name="x">Any finite number; at 0 and below the answer is 0.</param>
    /// <param name="degreesOfFreedom">From above 0 to 1e8; need not be whole.</param>
    /// <param name="noncentrality">The sum of the squared means, from 0 to 1e8; at 0 the distribution is the central one.</param>
    /// <returns>A fraction from 0 to 1; relative error at most 1e-11 for tails down to 1e-300 (checked against sums with 50 digits).</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="x"/> is not finite, or a parameter is outside its range.</exception>
    public static double CumulativeProbability(double x, double degreesOfFreedom, double noncentrality) => Checked(x, degreesOfFreedom, noncentrality).At(x, below: true).Tail;

    /// <summary>The probability of exceeding a number, computed as a tail: far out it keeps its relative accuracy where 1 - CDF is 0.</summary>
    /// <param name="x">Any finite number; at 0 and below the answer is 1.</param>
    /// <param name="degreesOfFreedom">From above 0 to 1e8; need not be whole.</param>
    /// <param name="noncentrality">The sum of the squared means, from 0 to 1e8; at 0 the distribution is the central one.</param>
    /// <returns>A fraction from 0 to 1; relative error at most 1e-11 for tails down to 1e-300 (checked against sums with 50 digits).</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="x"/> is not finite, or a parameter is outside its range.</exception>
    public static double UpperTail(double x, double degreesOfFreedom, double noncentrality) => Checked(x, degreesOfFreedom, noncentrality).At(x, below: false).Tail;

    /// <summary>
    /// The number below which a noncentral chi-squared variable falls with a given probability: Newton's iteration on the logarithm of the smaller tail
    /// against the logarithm of x, kept between bounds by bisection, from Patnaik's approximation (1949, doi 10.1093/biomet/36.1-2.202).
    /// </summary>
    /// <param name="probability">A probability strictly between 0 and 1 (a fraction).</param>
    /// <param name="degreesOfFreedom">From above 0 to 1e8; need not be whole.</param>
    /// <param name="noncentrality">The sum of the squared means, from 0 to 1e8; at 0 the distribution is the central one.</param>
    /// <returns>The quantile; relative error at most 1e-11 for 1 to 1e6 degrees of freedom and probabilities from 1e-10 to 1 - 1e-10. 0 where it is smaller than any double.</returns>
    /// <exception cref="ArgumentOutOfRangeException">An argument is outside its range.</exception>
    public static double Quantile(double probability, double degreesOfFreedom, double noncentrality)
    {
        Arguments.Probability(probability);
        var tails = Checked(0, degreesOfFreedom, noncentrality);
        var below = probability <= 0.5;
        var logTail = Math.Log(below ? probability : 1 - probability);
        var shape = (degreesOfFreedom + noncentrality) / (degreesOfFreedom + (2 * noncentrality));
        var patnaik = ChiSquaredDistribution.OfTail(Math.Exp(logTail), shape * (degreesOfFreedom + noncentrality), below) / shape;
        double low = Math.Log(double.Epsilon), high = Math.Log(4 * (degreesOfFreedom + noncentrality + 1e4)), logX = Math.Clamp(Math.Log(Math.Max(patnaik, double.Epsilon)), low, high);
        for (var iteration = 0; iteration < MaximumIterations && high - low > 1e-15 * Math.Abs(logX); iteration++)
        {
            var (tail, density) = tails.At(Math.Exp(logX), below);
            var excess = Math.Log(tail) - logTail;
            if (excess > 0 == below)
                high = logX;
            else
                low = logX;
            var step = excess * tail / density * (below ? -1 : 1);
            if (Math.Abs(step) <= LastStep)
                return Math.Exp(logX + step);
            logX = logX + step > low && logX + step < high ? logX + step : (low + high) / 2;
        }

        return Math.Exp(logX);
    }

    private static NoncentralChiSquaredTails Checked(double x, double degreesOfFreedom, double noncentrality)
    {
        Guard.Against.NonFinite(x);
        Arguments.DegreesOfFreedom(degreesOfFreedom, MaximumDegreesOfFreedom);
        Arguments.Noncentrality(noncentrality, 0, MaximumNoncentrality);
        return new(degreesOfFreedom, noncentrality);
    }
}
