using System.Runtime.CompilerServices;
using PeoplePowered.Statistics.Distributions;

namespace PeoplePowered.Statistics.Replication;

/// <summary>
/// Small telescopes: whether an effect, as a larger replication sees it, is so small that the original could not have detected it. The yardstick is the effect
/// that the original had a power of one third to detect (Simonsohn 2015, doi 10.1177/0956797614567341).
/// </summary>
/// <remarks>Stateless and safe to call from many threads.</remarks>
public static class SmallTelescopes
{
    /// <summary>By how much a replication should be larger than the original for a power of 80 per cent to show an absent effect undetectably small.</summary>
    public const double SampleSizeFactor80 = 2.5;

    /// <summary>The factor for a power of 90 per cent.</summary>
    public const double SampleSizeFactor90 = 3.5;

    /// <summary>The factor for a power of 95 per cent.</summary>
    public const double SampleSizeFactor95 = 4.5;

    /// <summary>The power that the yardstick has.</summary>
    private const double Power = 1 / 3d;

    /// <summary>The level of the original's two-sided test.</summary>
    private const double Alpha = 0.05;

    /// <summary>Beyond this many degrees of freedom t is normal to 8 digits and more.</summary>
    private const double MostDegrees = 1e8;

    private const int MaximumIterations = 200;

    /// <summary>
    /// d33: the standardised difference of two groups that a two-sided t test at .05 with n people in each finds with a power of one third, by the noncentral t
    /// distribution with 2 n - 2 degrees of freedom and noncentrality d sqrt(n/2), both tails counted.
    /// </summary>
    /// <param name="participantsPerGroup">People in each group of the original; at least 2.</param>
    /// <returns>The difference in standard deviations, above 0; relative error at most 1e-11 up to 5e7 people, 1e-8 beyond.</returns>
    /// <exception cref="ArgumentOutOfRangeException">There are fewer than 2 people.</exception>
    public static double DetectableDifference(int participantsPerGroup)
    {
        var degreesOfFreedom = Degrees(participantsPerGroup);
        var critical = -StudentTDistribution.Quantile(Alpha / 2, degreesOfFreedom);
        double low = 0, high = critical;
        while (Found(high) < Power)
            high *= 2;
        for (var iteration = 0; iteration < MaximumIterations && high - low > 1e-15 * high; iteration++)
        {
            var middle = (low + high) / 2;
            if (Found(middle) < Power)
                low = middle;
            else
                high = middle;
        }

        return (low + high) / 2 / Math.Sqrt(participantsPerGroup / 2d);

        double Found(double noncentrality) =>
            NoncentralTDistribution.UpperTail(critical, degreesOfFreedom, noncentrality) + NoncentralTDistribution.CumulativeProbability(-critical, degreesOfFreedom, noncentrality);
    }

    /// <summary>
    /// The p-value of an effect that the original could detect: the chance of a replication this small or smaller were the true difference d33. Small where the
    /// effect is shown to be undetectably small; large where that is not shown, which is no confirmation.
    /// </summary>
    /// <param name="originalPerGroup">People in each of the original's two groups; at least 2.</param>
    /// <param name="replicationDifference">The replication's standardised difference (Cohen's d), positive in the direction of the original; finite.</param>
    /// <param name="replicationPerGroup">People in each of the replication's two groups; at least 2.</param>
    /// <returns>A fraction from 0 to 1; relative error at most 1e-10.</returns>
    /// <exception cref="ArgumentOutOfRangeException">An argument is outside its range.</exception>
    public static double PValue(int originalPerGroup, double replicationDifference, int replicationPerGroup)
    {
        Guard.Against.NonFinite(replicationDifference);
        var degreesOfFreedom = Degrees(replicationPerGroup);
        var root = Math.Sqrt(replicationPerGroup / 2d);
        var t = Math.Clamp(replicationDifference * root, -double.MaxValue, double.MaxValue);
        return NoncentralTDistribution.CumulativeProbability(t, degreesOfFreedom, DetectableDifference(originalPerGroup) * root);
    }

