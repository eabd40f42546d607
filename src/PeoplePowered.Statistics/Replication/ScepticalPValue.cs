using PeoplePowered.Statistics.Distributions;

namespace PeoplePowered.Statistics.Replication;

/// <summary>
/// The sceptical p-value of a replication: how far one must doubt the original (a prior about no effect that makes it just not convincing) before the
/// replication no longer contradicts the doubt (Held 2020, doi 10.1111/rssa.12493). Small where both studies are convincing and the replication's effect did
/// not shrink much; it does not change when the two studies change places.
/// </summary>
/// <remarks>
/// Stateless and safe to call from many threads. Nominal and golden values are normal tails; controlled ones take some hundred such tails. The results
/// agree with the R package ReplicationSuccess to 1e-10.
/// </remarks>
public static class ScepticalPValue
{
    private static readonly double s_rootOfGoldenRatio = Math.Sqrt((1 + Math.Sqrt(5)) / 2);

    /// <summary>
    /// The test statistic z_S: the positive root of z_S^2 = A H / (sqrt(A (A + (c - 1) H)) + A), with A the arithmetic and H the harmonic mean of the
    /// squared z-values.
    /// </summary>
    /// <param name="zOriginal">The original's estimate over its standard error; finite.</param>
    /// <param name="zReplication">The replication's estimate over its standard error; finite.</param>
    /// <param name="varianceRatio">c, the original's squared standard error over that of the replication; positive and finite.</param>
    /// <returns>At least 0 and never above either |z|; exactly 0 where a z-value is.</returns>
    /// <exception cref="ArgumentOutOfRangeException">A z-value is not finite, or the ratio is not positive and finite.</exception>
    public static double Statistic(double zOriginal, double zReplication, double varianceRatio)
    {
        Check(zOriginal, zReplication, varianceRatio);
        return ScepticalStatistic.Of(zOriginal, zReplication, Math.Sqrt(varianceRatio));
    }

    /// <summary>The one-sided sceptical p-value in the direction of the original: below a half where both effects have the same sign, above it where they have not.</summary>
    /// <param name="zOriginal">The original's estimate over its standard error; finite.</param>
    /// <param name="zReplication">The replication's estimate over its standard error; finite.</param>
    /// <param name="varianceRatio">c, the original's squared standard error over that of the replication; positive and finite.</param>
    /// <param name="level">The calibration.</param>
    /// <returns>A fraction strictly below 1; 0 only where it is smaller than any double. A half where a z-value is 0.</returns>
    /// <exception cref="ArgumentOutOfRangeException">A z-value is not finite, the ratio is not positive and finite, or the level is not defined.</exception>
    public static double OneSided(double zOriginal, double zReplication, double varianceRatio, ScepticalLevel level = ScepticalLevel.Golden)
    {
        Check(zOriginal, zReplication, varianceRatio);
        var root = Math.Sqrt(varianceRatio);
        return OneSided(ScepticalStatistic.Of(zOriginal, zReplication, root), Math.Sign(zOriginal) * Math.Sign(zReplication), root, level);
    }

    /// <summary>The two-sided sceptical p-value, which does not look at the signs: success also where the replication contradicts the original. Prefer the one-sided one.</summary>
    /// <param name="zOriginal">The original's estimate over its standard error; finite.</param>
    /// <param name="zReplication">The replication's estimate over its standard error; finite.</param>
    /// <param name="varianceRatio">c, the original's squared standard error over that of the replication; positive and finite.</param>
    /// <param name="level">The calibration.</param>
    /// <returns>A fraction from 0 to 1: twice the one-sided value of studies that agree.</returns>
    /// <exception cref="ArgumentOutOfRangeException">A z-value is not finite, the ratio is not positive and finite, or the level is not defined.</exception>
    public static double TwoSided(double zOriginal, double zReplication, double varianceRatio, ScepticalLevel level = ScepticalLevel.Golden)
    {
        Check(zOriginal, zReplication, varianceRatio);
        var root = Math.Sqrt(varianceRatio);
        return 2 * OneSided(ScepticalStatistic.Of(zOriginal, zReplication, root), 1, root, level);
    }

    /// <summary>
    /// The level at which the nominal one-sided sceptical p-value is as strict as another calibration at a level alpha: .0617 for the golden and .0653 for the
    /// controlled one with c = 1 at .025.
    /// </summary>
    /// <param name="alpha">The one-sided level, a fraction strictly between 0 and a half.</param>
    /// <param name="level">The calibration.</param>
    /// <param name="varianceRatio">c; positive and finite. It counts for <see cref="ScepticalLevel.Controlled"/> alone.</param>
    /// <returns>A fraction from <paramref name="alpha"/> to a half.</returns>
    /// <exception cref="ArgumentOutOfRangeException">An argument is outside its range.</exception>
    public static double NominalLevel(double alpha, ScepticalLevel level, double varianceRatio = 1)
    {
        OneSidedLevel.Check(alpha);
        CheckRatio(varianceRatio);
        return NormalDistribution.UpperTail(Threshold(alpha, level, Math.Sqrt(varianceRatio)));
    }

    /// <summary>The statistic from which on a calibration calls a success at a one-sided level.</summary>
    internal static double Threshold(double alpha, ScepticalLevel level, double rootOfRatio)
    {
        var z = -NormalDistribution.Quantile(alpha);
        return Guard.Against.EnumOutOfRange(level) switch
        {
            ScepticalLevel.Nominal => z,
            ScepticalLevel.Golden => z / s_rootOfGoldenRatio,
            _ => ControlledSceptical.Threshold(alpha, rootOfRatio),
        };
    }

    /// <summary>The value for effects of the same sign (1), of opposite signs (-1), or one of them none (0).</summary>
    internal static double OneSided(double statistic, int agreement, double rootOfRatio, ScepticalLevel level)
    {
        if (agreement == 0)
            return 0.5;
        var value = Guard.Against.EnumOutOfRange(level) switch
        {
            ScepticalLevel.Nominal => NormalDistribution.Tail(statistic),
            ScepticalLevel.Golden => NormalDistribution.Tail(statistic * s_rootOfGoldenRatio),
            _ => ControlledSceptical.OneSided(statistic, rootOfRatio),
        };
        return agreement > 0 ? value : 1 - value;
    }

    private static void Check(double zOriginal, double zReplication, double varianceRatio)
    {
        Guard.Against.NonFinite(zOriginal);
        Guard.Against.NonFinite(zReplication);
        CheckRatio(varianceRatio);
    }

    private static void CheckRatio(double varianceRatio) => Guard.Against.NegativeOrZero(Guard.Against.NonFinite(varianceRatio), nameof(varianceRatio));
}
