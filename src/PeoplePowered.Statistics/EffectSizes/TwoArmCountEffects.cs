namespace PeoplePowered.Statistics.EffectSizes;

/// <summary>
/// Effect sizes of two arms whose outcome either happens or not: how many achieved it out of how many took part, first arm against comparison. An arm has
/// x achieved of n, p = x/n; a, b, c, d are achieved and not, first arm and comparison.
/// </summary>
/// <remarks>
/// Stateless and safe to call from many threads; nothing is allocated. Estimates and variances agree with R metafor 3.8.1's escalc to 1e-11. The sign is positive
/// where more of the first arm achieved the outcome, whether that is good or bad.
/// </remarks>
public static class TwoArmCountEffects
{
    /// <summary>The log risk ratio ln(p1/p2) with variance 1/a - 1/n1 + 1/c - 1/n2 (RR of metafor; Katz, Baptista, Azen and Pike 1978, doi 10.2307/2530610).</summary>
    /// <param name="achieved">How many achieved the outcome in the first arm; from 0 to <paramref name="participants"/>.</param>
    /// <param name="participants">How many took part in the first arm; at least 1.</param>
    /// <param name="comparisonAchieved">How many achieved it in the comparison; from 0 to <paramref name="comparisonParticipants"/>.</param>
    /// <param name="comparisonParticipants">How many took part in the comparison; at least 1.</param>
    /// <param name="correction">What is done about empty cells; <see cref="ContinuityCorrection.Default"/> where <c>null</c>.</param>
    /// <returns>Estimate and variance, on the log scale. Without a correction, absent as <see cref="AbsenceReason.EmptyCell"/> where an arm has nobody who achieved it, and as <see cref="AbsenceReason.ZeroVariance"/> where both arms have nobody who did not.</returns>
    /// <exception cref="ArgumentOutOfRangeException">A count is negative, an arm has nobody, or more achieved than took part.</exception>
    /// <exception cref="ArgumentException">The correction depends on the whole set (<see cref="CorrectionScope.AllIfAny"/>).</exception>
    public static EstimableEffect LogRiskRatio(long achieved, long participants, long comparisonAchieved, long comparisonParticipants, ContinuityCorrection? correction = null) =>
        FourfoldTables.Measure(
            FourfoldTable.Of(achieved, participants, comparisonAchieved, comparisonParticipants),
            FourfoldMeasures.LogRiskRatio,
            correction ?? ContinuityCorrection.Default);

    /// <summary>The same of many studies, one value a study in every span.</summary>
    /// <param name="achieved">How many achieved the outcome in the first arm.</param>
    /// <param name="participants">How many took part in the first arm.</param>
    /// <param name="comparisonAchieved">How many achieved it in the comparison.</param>
    /// <param name="comparisonParticipants">How many took part in the comparison.</param>
    /// <param name="effects">Receives what <see cref="LogRiskRatio(long, long, long, long, ContinuityCorrection?)"/> gives, or the reason of its absence.</param>
    /// <param name="correction">What is done about empty cells; <see cref="ContinuityCorrection.Default"/> where <c>null</c>.</param>
    /// <exception cref="ArgumentException">The spans differ in length.</exception>
    /// <exception cref="ArgumentOutOfRangeException">A count is negative, an arm has nobody, or more achieved than took part.</exception>
    public static void LogRiskRatio(
        ReadOnlySpan<long> achieved,
        ReadOnlySpan<long> participants,
        ReadOnlySpan<long> comparisonAchieved,
        ReadOnlySpan<long> comparisonParticipants,
        Span<EstimableEffect> effects,
        ContinuityCorrection? correction = null) =>
        new FourfoldTables(achieved, participants, comparisonAchieved, comparisonParticipants, correction ?? ContinuityCorrection.Default)
            .Measure(effects, FourfoldMeasures.LogRiskRatio);