    /// <summary>theta33, the yardstick for an estimate with normal errors: 1.529 standard errors, from z(.975) + z(1/3).</summary>
    /// <param name="originalStandardError">The original's standard error; positive and finite.</param>
    /// <returns>The size of effect that the original had a power of one third to detect, above 0, on the scale of the standard error.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The standard error is not positive and finite, or the answer exceeds the largest double.</exception>
    public static double DetectableEffect(double originalStandardError)
    {
        Guard.Against.NegativeOrZero(Guard.Against.NonFinite(originalStandardError), nameof(originalStandardError));
        return Guard.Against.NonFinite((NormalDistribution.Quantile(Power) - NormalDistribution.Quantile(Alpha / 2)) * originalStandardError, nameof(originalStandardError));
    }

    /// <summary>
    /// The p-value of an effect that the original could detect, for estimates with normal errors: Phi((yr - theta33)/sr), with yr counted positive in the
    /// direction of the original.
    /// </summary>
    /// <param name="originalEstimate">The original's estimate, of which the sign counts; finite.</param>
    /// <param name="originalStandardError">Its standard error; positive and finite.</param>
    /// <param name="replicationEstimate">The replication's estimate; finite.</param>
    /// <param name="replicationStandardError">Its standard error; positive and finite.</param>
    /// <returns>A fraction from 0 to 1; absent as <see cref="AbsenceReason.NotApplicable"/> where the original is exactly 0 and so has no direction.</returns>
    /// <exception cref="ArgumentOutOfRangeException">An estimate is not finite, or a standard error is not positive and finite.</exception>
    public static Estimable PValue(double originalEstimate, double originalStandardError, double replicationEstimate, double replicationStandardError)
    {
        Guard.Against.NonFinite(originalEstimate);
        Guard.Against.NonFinite(replicationEstimate);
        Guard.Against.NegativeOrZero(Guard.Against.NonFinite(replicationStandardError), nameof(replicationStandardError));
        var yardstick = DetectableEffect(originalStandardError);
        if (originalEstimate == 0)
            return Estimable.Absent(AbsenceReason.NotApplicable);
        var deviate = (yardstick - (Math.Sign(originalEstimate) * replicationEstimate)) / replicationStandardError;
        return double.IsNaN(deviate) ? Estimable.Absent(AbsenceReason.OutOfDomain) : Estimable.Of(NormalDistribution.Tail(deviate));
    }

    /// <summary>People for each group of a replication by the rule of 2.5 times the original's, rounded up.</summary>
    /// <param name="originalPerGroup">People in each of the original's groups; at least 1.</param>
    /// <param name="factor">The factor; <see cref="SampleSizeFactor80"/> unless given. Positive and finite.</param>
    /// <exception cref="ArgumentOutOfRangeException">An argument is outside its range, or the answer exceeds what an integer holds.</exception>
    public static int SampleSize(int originalPerGroup, double factor = SampleSizeFactor80)
    {
        Guard.Against.NegativeOrZero(originalPerGroup);
        Guard.Against.NegativeOrZero(Guard.Against.NonFinite(factor), nameof(factor));
        var size = Math.Ceiling(originalPerGroup * factor);
        return size <= int.MaxValue ? (int)size : throw new ArgumentOutOfRangeException(nameof(originalPerGroup), originalPerGroup, FormattableString.Invariant($"{factor} times {originalPerGroup} people are more than can be counted here."));
    }

    private static double Degrees(int perGroup, [CallerArgumentExpression(nameof(perGroup))] string? parameterName = null) => perGroup >= 2
        ? Math.Min((2d * perGroup) - 2, MostDegrees)
        : throw new ArgumentOutOfRangeException(parameterName, perGroup, FormattableString.Invariant($"A t test of two groups needs at least 2 people in each, but there are {perGroup}."));
}
