namespace PeoplePowered.Statistics.Distributions;

/// <summary>Fisher and Snedecor's F distribution: the upper tail, which does not cancel.</summary>
/// <remarks>Stateless and safe to call from many threads. Time grows with the square root of the degrees of freedom.</remarks>
public static class FDistribution
{
    private const double MaximumDegreesOfFreedom = 1e8;

    /// <summary>The probability of exceeding a number, computed as a tail: far out it keeps its relative accuracy where 1 - CDF is 0.</summary>
    /// <param name="x">Any finite number; at 0 and below the answer is 1.</param>
    /// <param name="numeratorDegreesOfFreedom">From above 0 to 1e8; need not be whole.</param>
    /// <param name="denominatorDegreesOfFreedom">From above 0 to 1e8; need not be whole.</param>
    /// <returns>A fraction from 0 to 1; relative error at most 1e-11 for tails down to 1e-300 and up to 1e6 degrees of freedom (checked against R's pf).</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="x"/> is not finite, or degrees of freedom are outside their range.</exception>
    public static double UpperTail(double x, double numeratorDegreesOfFreedom, double denominatorDegreesOfFreedom)
    {
        Guard.Against.NonFinite(x);
        Arguments.DegreesOfFreedom(numeratorDegreesOfFreedom, MaximumDegreesOfFreedom);
        Arguments.DegreesOfFreedom(denominatorDegreesOfFreedom, MaximumDegreesOfFreedom);
        if (x <= 0)
            return 1;

        // x n/(m + x n) and its complement, by the ratio that does not overflow.
        var ratio = x * (numeratorDegreesOfFreedom / denominatorDegreesOfFreedom);
        return ratio <= 1
            ? BetaTails.Lower(denominatorDegreesOfFreedom / 2, numeratorDegreesOfFreedom / 2, 1 / (1 + ratio), ratio / (1 + ratio))
            : BetaTails.Lower(denominatorDegreesOfFreedom / 2, numeratorDegreesOfFreedom / 2, 1 / ratio / (1 + (1 / ratio)), 1 / (1 + (1 / ratio)));
    }
}
