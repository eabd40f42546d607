using PeoplePowered.Statistics.EffectSizes;

namespace PeoplePowered.Statistics.Synthesis;

/// <summary>
/// Tests on the odds ratio of many two-by-two tables: whether there is any effect, and whether the studies share one. A table has a and b achieved and not in the first arm of n1, c and d
/// in the comparison of n2, N in all.
/// </summary>
/// <remarks>
/// Stateless and safe to call from many threads; nothing is allocated, and time grows in proportion to the number of studies. Agrees with R metafor 3.8.1's rma.mh to 1e-9. Studies with
/// nobody, or everybody, in both arms say nothing of an odds ratio and are left out.
/// </remarks>
public static class MantelHaenszelTests
{
    /// <summary>
    /// The Cochran-Mantel-Haenszel test of no effect in any study: (|sum of (a - E)| - 1/2)^2 over sum of V, chi-squared with 1 degree of freedom (Mantel and Haenszel 1959,
    /// doi 10.1093/jnci/22.4.719), a - E being how many more achieved it in the first arm than if the arms were alike, V its variance.
    /// </summary>
    /// <param name="achieved">How many achieved the outcome in the first arm, a study each.</param>
    /// <param name="participants">How many took part in the first arm; each at least 1, as many as <paramref name="achieved"/>.</param>
    /// <param name="comparisonAchieved">How many achieved it in the comparison.</param>
    /// <param name="comparisonParticipants">How many took part in the comparison; each at least 1.</param>
    /// <param name="continuityCorrection">
    /// Whether the half is subtracted, from no more than there is: below one half the statistic is 0, where metafor squares the overshoot and R's mantelhaen.test leaves the half out.
    /// </param>
    /// <param name="correction">What is added to the tables before they are summed; nothing where <c>null</c>, as the method needs none.</param>
    /// <returns>The test; absent as <see cref="AbsenceReason.EmptyCell"/> where no study has a contrast.</returns>
    /// <exception cref="ArgumentException">The spans differ in length.</exception>
    /// <exception cref="ArgumentOutOfRangeException">A count is negative, an arm has nobody, more achieved than took part.</exception>
    public static MantelHaenszelTest CochranMantelHaenszel(
        ReadOnlySpan<long> achieved,
        ReadOnlySpan<long> participants,
        ReadOnlySpan<long> comparisonAchieved,
        ReadOnlySpan<long> comparisonParticipants,
        bool continuityCorrection = true,
        ContinuityCorrection? correction = null)
    {
        var tables = new FourfoldTables(achieved, participants, comparisonAchieved, comparisonParticipants, correction ?? ContinuityCorrection.None);
        double excess = 0, variance = 0;
        for (var i = 0; i < tables.Count; i++)
        {
            if (!tables.TryGet(i, out var t) || t.IsDoubleZero)
                continue;
            excess += t.Determinant / t.Total;
            variance += t.HypergeometricVariance;
        }

        var distance = Math.Max(0, Math.Abs(excess) - (continuityCorrection ? 0.5 : 0));
        return variance > 0
            ? MantelHaenszelTest.Of(distance * distance / variance, 1)
            : MantelHaenszelTest.Absent(tables.Count == 0 ? AbsenceReason.NoStudies : AbsenceReason.EmptyCell);
    }

