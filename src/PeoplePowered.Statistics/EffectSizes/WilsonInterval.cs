using PeoplePowered.Statistics.Distributions;

namespace PeoplePowered.Statistics.EffectSizes;

/// <summary>Wilson's score interval of a single proportion, which stays within 0 and 1 and keeps its coverage for small counts.</summary>
/// <remarks>Stateless and safe to call from many threads.</remarks>
public static class WilsonInterval
{
    /// <summary>
    /// The proportions that a score test would not reject (E. B. Wilson 1927, doi 10.1080/01621459.1927.10502953), without continuity correction:
    /// R's prop.test(correct = FALSE).
    /// </summary>
    /// <param name="achieved">How many achieved the outcome; from 0 to <paramref name="participants"/>.</param>
    /// <param name="participants">How many took part; at least 1.</param>
    /// <param name="confidenceLevel">The level, a fraction strictly between 0 and 1.</param>
    /// <returns>Bounds as fractions from 0 to 1; exactly 0 below where nobody achieved it, exactly 1 above where everybody did.</returns>
    /// <exception cref="ArgumentOutOfRangeException">A count is negative, nobody took part, more achieved than took part, or the level is not strictly between 0 and 1.</exception>
    public static Interval Of(long achieved, long participants, double confidenceLevel = 0.95)
    {
        Counts.Check(achieved, participants);
        var z = -NormalDistribution.Quantile(Levels.Tail(confidenceLevel));
        var proportion = (double)achieved / participants;

        // Beyond some 1e15 people the interval is narrower than a double's last digit; it still holds the proportion.
        return new Interval(Math.Min(proportion, Lower(achieved, participants, z)), Math.Max(proportion, 1 - Lower(participants - achieved, participants, z)));
    }

    /// <summary>The smaller root of (p - x/n)^2 = z^2 p (1 - p) / n, as the product of the roots over the larger, which does not cancel.</summary>
    private static double Lower(double achieved, double participants, double z)
    {
        var square = z * z;
        var larger = achieved + (square / 2) + (z * Math.Sqrt((achieved * ((participants - achieved) / participants)) + (square / 4)));
        return achieved * (achieved / participants) / larger;
    }
}
