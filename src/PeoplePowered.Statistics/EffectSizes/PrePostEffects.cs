namespace PeoplePowered.Statistics.EffectSizes;

/// <summary>
/// Effect sizes of people measured before and after, without a comparison: means m, standard deviations s, correlation r, n people, and d the standard deviation of their changes.
/// Positive where the mean rose. A change over time is not an effect of a service: what else changed is in it too.
/// </summary>
/// <remarks>
/// Stateless and safe to call from many threads; nothing is allocated. Estimates and variances agree with R metafor 3.8.1's escalc to 1e-11, where group 1's mean is the one after and
/// its standard deviation the one before.
/// </remarks>
public static class PrePostEffects
{
    /// <summary>The mean change with variance d^2/n, d^2 = s1^2 + s2^2 - 2 r s1 s2 (MC of metafor; Morris and DeShon 2002, doi 10.1037/1082-989x.7.1.105).</summary>
    /// <param name="summary">The people measured twice.</param>
    /// <returns>Estimate and variance in the units of the measurement. Absent as <see cref="AbsenceReason.ZeroVariance"/> where everybody changed alike.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The summary is the <c>default</c>, of nobody.</exception>
    public static EstimableEffect MeanChange(in PrePostSummary summary) => PrePostMeasures.MeanChange(summary.Check(nameof(summary)));

    /// <summary>The same of many studies, one value a study in both spans.</summary>
    /// <param name="summaries">The people measured twice.</param>
    /// <param name="effects">Receives what <see cref="MeanChange(in PrePostSummary)"/> gives, or the reason of its absence.</param>
    /// <exception cref="ArgumentException">The spans differ in length.</exception>
    /// <exception cref="ArgumentOutOfRangeException">A summary is the <c>default</c>, of nobody.</exception>
    public static void MeanChange(ReadOnlySpan<PrePostSummary> summaries, Span<EstimableEffect> effects) =>
        PrePostMeasures.All(summaries, effects, PrePostMeasures.MeanChange);

    /// <summary>The change in standard deviations of the changes, c(n - 1) change/d, with variance 1/n + y^2/(2n) (SMCC of metafor; Gibbons, Hedeker and Davis 1993, doi 10.3102/10769986018003271). Not comparable with standardised differences between groups.</summary>
    /// <param name="summary">The people measured twice.</param>
    /// <returns>Estimate and variance in standard deviations of the changes. Absent as <see cref="AbsenceReason.TooFewParticipants"/> below 3 people, as <see cref="AbsenceReason.ZeroVariance"/> where everybody changed alike.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The summary is the <c>default</c>, of nobody.</exception>
    public static EstimableEffect StandardisedByChange(in PrePostSummary summary) => PrePostMeasures.ByChange(summary.Check(nameof(summary)));

    /// <summary>The same of many studies, one value a study in both spans.</summary>
    /// <param name="summaries">The people measured twice.</param>
    /// <param name="effects">Receives what <see cref="StandardisedByChange(in PrePostSummary)"/> gives, or the reason of its absence.</param>
    /// <exception cref="ArgumentException">The spans differ in length.</exception>
    /// <exception cref="ArgumentOutOfRangeException">A summary is the <c>default</c>, of nobody.</exception>
    public static void StandardisedByChange(ReadOnlySpan<PrePostSummary> summaries, Span<EstimableEffect> effects) =>
        PrePostMeasures.All(summaries, effects, PrePostMeasures.ByChange);

    /// <summary>The change in standard deviations before, c(n - 1) change/s1, with variance 2(1 - r)/n + y^2/(2n), which takes the spreads before and after to be alike (SMCR of metafor; Becker 1988, doi 10.1111/j.2044-8317.1988.tb00901.x).</summary>
    /// <param name="summary">The people measured twice.</param>
    /// <returns>Estimate and variance in standard deviations before. Absent as <see cref="AbsenceReason.TooFewParticipants"/> below 3 people, as <see cref="AbsenceReason.ZeroVariance"/> where the standard deviation before is 0.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The summary is the <c>default</c>, of nobody.</exception>
    public static EstimableEffect StandardisedByBefore(in PrePostSummary summary) => PrePostMeasures.ByBefore(summary.Check(nameof(summary)));

    /// <summary>The same of many studies, one value a study in both spans.</summary>
    /// <param name="summaries">The people measured twice.</param>
    /// <param name="effects">Receives what <see cref="StandardisedByBefore(in PrePostSummary)"/> gives, or the reason of its absence.</param>
    /// <exception cref="ArgumentException">The spans differ in length.</exception>
    /// <exception cref="ArgumentOutOfRangeException">A summary is the <c>default</c>, of nobody.</exception>
    public static void StandardisedByBefore(ReadOnlySpan<PrePostSummary> summaries, Span<EstimableEffect> effects) =>
        PrePostMeasures.All(summaries, effects, PrePostMeasures.ByBefore);

    /// <summary>The change in standard deviations before, where the spreads may differ: c(n - 1) change/s1 with variance c(n - 1)^2 (d^2/(s1^2 (n - 1)) + y^2/(2(n - 1))) (SMCRH of metafor 3.8.1; Bonett 2008, doi 10.1037/1082-989X.13.2.99).</summary>
    /// <param name="summary">The people measured twice.</param>
    /// <returns>Estimate and variance in standard deviations before. Absent as <see cref="AbsenceReason.TooFewParticipants"/> below 3 people, as <see cref="AbsenceReason.ZeroVariance"/> where the standard deviation before is 0.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The summary is the <c>default</c>, of nobody.</exception>
    public static EstimableEffect StandardisedByBeforeUnequalVariances(in PrePostSummary summary) => PrePostMeasures.ByBeforeUnequalVariances(summary.Check(nameof(summary)));

    /// <summary>The same of many studies, one value a study in both spans.</summary>
    /// <param name="summaries">The people measured twice.</param>
    /// <param name="effects">Receives what <see cref="StandardisedByBeforeUnequalVariances(in PrePostSummary)"/> gives, or the reason of its absence.</param>
    /// <exception cref="ArgumentException">The spans differ in length.</exception>
    /// <exception cref="ArgumentOutOfRangeException">A summary is the <c>default</c>, of nobody.</exception>
    public static void StandardisedByBeforeUnequalVariances(ReadOnlySpan<PrePostSummary> summaries, Span<EstimableEffect> effects) =>
        PrePostMeasures.All(summaries, effects, PrePostMeasures.ByBeforeUnequalVariances);
}