    /// <summary>The log odds ratio ln(ad/(bc)) with variance 1/a + 1/b + 1/c + 1/d (OR of metafor; Woolf 1955, doi 10.1111/j.1469-1809.1955.tb01348.x; the half of Haldane 1956 and Anscombe 1956).</summary>
    /// <param name="achieved">How many achieved the outcome in the first arm; from 0 to <paramref name="participants"/>.</param>
    /// <param name="participants">How many took part in the first arm; at least 1.</param>
    /// <param name="comparisonAchieved">How many achieved it in the comparison; from 0 to <paramref name="comparisonParticipants"/>.</param>
    /// <param name="comparisonParticipants">How many took part in the comparison; at least 1.</param>
    /// <param name="correction">What is done about empty cells; <see cref="ContinuityCorrection.Default"/> where <c>null</c>.</param>
    /// <returns>Estimate and variance, on the log-odds scale. Without a correction, absent as <see cref="AbsenceReason.EmptyCell"/> where a cell is 0.</returns>
    /// <exception cref="ArgumentOutOfRangeException">A count is negative, an arm has nobody, or more achieved than took part.</exception>
    /// <exception cref="ArgumentException">The correction depends on the whole set (<see cref="CorrectionScope.AllIfAny"/>).</exception>
    public static EstimableEffect LogOddsRatio(long achieved, long participants, long comparisonAchieved, long comparisonParticipants, ContinuityCorrection? correction = null) =>
        FourfoldTables.Measure(
            FourfoldTable.Of(achieved, participants, comparisonAchieved, comparisonParticipants),
            FourfoldMeasures.LogOddsRatio,
            correction ?? ContinuityCorrection.Default);

    /// <summary>The same of many studies, one value a study in every span.</summary>
    /// <param name="achieved">How many achieved the outcome in the first arm.</param>
    /// <param name="participants">How many took part in the first arm.</param>
    /// <param name="comparisonAchieved">How many achieved it in the comparison.</param>
    /// <param name="comparisonParticipants">How many took part in the comparison.</param>
    /// <param name="effects">Receives what <see cref="LogOddsRatio(long, long, long, long, ContinuityCorrection?)"/> gives, or the reason of its absence.</param>
    /// <param name="correction">What is done about empty cells; <see cref="ContinuityCorrection.Default"/> where <c>null</c>.</param>
    /// <exception cref="ArgumentException">The spans differ in length.</exception>
    /// <exception cref="ArgumentOutOfRangeException">A count is negative, an arm has nobody, or more achieved than took part.</exception>
    public static void LogOddsRatio(
        ReadOnlySpan<long> achieved,
        ReadOnlySpan<long> participants,
        ReadOnlySpan<long> comparisonAchieved,
        ReadOnlySpan<long> comparisonParticipants,
        Span<EstimableEffect> effects,
        ContinuityCorrection? correction = null) =>
        new FourfoldTables(achieved, participants, comparisonAchieved, comparisonParticipants, correction ?? ContinuityCorrection.Default)
            .Measure(effects, FourfoldMeasures.LogOddsRatio);

    /// <summary>The risk difference p1 - p2 with variance p1(1 - p1)/n1 + p2(1 - p2)/n2 (RD of metafor; Fleiss and Berlin 2009, in The Handbook of Research Synthesis).</summary>
    /// <param name="achieved">How many achieved the outcome in the first arm; from 0 to <paramref name="participants"/>.</param>
    /// <param name="participants">How many took part in the first arm; at least 1.</param>
    /// <param name="comparisonAchieved">How many achieved it in the comparison; from 0 to <paramref name="comparisonParticipants"/>.</param>
    /// <param name="comparisonParticipants">How many took part in the comparison; at least 1.</param>
    /// <param name="correction">What is done about empty cells; <see cref="ContinuityCorrection.Default"/> where <c>null</c>.</param>
    /// <returns>Estimate and variance, as fractions, not per cent. Without a correction, absent as <see cref="AbsenceReason.ZeroVariance"/> where each arm has nobody or everybody.</returns>
    /// <exception cref="ArgumentOutOfRangeException">A count is negative, an arm has nobody, or more achieved than took part.</exception>
    /// <exception cref="ArgumentException">The correction depends on the whole set (<see cref="CorrectionScope.AllIfAny"/>).</exception>
    public static EstimableEffect RiskDifference(long achieved, long participants, long comparisonAchieved, long comparisonParticipants, ContinuityCorrection? correction = null) =>
        FourfoldTables.Measure(
            FourfoldTable.Of(achieved, participants, comparisonAchieved, comparisonParticipants),
            FourfoldMeasures.RiskDifference,
            correction ?? ContinuityCorrection.Default);