    /// <summary>
    /// The Breslow-Day test that all studies share one odds ratio: sum of (a - A)^2/V, A being what Mantel and Haenszel's odds ratio leads one to expect and V its variance, chi-squared
    /// with the number of studies used less 1 degree of freedom (Breslow and Day 1980, Statistical Methods in Cancer Research I, section 4.4).
    /// </summary>
    /// <param name="achieved">How many achieved the outcome in the first arm, a study each.</param>
    /// <param name="participants">How many took part in the first arm; each at least 1, as many as <paramref name="achieved"/>.</param>
    /// <param name="comparisonAchieved">How many achieved it in the comparison.</param>
    /// <param name="comparisonParticipants">How many took part in the comparison; each at least 1.</param>
    /// <param name="correction">What is added to the tables before they are summed; nothing where <c>null</c>, as the method needs none.</param>
    /// <returns>The test; absent as <see cref="AbsenceReason.EmptyCell"/> where there is no common odds ratio, as <see cref="AbsenceReason.TooFewStudies"/> below two studies.</returns>
    /// <exception cref="ArgumentException">The spans differ in length.</exception>
    /// <exception cref="ArgumentOutOfRangeException">A count is negative, an arm has nobody, more achieved than took part.</exception>
    public static MantelHaenszelTest BreslowDay(
        ReadOnlySpan<long> achieved,
        ReadOnlySpan<long> participants,
        ReadOnlySpan<long> comparisonAchieved,
        ReadOnlySpan<long> comparisonParticipants,
        ContinuityCorrection? correction = null)
    {
        var tables = new FourfoldTables(achieved, participants, comparisonAchieved, comparisonParticipants, correction ?? ContinuityCorrection.None);
        return Homogeneity(tables, tarone: false);
    }

    /// <summary>The Breslow-Day test less (sum of (a - A))^2 / sum of V, which makes it exactly chi-squared in large samples (Tarone 1985, doi 10.1093/biomet/72.1.91).</summary>
    /// <param name="achieved">How many achieved the outcome in the first arm, a study each.</param>
    /// <param name="participants">How many took part in the first arm; each at least 1, as many as <paramref name="achieved"/>.</param>
    /// <param name="comparisonAchieved">How many achieved it in the comparison.</param>
    /// <param name="comparisonParticipants">How many took part in the comparison; each at least 1.</param>
    /// <param name="correction">What is added to the tables before they are summed; nothing where <c>null</c>, as the method needs none.</param>
    /// <returns>The test; absent as <see cref="AbsenceReason.EmptyCell"/> where there is no common odds ratio, as <see cref="AbsenceReason.TooFewStudies"/> below two studies.</returns>
    /// <exception cref="ArgumentException">The spans differ in length.</exception>
    /// <exception cref="ArgumentOutOfRangeException">A count is negative, an arm has nobody, more achieved than took part.</exception>
    public static MantelHaenszelTest Tarone(
        ReadOnlySpan<long> achieved,
        ReadOnlySpan<long> participants,
        ReadOnlySpan<long> comparisonAchieved,
        ReadOnlySpan<long> comparisonParticipants,
        ContinuityCorrection? correction = null)
    {
        var tables = new FourfoldTables(achieved, participants, comparisonAchieved, comparisonParticipants, correction ?? ContinuityCorrection.None);
        return Homogeneity(tables, tarone: true);
    }

    private static MantelHaenszelTest Homogeneity(in FourfoldTables tables, bool tarone)
    {
        var (logOddsRatio, _, used) = MantelHaenszelSums.OddsRatio(tables);
        if (!double.IsFinite(logOddsRatio))
            return MantelHaenszelTest.Absent(tables.Count == 0 ? AbsenceReason.NoStudies : AbsenceReason.EmptyCell);
        if (used < 2)
            return MantelHaenszelTest.Absent(AbsenceReason.TooFewStudies);
        var oddsRatio = Math.Exp(logOddsRatio);
        double statistic = 0, total = 0, variances = 0;
        for (var i = 0; i < tables.Count; i++)
        {
            if (!tables.TryGet(i, out var t) || t.IsDoubleZero)
                continue;
            var expected = MantelHaenszelSums.Expected(t, oddsRatio);
            var variance = 1 / ((1 / expected.A) + (1 / expected.B) + (1 / expected.C) + (1 / expected.D));
            var deviation = t.A - expected.A;
            statistic += deviation / variance * deviation;
            total += deviation;
            variances += variance;
        }

        return MantelHaenszelTest.Of(tarone ? Math.Max(0, statistic - (total / variances * total)) : statistic, used - 1);
    }
}
