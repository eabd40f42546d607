namespace PeoplePowered.Statistics.Distributions;

/// <summary>Student's t distribution: quantiles for any degrees of freedom, and tails that do not cancel.</summary>
/// <remarks>Stateless and safe to call from many threads. Fractional degrees of freedom are meant, as Satterthwaite's are.</remarks>
public static class StudentTDistribution
{
    private const int MaximumIterations = 200;

    /// <summary>A relative step after which Newton's iteration, which squares its error, has arrived.</summary>
    private const double LastStep = 1e-10;

    /// <summary>
    /// The number below which a t variable falls with a given probability: Newton's iteration on the logarithm of the tail
    /// against the logarithm of t (both bend one way, so it neither cycles nor escapes), on the central probability near the median.
    /// </summary>
    /// <param name="probability">A probability strictly between 0 and 1 (a fraction).</param>
    /// <param name="degreesOfFreedom">Positive and finite; need not be whole.</param>
    /// <returns>The quantile; relative error at most 1e-12 for 1 to 1e6 degrees of freedom and probabilities from 1e-10 to 1 - 1e-10 (checked against R's qt).</returns>
    /// <exception cref="ArgumentOutOfRangeException">An argument is outside its range, or the quantile is beyond the largest double (only below one degree of freedom).</exception>
    public static double Quantile(double probability, double degreesOfFreedom)
    {
        Arguments.Probability(probability);
        Arguments.DegreesOfFreedom(degreesOfFreedom);
        var quantile = probability < 0.5
            ? -Beyond(0.5 - probability, probability, degreesOfFreedom)
            : Beyond(probability - 0.5, 1 - probability, degreesOfFreedom);
        return double.IsFinite(quantile)
            ? quantile
            : throw new ArgumentOutOfRangeException(nameof(probability), probability, FormattableString.Invariant($"With {degreesOfFreedom} degrees of freedom the quantile at {probability} exceeds the largest double."));
    }

    /// <summary>The probability of exceeding a number, computed as a tail: far out it keeps its relative accuracy where 1 - CDF is 0. Double it at |t| for a two-sided p-value.</summary>
    /// <param name="t">Any finite number.</param>
    /// <param name="degreesOfFreedom">Positive and finite; need not be whole.</param>
    /// <returns>A fraction from 0 to 1; relative error at most 1e-11 for tails down to 1e-300 (checked against R's pt).</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="t"/> is not finite, or <paramref name="degreesOfFreedom"/> is not positive and finite.</exception>
    public static double UpperTail(double t, double degreesOfFreedom)
    {
        Guard.Against.NonFinite(t);
        Arguments.DegreesOfFreedom(degreesOfFreedom);
        var tails = new StudentTTails(degreesOfFreedom);
        return t < 0 ? 0.5 + tails.Centre(-t) : tails.Tail(t);
    }

    private static double Beyond(double centre, double tail, double degreesOfFreedom)
    {
        var tails = new StudentTTails(degreesOfFreedom);
        return centre < 0.25 ? FromCentre(centre, tails) : FromTail(tail, tails, degreesOfFreedom);
    }

    /// <summary>The central probability is concave in t: from the left of the root Newton's steps only rise towards it.</summary>
    private static double FromCentre(double centre, in StudentTTails tails)
    {
        var t = centre / tails.Peak;
        for (var iteration = 0; iteration < MaximumIterations; iteration++)
        {
            var step = (centre - tails.Centre(t)) / tails.Density(t);
            t += step;
            if (Math.Abs(step) <= LastStep * t)
                break;
        }

        return t;
    }

    /// <summary>The logarithm of the tail is concave in the logarithm of t: from the right of the root Newton's steps only fall towards it.</summary>
    private static double FromTail(double tail, in StudentTTails tails, double degreesOfFreedom)
    {
        var logTail = Math.Log(tail);
        var t = Start(tail, tails, degreesOfFreedom);
        for (var iteration = 0; iteration < MaximumIterations && double.IsFinite(t); iteration++)
        {
            var reached = tails.Tail(t);
            var step = (Math.Log(reached) - logTail) * reached / (t * tails.Density(t));
            t *= Math.Exp(step);
            if (Math.Abs(step) <= LastStep)
                break;
        }

        return t;
    }

    /// <summary>The smaller of the power law that bounds the far tail and, for few degrees of freedom still too small, the normal quantile stretched by Fisher's first two terms.</summary>
    private static double Start(double tail, in StudentTTails tails, double degreesOfFreedom)
    {
        var z = -NormalDistribution.Quantile(tail);
        var square = z * z;
        var stretched = z * (1 + ((square + 1) / (4 * degreesOfFreedom)) + (((((5 * square) + 16) * square) + 3) / (96 * degreesOfFreedom * degreesOfFreedom)));
        var powerLaw = Math.Exp(Math.Log(tails.Peak * Math.Pow(degreesOfFreedom, (degreesOfFreedom - 1) / 2) / tail) / degreesOfFreedom);
        return powerLaw < stretched || !double.IsFinite(stretched) ? powerLaw : stretched;
    }
}