    /// <summary>The same of many studies, one value a study in every span.</summary>
    /// <param name="achieved">How many achieved the outcome in the first arm.</param>
    /// <param name="participants">How many took part in the first arm.</param>
    /// <param name="comparisonAchieved">How many achieved it in the comparison.</param>
    /// <param name="comparisonParticipants">How many took part in the comparison.</param>
    /// <param name="effects">Receives what <see cref="RiskDifference(long, long, long, long, ContinuityCorrection?)"/> gives, or the reason of its absence.</param>
    /// <param name="correction">What is done about empty cells; <see cref="ContinuityCorrection.Default"/> where <c>null</c>.</param>
    /// <exception cref="ArgumentException">The spans differ in length.</exception>
    /// <exception cref="ArgumentOutOfRangeException">A count is negative, an arm has nobody, or more achieved than took part.</exception>
    public static void RiskDifference(
        ReadOnlySpan<long> achieved,
        ReadOnlySpan<long> participants,
        ReadOnlySpan<long> comparisonAchieved,
        ReadOnlySpan<long> comparisonParticipants,
        Span<EstimableEffect> effects,
        ContinuityCorrection? correction = null) =>
        new FourfoldTables(achieved, participants, comparisonAchieved, comparisonParticipants, correction ?? ContinuityCorrection.Default)
            .Measure(effects, FourfoldMeasures.RiskDifference);

    /// <summary>Peto's log odds ratio (a - E)/V with variance 1/V, E the expected a and V its hypergeometric variance (PETO of metafor; Yusuf et al. 1985, doi 10.1016/S0033-0620(85)80003-7). Good for rare outcomes and like arms, biased for large effects and unlike arms.</summary>
    /// <param name="achieved">How many achieved the outcome in the first arm; from 0 to <paramref name="participants"/>.</param>
    /// <param name="participants">How many took part in the first arm; at least 1.</param>
    /// <param name="comparisonAchieved">How many achieved it in the comparison; from 0 to <paramref name="comparisonParticipants"/>.</param>
    /// <param name="comparisonParticipants">How many took part in the comparison; at least 1.</param>
    /// <param name="correction">What is done about empty cells; <see cref="ContinuityCorrection.Default"/> where <c>null</c>.</param>
    /// <returns>Estimate and variance, on the log-odds scale. Without a correction, absent as <see cref="AbsenceReason.EmptyCell"/> where both arms have nobody, or everybody.</returns>
    /// <exception cref="ArgumentOutOfRangeException">A count is negative, an arm has nobody, or more achieved than took part.</exception>
    /// <exception cref="ArgumentException">The correction depends on the whole set (<see cref="CorrectionScope.AllIfAny"/>).</exception>
    public static EstimableEffect PetoLogOddsRatio(long achieved, long participants, long comparisonAchieved, long comparisonParticipants, ContinuityCorrection? correction = null) =>
        FourfoldTables.Measure(
            FourfoldTable.Of(achieved, participants, comparisonAchieved, comparisonParticipants),
            FourfoldMeasures.PetoLogOddsRatio,
            correction ?? ContinuityCorrection.Default);

