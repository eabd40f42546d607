using PeoplePowered.Statistics.EffectSizes;

namespace PeoplePowered.Statistics.Synthesis;

/// <summary>
/// One effect common to all studies of two arms, weighted so that sparse tables and empty cells do no harm (Mantel and Haenszel 1959, doi 10.1093/jnci/22.4.719). A table has a and b
/// achieved and not in the first arm of n1, c and d in the comparison of n2, N in all.
/// </summary>
/// <remarks>
/// Stateless and safe to call from many threads; nothing is allocated, and time grows in proportion to the number of studies. Agrees with R metafor 3.8.1's rma.mh to 1e-9. Q is that of
/// metafor's defaults: over the studies' own effects with one half added to each cell of the tables with an empty one, those with nobody or everybody in both arms left out.
/// </remarks>
public static class MantelHaenszel
{
    private static readonly ContinuityCorrection s_ofOwnEffects = new() { DropDoubleZeros = true };

    /// <summary>The log odds ratio ln(sum of ad/N / sum of bc/N) with the variance of Robins, Breslow and Greenland (1986, doi 10.2307/2531052).</summary>
    /// <param name="achieved">How many achieved the outcome in the first arm, a study each.</param>
    /// <param name="participants">How many took part in the first arm; each at least 1, as many as <paramref name="achieved"/>.</param>
    /// <param name="comparisonAchieved">How many achieved it in the comparison.</param>
    /// <param name="comparisonParticipants">How many took part in the comparison; each at least 1.</param>
    /// <param name="confidenceLevel">The level of the interval, a fraction strictly between 0 and 1.</param>
    /// <param name="correction">What is added to the tables before they are summed; nothing where <c>null</c>, as the method needs none.</param>
    /// <param name="effectCorrection">What is added to the tables for the studies' own effects, which only Q and what follows from it rest on; metafor's default where <c>null</c>.</param>
    /// <returns>The common effect. Absent as <see cref="AbsenceReason.EmptyCell"/> where either sum is 0: no study has somebody in both cells of a diagonal.</returns>
    /// <exception cref="ArgumentException">The spans differ in length.</exception>
    /// <exception cref="ArgumentOutOfRangeException">A count is negative, an arm has nobody, more achieved than took part, or the level is not strictly between 0 and 1.</exception>
    public static PooledCounts OddsRatio(
        ReadOnlySpan<long> achieved,
        ReadOnlySpan<long> participants,
        ReadOnlySpan<long> comparisonAchieved,
        ReadOnlySpan<long> comparisonParticipants,
        double confidenceLevel = 0.95,
        ContinuityCorrection? correction = null,
        ContinuityCorrection? effectCorrection = null)
    {
        var tables = new FourfoldTables(achieved, participants, comparisonAchieved, comparisonParticipants, correction ?? ContinuityCorrection.None);
        var (estimate, variance, used) = MantelHaenszelSums.OddsRatio(tables);
        return MantelHaenszelInference.Of(tables, used, estimate, variance, confidenceLevel, tables.With(effectCorrection ?? s_ofOwnEffects), FourfoldMeasures.LogOddsRatio);
    }

    /// <summary>The log risk ratio ln(sum of a n2/N / sum of c n1/N) with the variance of Greenland and Robins (1985, doi 10.2307/2530643).</summary>
    /// <param name="achieved">How many achieved the outcome in the first arm, a study each.</param>
    /// <param name="participants">How many took part in the first arm; each at least 1, as many as <paramref name="achieved"/>.</param>
    /// <param name="comparisonAchieved">How many achieved it in the comparison.</param>
    /// <param name="comparisonParticipants">How many took part in the comparison; each at least 1.</param>
    /// <param name="confidenceLevel">The level of the interval, a fraction strictly between 0 and 1.</param>
    /// <param name="correction">What is added to the tables before they are summed; nothing where <c>null</c>, as the method needs none.</param>
    /// <param name="effectCorrection">What is added to the tables for the studies' own effects, which only Q and what follows from it rest on; metafor's default where <c>null</c>.</param>
    /// <returns>The common effect. Absent as <see cref="AbsenceReason.EmptyCell"/> where in all studies nobody achieved it in the first arm, or nobody in the comparison.</returns>
    /// <exception cref="ArgumentException">The spans differ in length.</exception>
    /// <exception cref="ArgumentOutOfRangeException">A count is negative, an arm has nobody, more achieved than took part, or the level is not strictly between 0 and 1.</exception>
    public static PooledCounts RiskRatio(
        ReadOnlySpan<long> achieved,
        ReadOnlySpan<long> participants,
        ReadOnlySpan<long> comparisonAchieved,
        ReadOnlySpan<long> comparisonParticipants,
        double confidenceLevel = 0.95,
        ContinuityCorrection? correction = null,
        ContinuityCorrection? effectCorrection = null)
    {
        var tables = new FourfoldTables(achieved, participants, comparisonAchieved, comparisonParticipants, correction ?? ContinuityCorrection.None);
        var (estimate, variance, used) = MantelHaenszelSums.RiskRatio(tables);
        return MantelHaenszelInference.Of(tables, used, estimate, variance, confidenceLevel, tables.With(effectCorrection ?? s_ofOwnEffects), FourfoldMeasures.LogRiskRatio);
    }

    /// <summary>The risk difference, sum of (a n2 - c n1)/N over sum of n1 n2/N, with the variance of Sato, Greenland and Robins (1989, Biometrics 45, 1323-1324). Studies without any contrast draw it towards 0.</summary>
    /// <param name="achieved">How many achieved the outcome in the first arm, a study each.</param>
    /// <param name="participants">How many took part in the first arm; each at least 1, as many as <paramref name="achieved"/>.</param>
    /// <param name="comparisonAchieved">How many achieved it in the comparison.</param>
    /// <param name="comparisonParticipants">How many took part in the comparison; each at least 1.</param>
    /// <param name="confidenceLevel">The level of the interval, a fraction strictly between 0 and 1.</param>
    /// <param name="correction">What is added to the tables before they are summed; nothing where <c>null</c>, as the method needs none.</param>
    /// <param name="effectCorrection">What is added to the tables for the studies' own effects, which only Q and what follows from it rest on; metafor's default where <c>null</c>.</param>
    /// <returns>The common effect. Its error is absent as <see cref="AbsenceReason.ZeroVariance"/> where every arm has nobody, or everybody.</returns>
    /// <exception cref="ArgumentException">The spans differ in length.</exception>
    /// <exception cref="ArgumentOutOfRangeException">A count is negative, an arm has nobody, more achieved than took part, or the level is not strictly between 0 and 1.</exception>
    public static PooledCounts RiskDifference(
        ReadOnlySpan<long> achieved,
        ReadOnlySpan<long> participants,
        ReadOnlySpan<long> comparisonAchieved,
        ReadOnlySpan<long> comparisonParticipants,
        double confidenceLevel = 0.95,
        ContinuityCorrection? correction = null,
        ContinuityCorrection? effectCorrection = null)
    {
        var tables = new FourfoldTables(achieved, participants, comparisonAchieved, comparisonParticipants, correction ?? ContinuityCorrection.None);
        var (estimate, variance, used) = MantelHaenszelSums.RiskDifference(tables);
        return MantelHaenszelInference.Of(tables, used, estimate, variance, confidenceLevel, tables.With(effectCorrection ?? s_ofOwnEffects), FourfoldMeasures.RiskDifference);
    }
}
