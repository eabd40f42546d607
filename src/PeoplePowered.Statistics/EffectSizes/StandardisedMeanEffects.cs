namespace PeoplePowered.Statistics.EffectSizes;

/// <summary>
/// Standardised mean differences: means in units of a standard deviation, so that studies with unlike measurements can be pooled. A group has mean m, standard deviation s and n people;
/// group 1 is the first, group 2 the comparison. All are made unbiased by the exact factor c (Hedges 1981, doi 10.3102/10769986006002107), not its approximation.
/// </summary>
/// <remarks>Stateless and safe to call from many threads; nothing is allocated. Estimates and variances agree with R metafor 3.8.1's escalc to 1e-11, where its own log-gamma functions cancel; the factor c is exact to 2e-15.</remarks>
public static class StandardisedMeanEffects
{
    /// <summary>Hedges' g: c(m) (m1 - m2)/s with s the pooled standard deviation and m = n1 + n2 - 2 (SMD of metafor; Hedges 1981), its variance as chosen.</summary>
    /// <param name="group">The first group, such as those who took part.</param>
    /// <param name="comparison">The comparison.</param>
    /// <param name="variance">How the sampling variance is estimated; <see cref="StandardisedVariance.LargeSample"/> unless set.</param>
    /// <returns>Estimate and variance in standard deviations. Absent as <see cref="AbsenceReason.TooFewParticipants"/> where n1 + n2 is below 4, as <see cref="AbsenceReason.ZeroVariance"/> where the pooled standard deviation is 0.</returns>
    /// <exception cref="ArgumentOutOfRangeException">A group is the <c>default</c>, of nobody. Or <paramref name="variance"/> is not defined.</exception>
    public static EstimableEffect HedgesG(in GroupSummary group, in GroupSummary comparison, StandardisedVariance variance = StandardisedVariance.LargeSample) =>
        MeanMeasures.Each(group, comparison, Of(variance));

    /// <summary>The same of many studies, one value a study in every span.</summary>
    /// <param name="groups">The first groups.</param>
    /// <param name="comparisons">The comparisons.</param>
    /// <param name="effects">Receives what <see cref="HedgesG(in GroupSummary, in GroupSummary, StandardisedVariance)"/> gives, or the reason of its absence.</param>
    /// <param name="variance">How the sampling variance is estimated; <see cref="StandardisedVariance.LargeSample"/> unless set.</param>
    /// <exception cref="ArgumentException">The spans differ in length.</exception>
    /// <exception cref="ArgumentOutOfRangeException">A group is the <c>default</c>, of nobody. Or <paramref name="variance"/> is not defined.</exception>
    public static void HedgesG(ReadOnlySpan<GroupSummary> groups, ReadOnlySpan<GroupSummary> comparisons, Span<EstimableEffect> effects, StandardisedVariance variance = StandardisedVariance.LargeSample) =>
        MeanMeasures.All(groups, comparisons, effects, Of(variance));

    /// <summary>c(m) (m1 - m2)/s with s^2 = (s1^2 + s2^2)/2 and m = n1 + n2 - 2, where the spreads differ (SMDH of metafor 3.8.1; Bonett 2009, doi 10.1037/a0016619); variance c(m)^2 (g^2 (s1^4/(n1 - 1) + s2^4/(n2 - 1))/(8 s^4) + (s1^2/(n1 - 1) + s2^2/(n2 - 1))/s^2).</summary>
    /// <param name="group">The first group, such as those who took part.</param>
    /// <param name="comparison">The comparison.</param>
    /// <returns>Estimate and variance in standard deviations. Absent as <see cref="AbsenceReason.TooFewParticipants"/> where a group has fewer than 2 people, as <see cref="AbsenceReason.ZeroVariance"/> where both standard deviations are 0.</returns>
    /// <exception cref="ArgumentOutOfRangeException">A group is the <c>default</c>, of nobody.</exception>
    public static EstimableEffect UnequalVariances(in GroupSummary group, in GroupSummary comparison) =>
        MeanMeasures.Each(group, comparison, StandardisedMeasures.UnequalVariances);

    /// <summary>The same of many studies, one value a study in every span.</summary>
    /// <param name="groups">The first groups.</param>
    /// <param name="comparisons">The comparisons.</param>
    /// <param name="effects">Receives what <see cref="UnequalVariances(in GroupSummary, in GroupSummary)"/> gives, or the reason of its absence.</param>
    /// <exception cref="ArgumentException">The spans differ in length.</exception>
    /// <exception cref="ArgumentOutOfRangeException">A group is the <c>default</c>, of nobody.</exception>
    public static void UnequalVariances(ReadOnlySpan<GroupSummary> groups, ReadOnlySpan<GroupSummary> comparisons, Span<EstimableEffect> effects) =>
        MeanMeasures.All(groups, comparisons, effects, StandardisedMeasures.UnequalVariances);

    /// <summary>Glass's delta: c(n2 - 1) (m1 - m2)/s2, in standard deviations of the comparison (SMD1 of metafor; Hedges 1981), with variance 1/n1 + 1/n2 + delta^2/(2 n2).</summary>
    /// <param name="group">The first group, such as those who took part.</param>
    /// <param name="comparison">The comparison.</param>
    /// <returns>Estimate and variance in standard deviations of the comparison. Absent as <see cref="AbsenceReason.TooFewParticipants"/> where the comparison has fewer than 3 people, as <see cref="AbsenceReason.ZeroVariance"/> where its standard deviation is 0.</returns>
    /// <exception cref="ArgumentOutOfRangeException">A group is the <c>default</c>, of nobody.</exception>
    public static EstimableEffect GlassDelta(in GroupSummary group, in GroupSummary comparison) =>
        MeanMeasures.Each(group, comparison, StandardisedMeasures.Glass);

    /// <summary>The same of many studies, one value a study in every span.</summary>
    /// <param name="groups">The first groups.</param>
    /// <param name="comparisons">The comparisons.</param>
    /// <param name="effects">Receives what <see cref="GlassDelta(in GroupSummary, in GroupSummary)"/> gives, or the reason of its absence.</param>
    /// <exception cref="ArgumentException">The spans differ in length.</exception>
    /// <exception cref="ArgumentOutOfRangeException">A group is the <c>default</c>, of nobody.</exception>
    public static void GlassDelta(ReadOnlySpan<GroupSummary> groups, ReadOnlySpan<GroupSummary> comparisons, Span<EstimableEffect> effects) =>
        MeanMeasures.All(groups, comparisons, effects, StandardisedMeasures.Glass);

    private static ContrastMeasure Of(StandardisedVariance variance) => variance switch
    {
        StandardisedVariance.LargeSample => StandardisedMeasures.LargeSample,
        StandardisedVariance.Unbiased => StandardisedMeasures.Unbiased,
        _ => throw new ArgumentOutOfRangeException(nameof(variance), variance, FormattableString.Invariant($"{variance:D} is not a defined {nameof(StandardisedVariance)}.")),
    };
}
