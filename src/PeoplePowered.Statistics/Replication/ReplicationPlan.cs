using PeoplePowered.Statistics.Distributions;

namespace PeoplePowered.Statistics.Replication;

/// <summary>How likely a replication is to succeed, and how large it must be (Micheloud and Held 2022, doi 10.1214/21-STS828; Pawel and Held 2020, doi 10.1371/journal.pone.0231416).</summary>
/// <remarks>
/// Stateless and safe to call from many threads. Sizes are relative: c = so^2/sr^2, which is the replication's number of people over the original's where both
/// are of one design. Everything is one-sided, in the direction of the original. Agrees with the R package ReplicationSuccess to 1e-8.
/// </remarks>
public static class ReplicationPlan
{
    private const int MaximumIterations = 200;

    /// <summary>The power of a replication to be significant: Phi((s zo sqrt(c) - z)/sqrt(1 + r c)), with s and r as the prior has them.</summary>
    /// <param name="zOriginal">The original's estimate over its standard error; finite.</param>
    /// <param name="relativeSize">c, the replication's size over the original's; positive and finite.</param>
    /// <param name="prior">What is taken for the true effect.</param>
    /// <param name="alpha">The one-sided level, a fraction strictly between 0 and a half; .025 unless given.</param>
    /// <returns>A fraction from 0 to 1.</returns>
    /// <exception cref="ArgumentOutOfRangeException">An argument is outside its range.</exception>
    public static double PowerOfSignificance(double zOriginal, double relativeSize, PlanningPrior prior = PlanningPrior.Predictive, double alpha = 0.025)
    {
        Check(zOriginal, prior);
        Guard.Against.NegativeOrZero(Guard.Against.NonFinite(relativeSize), nameof(relativeSize));
        return Power(zOriginal, Math.Sqrt(relativeSize), prior, -NormalDistribution.Quantile(OneSidedLevel.Check(alpha)));
    }

    /// <summary>The power of a replication to succeed by the sceptical p-value: the same with the z-value from which on it succeeds, zS sqrt(1 + c/(zo^2/zS^2 - 1)).</summary>
    /// <param name="zOriginal">The original's estimate over its standard error; finite.</param>
    /// <param name="relativeSize">c, the replication's size over the original's; positive and finite.</param>
    /// <param name="prior">What is taken for the true effect.</param>
    /// <param name="level">The calibration of the sceptical p-value.</param>
    /// <param name="alpha">The one-sided level, a fraction strictly between 0 and a half; .025 unless given.</param>
    /// <returns>A fraction from 0 to 1; 0 where the original is too weak for any replication to succeed.</returns>
    /// <exception cref="ArgumentOutOfRangeException">An argument is outside its range.</exception>
    public static double PowerOfScepticalSuccess(double zOriginal, double relativeSize, PlanningPrior prior = PlanningPrior.Predictive, ScepticalLevel level = ScepticalLevel.Golden, double alpha = 0.025)
    {
        Check(zOriginal, prior);
        Guard.Against.NegativeOrZero(Guard.Against.NonFinite(relativeSize), nameof(relativeSize));
        var root = Math.Sqrt(relativeSize);
        var bar = ScepticalBar(zOriginal, root, level, OneSidedLevel.Check(alpha));
        return double.IsInfinity(bar) ? 0 : Power(zOriginal, root, prior, bar);
    }

    /// <summary>The relative size at which the power of significance reaches a wanted one.</summary>
    /// <param name="zOriginal">The original's estimate over its standard error; finite.</param>
    /// <param name="power">The wanted power, a fraction from a half to below 1.</param>
    /// <param name="prior">What is taken for the true effect.</param>
    /// <param name="alpha">The one-sided level, a fraction strictly between 0 and a half; .025 unless given.</param>
    /// <returns>c; absent as <see cref="AbsenceReason.EmptySet"/> where no size reaches the power, since the original itself is too uncertain.</returns>
    /// <exception cref="ArgumentOutOfRangeException">An argument is outside its range.</exception>
    public static Estimable SizeForSignificance(double zOriginal, double power = 0.8, PlanningPrior prior = PlanningPrior.Predictive, double alpha = 0.025)
    {
        Check(zOriginal, prior);
        var bar = -NormalDistribution.Quantile(OneSidedLevel.Check(alpha));
        return Solve(root => Power(zOriginal, root, prior, bar), power);
    }

