using MathNet.Numerics;

namespace PeoplePowered.Statistics.Distributions;

/// <summary>The standard normal distribution: quantiles, and tails that do not cancel.</summary>
/// <remarks>Stateless and safe to call from many threads. The error function and its inverse are those of MathNet.Numerics.</remarks>
public static class NormalDistribution
{
    /// <summary>The number below which a standard normal variable falls with a given probability.</summary>
    /// <param name="probability">A probability strictly between 0 and 1 (a fraction).</param>
    /// <returns>The quantile; relative error at most 1e-14 for probabilities from 1e-300 (checked against R's qnorm).</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="probability"/> is not strictly between 0 and 1.</exception>
    public static double Quantile(double probability)
    {
        Arguments.Probability(probability);
        return probability < 0.5 ? -Beyond(probability) : Beyond(1 - probability);
    }

    /// <summary>The probability of exceeding a number, computed as a tail: far out it keeps its relative accuracy where 1 - CDF is 0.</summary>
    /// <param name="z">Any finite number.</param>
    /// <returns>A fraction from 0 to 1; relative error at most 1e-12 (checked against R's pnorm to z = 37).</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="z"/> is not finite.</exception>
    public static double UpperTail(double z)
    {
        Guard.Against.NonFinite(z);
        return Tail(z);
    }

    /// <summary>The upper tail of any number, without checks.</summary>
    internal static double Tail(double z) => 0.5 * SpecialFunctions.Erfc(z / Constants.Sqrt2);

    /// <summary>The number exceeded with a probability of at most a half.</summary>
    private static double Beyond(double tail) => Constants.Sqrt2 * SpecialFunctions.ErfcInv(2 * tail);
}
