namespace PeoplePowered.Statistics.Distributions;

/// <summary>The chi-squared distribution: quantiles, and tails that do not cancel.</summary>
/// <remarks>Stateless and safe to call from many threads. Time grows with the square root of the degrees of freedom.</remarks>
public static class ChiSquaredDistribution
{
    private const double MaximumDegreesOfFreedom = 1e8;
    private const int MaximumIterations = 200;

    /// <summary>A relative step after which Newton's iteration, which squares its error, has arrived.</summary>
    private const double LastStep = 1e-10;

    /// <summary>
    /// The number below which a chi-squared variable falls with a given probability: Newton's iteration on the logarithm of the
    /// smaller tail against the logarithm of x (both bend one way, so it neither cycles nor escapes) from Wilson and Hilferty's approximation (1931, doi 10.1073/pnas.17.12.684).
    /// </summary>
    /// <param name="probability">A probability strictly between 0 and 1 (a fraction).</param>
    /// <param name="degreesOfFreedom">From above 0 to 1e8; need not be whole.</param>
    /// <returns>The quantile; relative error at most 1e-12 for 1 to 1e6 degrees of freedom and probabilities from 1e-10 to 1 - 1e-10 (checked against R's qchisq). 0 where it is smaller than any double.</returns>
    /// <exception cref="ArgumentOutOfRangeException">An argument is outside its range.</exception>
    public static double Quantile(double probability, double degreesOfFreedom)
    {
        Arguments.Probability(probability);
        Arguments.DegreesOfFreedom(degreesOfFreedom, MaximumDegreesOfFreedom);
        return probability <= 0.5
            ? OfTail(probability, degreesOfFreedom, below: true)
            : OfTail(1 - probability, degreesOfFreedom, below: false);
    }

    /// <summary>The probability of exceeding a number, computed as a tail: far out it keeps its relative accuracy where 1 - CDF is 0.</summary>
    /// <param name="x">Any finite number; below 0 the answer is 1.</param>
    /// <param name="degreesOfFreedom">From above 0 to 1e8; need not be whole.</param>
    /// <returns>A fraction from 0 to 1; relative error at most 1e-11 for tails down to 1e-300 (checked against R's pchisq).</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="x"/> is not finite, or <paramref name="degreesOfFreedom"/> is outside its range.</exception>
    public static double UpperTail(double x, double degreesOfFreedom)
    {
        Guard.Against.NonFinite(x);
        Arguments.DegreesOfFreedom(degreesOfFreedom, MaximumDegreesOfFreedom);
        return new GammaTails(degreesOfFreedom / 2).Upper(x / 2);
    }

    /// <summary>The number with a given probability, of at most a half, below or above it; unchecked.</summary>
    internal static double OfTail(double tail, double degreesOfFreedom, bool below)
    {
        var a = degreesOfFreedom / 2;
        var tails = new GammaTails(a);
        var logTail = Math.Log(tail);
        double x = Start(tail, a, tails, below), seen = a;
        for (var iteration = 0; iteration < MaximumIterations && x > 0; iteration++)
        {
            var reached = below ? tails.Lower(x) : tails.Upper(x);

            // Too far out for a double: half way back to where there is a tail.
            if (reached == 0)
            {
                x = (x + seen) / 2;
                continue;
            }

            seen = x;

            // d ln(tail) / d ln x is plus or minus x times the density over the tail, and x times the density is a times the common factor.
            var step = (logTail - Math.Log(reached)) * reached / (a * tails.Factor(x)) * (below ? 1 : -1);
            x *= Math.Exp(step);
            if (Math.Abs(step) <= LastStep)
                break;
        }

        return 2 * x;
    }

    /// <summary>Half of Wilson and Hilferty's quantile; for few degrees of freedom and small probabilities the leading power of the distribution function.</summary>
    private static double Start(double tail, double a, in GammaTails tails, bool below)
    {
        var ninth = 1 / (18 * a);
        var root = 1 - ninth + ((below ? 1 : -1) * NormalDistribution.Quantile(tail) * Math.Sqrt(ninth));
        return root > 0.3 || !below
            ? a * root * root * root
            : Math.Exp((Math.Log(tail) - Math.Log(tails.Factor(1)) - 1) / a);
    }
}