    /// <summary>The relative size at which the power of sceptical success reaches a wanted one.</summary>
    /// <param name="zOriginal">The original's estimate over its standard error; finite.</param>
    /// <param name="power">The wanted power, a fraction from a half to below 1.</param>
    /// <param name="prior">What is taken for the true effect.</param>
    /// <param name="level">The calibration of the sceptical p-value.</param>
    /// <param name="alpha">The one-sided level, a fraction strictly between 0 and a half; .025 unless given.</param>
    /// <returns>c; absent as <see cref="AbsenceReason.EmptySet"/> where no size reaches the power.</returns>
    /// <exception cref="ArgumentOutOfRangeException">An argument is outside its range.</exception>
    public static Estimable SizeForScepticalSuccess(double zOriginal, double power = 0.8, PlanningPrior prior = PlanningPrior.Predictive, ScepticalLevel level = ScepticalLevel.Golden, double alpha = 0.025)
    {
        Check(zOriginal, prior);
        OneSidedLevel.Check(alpha);
        return Solve(root => ScepticalBar(zOriginal, root, level, alpha) is var bar && double.IsInfinity(bar) ? 0 : Power(zOriginal, root, prior, bar), power);
    }

    private static double Power(double zOriginal, double root, PlanningPrior prior, double bar)
    {
        var z = Math.Abs(zOriginal);
        var shrinkage = prior != PlanningPrior.EmpiricalBayes ? 1 : z > 1 ? (1 - (1 / z)) * (1 + (1 / z)) : 0;
        var error = prior == PlanningPrior.Conditional ? 1 : Norm.Of(1, Math.Sqrt(shrinkage) * root);
        return NormalDistribution.Tail((bar - (shrinkage * z * root)) / error);
    }

    /// <summary>The z-value from which on a replication succeeds; infinite where none does.</summary>
    private static double ScepticalBar(double zOriginal, double root, ScepticalLevel level, double alpha)
    {
        var threshold = ScepticalPValue.Threshold(alpha, level, root);
        var ratio = Math.Abs(zOriginal) / threshold;
        return ratio > 1 ? threshold * Norm.Of(1, root / Math.Sqrt((ratio - 1) * (ratio + 1))) : double.PositiveInfinity;
    }

    /// <summary>The square of the root of the relative size at which a power is reached, by bisection: powers of a half and more are reached once, if at all.</summary>
    private static Estimable Solve(Func<double, double> powerAt, double power)
    {
        if (!(power >= 0.5 && power < 1))
            throw new ArgumentOutOfRangeException(nameof(power), power, FormattableString.Invariant($"A power to plan for is a fraction from a half to below 1, such as 0.8, but was {power}."));
        double low = 0, high = 1;
        while (powerAt(high) < power)
        {
            (low, high) = (high, high * 2);
            if (high > 1e8)
                return Estimable.Absent(AbsenceReason.EmptySet);
        }

        for (var iteration = 0; iteration < MaximumIterations && high - low > 1e-14 * high; iteration++)
        {
            var middle = (low + high) / 2;
            (low, high) = powerAt(middle) < power ? (middle, high) : (low, middle);
        }

        return Estimable.Of((low + high) / 2 * ((low + high) / 2));
    }

    private static void Check(double zOriginal, PlanningPrior prior)
    {
        Guard.Against.NonFinite(zOriginal);
        Guard.Against.EnumOutOfRange(prior);
    }
}