    /// <summary>The same of many studies, one value a study in every span.</summary>
    /// <param name="achieved">How many achieved the outcome in the first arm.</param>
    /// <param name="participants">How many took part in the first arm.</param>
    /// <param name="comparisonAchieved">How many achieved it in the comparison.</param>
    /// <param name="comparisonParticipants">How many took part in the comparison.</param>
    /// <param name="effects">Receives what <see cref="PetoLogOddsRatio(long, long, long, long, ContinuityCorrection?)"/> gives, or the reason of its absence.</param>
    /// <param name="correction">What is done about empty cells; <see cref="ContinuityCorrection.Default"/> where <c>null</c>.</param>
    /// <exception cref="ArgumentException">The spans differ in length.</exception>
    /// <exception cref="ArgumentOutOfRangeException">A count is negative, an arm has nobody, or more achieved than took part.</exception>
    public static void PetoLogOddsRatio(
        ReadOnlySpan<long> achieved,
        ReadOnlySpan<long> participants,
        ReadOnlySpan<long> comparisonAchieved,
        ReadOnlySpan<long> comparisonParticipants,
        Span<EstimableEffect> effects,
        ContinuityCorrection? correction = null) =>
        new FourfoldTables(achieved, participants, comparisonAchieved, comparisonParticipants, correction ?? ContinuityCorrection.Default)
            .Measure(effects, FourfoldMeasures.PetoLogOddsRatio);

    /// <summary>The arcsine difference asin(sqrt(p1)) - asin(sqrt(p2)) with variance 1/(4 n1) + 1/(4 n2) (AS of metafor; Rücker, Schwarzer, Carpenter and Olkin 2009, doi 10.1002/sim.3511). Defined for every table.</summary>
    /// <param name="achieved">How many achieved the outcome in the first arm; from 0 to <paramref name="participants"/>.</param>
    /// <param name="participants">How many took part in the first arm; at least 1.</param>
    /// <param name="comparisonAchieved">How many achieved it in the comparison; from 0 to <paramref name="comparisonParticipants"/>.</param>
    /// <param name="comparisonParticipants">How many took part in the comparison; at least 1.</param>
    /// <param name="correction">What is done about empty cells; <see cref="ContinuityCorrection.None"/> where <c>null</c>.</param>
    /// <returns>Estimate and variance, in radians. Nothing is added unless asked for.</returns>
    /// <exception cref="ArgumentOutOfRangeException">A count is negative, an arm has nobody, or more achieved than took part.</exception>
    /// <exception cref="ArgumentException">The correction depends on the whole set (<see cref="CorrectionScope.AllIfAny"/>).</exception>
    public static EstimableEffect ArcsineDifference(long achieved, long participants, long comparisonAchieved, long comparisonParticipants, ContinuityCorrection? correction = null) =>
        FourfoldTables.Measure(
            FourfoldTable.Of(achieved, participants, comparisonAchieved, comparisonParticipants),
            FourfoldMeasures.ArcsineDifference,
            correction ?? ContinuityCorrection.None);

    /// <summary>The same of many studies, one value a study in every span.</summary>
    /// <param name="achieved">How many achieved the outcome in the first arm.</param>
    /// <param name="participants">How many took part in the first arm.</param>
    /// <param name="comparisonAchieved">How many achieved it in the comparison.</param>
    /// <param name="comparisonParticipants">How many took part in the comparison.</param>
    /// <param name="effects">Receives what <see cref="ArcsineDifference(long, long, long, long, ContinuityCorrection?)"/> gives, or the reason of its absence.</param>
    /// <param name="correction">What is done about empty cells; <see cref="ContinuityCorrection.None"/> where <c>null</c>.</param>
    /// <exception cref="ArgumentException">The spans differ in length.</exception>
    /// <exception cref="ArgumentOutOfRangeException">A count is negative, an arm has nobody, or more achieved than took part.</exception>
    public static void ArcsineDifference(
        ReadOnlySpan<long> achieved,
        ReadOnlySpan<long> participants,
        ReadOnlySpan<long> comparisonAchieved,
        ReadOnlySpan<long> comparisonParticipants,
        Span<EstimableEffect> effects,
        ContinuityCorrection? correction = null) =>
        new FourfoldTables(achieved, participants, comparisonAchieved, comparisonParticipants, correction ?? ContinuityCorrection.None)
            .Measure(effects, FourfoldMeasures.ArcsineDifference);
}
