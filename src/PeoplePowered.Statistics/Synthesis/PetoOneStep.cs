using PeoplePowered.Statistics.EffectSizes;

namespace PeoplePowered.Statistics.Synthesis;

/// <summary>
/// Peto's one-step odds ratio, common to all studies of two arms (Yusuf et al. 1985, doi 10.1016/S0033-0620(85)80003-7). Good for rare outcomes and arms of like size, biased where the
/// effect is large or the arms unlike (Greenland and Salvan 1990, doi 10.1002/sim.4780090307).
/// </summary>
/// <remarks>Stateless and safe to call from many threads; nothing is allocated, and time grows in proportion to the number of studies. Agrees with R metafor 3.8.1's rma.peto to 1e-9.</remarks>
public static class PetoOneStep
{
    /// <summary>
    /// The log odds ratio sum of (a - E) over sum of V with variance 1/(sum of V): a those who achieved it in the first arm, E and V its mean and variance were the arms alike, given the margins
    /// of its table. Q is the sum of V ((a - E)/V - estimate)^2 over the studies whose V is not 0.
    /// </summary>
    /// <param name="achieved">How many achieved the outcome in the first arm, a study each.</param>
    /// <param name="participants">How many took part in the first arm; each at least 1, as many as <paramref name="achieved"/>.</param>
    /// <param name="comparisonAchieved">How many achieved it in the comparison.</param>
    /// <param name="comparisonParticipants">How many took part in the comparison; each at least 1.</param>
    /// <param name="confidenceLevel">The level of the interval, a fraction strictly between 0 and 1.</param>
    /// <param name="correction">What is added to the tables before they are summed; nothing where <c>null</c>, as the method needs none.</param>
    /// <returns>The common effect; absent as <see cref="AbsenceReason.EmptyCell"/> where each study has nobody, or everybody, in both arms.</returns>
    /// <exception cref="ArgumentException">The spans differ in length.</exception>
    /// <exception cref="ArgumentOutOfRangeException">A count is negative, an arm has nobody, more achieved than took part, or the level is not strictly between 0 and 1.</exception>
    public static PooledCounts OddsRatio(
        ReadOnlySpan<long> achieved,
        ReadOnlySpan<long> participants,
        ReadOnlySpan<long> comparisonAchieved,
        ReadOnlySpan<long> comparisonParticipants,
        double confidenceLevel = 0.95,
        ContinuityCorrection? correction = null)
    {
        var tables = new FourfoldTables(achieved, participants, comparisonAchieved, comparisonParticipants, correction ?? ContinuityCorrection.None);
        double excess = 0, variance = 0;
        var used = 0;
        for (var i = 0; i < tables.Count; i++)
        {
            if (!tables.TryGet(i, out var t) || t.IsDoubleZero)
                continue;
            used++;
            excess += t.Determinant / t.Total;
            variance += t.HypergeometricVariance;
        }

        return MantelHaenszelInference.Of(tables, used, excess / variance, 1 / variance, confidenceLevel, tables, FourfoldMeasures.PetoLogOddsRatio);
    }
}
