namespace PeoplePowered.Statistics.EffectSizes;

/// <summary>Effect sizes of means on the scale of the measurement or its logarithm: a group has mean m, standard deviation s and n people; group 1 is the first, group 2 the comparison.</summary>
/// <remarks>Stateless and safe to call from many threads; nothing is allocated. Estimates and variances agree with R metafor 3.8.1's escalc to 1e-11.</remarks>
public static class MeanEffects
{
    /// <summary>The mean difference m1 - m2 with variance s1^2/n1 + s2^2/n2 (MD of metafor; Borenstein 2009, in The Handbook of Research Synthesis).</summary>
    /// <param name="group">The first group, such as those who took part.</param>
    /// <param name="comparison">The comparison.</param>
    /// <returns>Estimate and variance in the units of the measurement. Absent as <see cref="AbsenceReason.ZeroVariance"/> where both standard deviations are 0.</returns>
    /// <exception cref="ArgumentOutOfRangeException">A group is the <c>default</c>, of nobody.</exception>
    public static EstimableEffect Difference(in GroupSummary group, in GroupSummary comparison) =>
        MeanMeasures.Each(group, comparison, MeanMeasures.Difference);

    /// <summary>The same of many studies, one value a study in every span.</summary>
    /// <param name="groups">The first groups.</param>
    /// <param name="comparisons">The comparisons.</param>
    /// <param name="effects">Receives what <see cref="Difference(in GroupSummary, in GroupSummary)"/> gives, or the reason of its absence.</param>
    /// <exception cref="ArgumentException">The spans differ in length.</exception>
    /// <exception cref="ArgumentOutOfRangeException">A group is the <c>default</c>, of nobody.</exception>
    public static void Difference(ReadOnlySpan<GroupSummary> groups, ReadOnlySpan<GroupSummary> comparisons, Span<EstimableEffect> effects) =>
        MeanMeasures.All(groups, comparisons, effects, MeanMeasures.Difference);

    /// <summary>The log ratio of means ln(m1/m2) with variance s1^2/(n1 m1^2) + s2^2/(n2 m2^2) (ROM of metafor; Hedges, Gurevitch and Curtis 1999, doi 10.1890/0012-9658(1999)080[1150:TMAORR]2.0.CO;2).</summary>
    /// <param name="group">The first group, such as those who took part.</param>
    /// <param name="comparison">The comparison.</param>
    /// <param name="secondOrderCorrection">
    /// Whether (s1^2/(n1 m1^2) - s2^2/(n2 m2^2))/2 is added to the estimate, which takes its bias of order 1/n away (Lajeunesse 2015, doi 10.1890/14-2402.1); metafor adds it from
    /// version 5.0 on, not in 3.8.1. Not added unless asked for.
    /// </param>
    /// <returns>Estimate and variance on the log scale. Absent as <see cref="AbsenceReason.OutOfDomain"/> where a mean is not positive, as <see cref="AbsenceReason.ZeroVariance"/> where both standard deviations are 0.</returns>
    /// <exception cref="ArgumentOutOfRangeException">A group is the <c>default</c>, of nobody.</exception>
    public static EstimableEffect LogRatio(in GroupSummary group, in GroupSummary comparison, bool secondOrderCorrection = false) =>
        MeanMeasures.Each(group, comparison, secondOrderCorrection ? MeanMeasures.LogRatioSecondOrder : MeanMeasures.LogRatio);

    /// <summary>The same of many studies, one value a study in every span.</summary>
    /// <param name="groups">The first groups.</param>
    /// <param name="comparisons">The comparisons.</param>
    /// <param name="effects">Receives what <see cref="LogRatio(in GroupSummary, in GroupSummary, bool)"/> gives, or the reason of its absence.</param>
    /// <param name="secondOrderCorrection">
    /// Whether (s1^2/(n1 m1^2) - s2^2/(n2 m2^2))/2 is added to the estimate, which takes its bias of order 1/n away (Lajeunesse 2015, doi 10.1890/14-2402.1); metafor adds it from
    /// version 5.0 on, not in 3.8.1. Not added unless asked for.
    /// </param>
    /// <exception cref="ArgumentException">The spans differ in length.</exception>
    /// <exception cref="ArgumentOutOfRangeException">A group is the <c>default</c>, of nobody.</exception>
    public static void LogRatio(ReadOnlySpan<GroupSummary> groups, ReadOnlySpan<GroupSummary> comparisons, Span<EstimableEffect> effects, bool secondOrderCorrection = false) =>
        MeanMeasures.All(groups, comparisons, effects, secondOrderCorrection ? MeanMeasures.LogRatioSecondOrder : MeanMeasures.LogRatio);

    /// <summary>The mean m with variance s^2/n (MN of metafor).</summary>
    /// <param name="group">The group.</param>
    /// <returns>Estimate and variance in the units of the measurement. Absent as <see cref="AbsenceReason.ZeroVariance"/> where the standard deviation is 0.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The group is the <c>default</c>, of nobody.</exception>
    public static EstimableEffect Mean(in GroupSummary group) => MeanMeasures.Each(group, MeanMeasures.Mean);

    /// <summary>The same of many studies, one value a study in both spans.</summary>
    /// <param name="groups">The groups.</param>
    /// <param name="effects">Receives what <see cref="Mean(in GroupSummary)"/> gives, or the reason of its absence.</param>
    /// <exception cref="ArgumentException">The spans differ in length.</exception>
    /// <exception cref="ArgumentOutOfRangeException">A group is the <c>default</c>, of nobody.</exception>
    public static void Mean(ReadOnlySpan<GroupSummary> groups, Span<EstimableEffect> effects) => MeanMeasures.All(groups, effects, MeanMeasures.Mean);

    /// <summary>The log mean ln m with variance s^2/(n m^2) (MNLN of metafor).</summary>
    /// <param name="group">The group.</param>
    /// <returns>Estimate and variance on the log scale. Absent as <see cref="AbsenceReason.OutOfDomain"/> where the mean is not positive, as <see cref="AbsenceReason.ZeroVariance"/> where the standard deviation is 0.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The group is the <c>default</c>, of nobody.</exception>
    public static EstimableEffect LogMean(in GroupSummary group) => MeanMeasures.Each(group, MeanMeasures.LogMean);

    /// <summary>The same of many studies, one value a study in both spans.</summary>
    /// <param name="groups">The groups.</param>
    /// <param name="effects">Receives what <see cref="LogMean(in GroupSummary)"/> gives, or the reason of its absence.</param>
    /// <exception cref="ArgumentException">The spans differ in length.</exception>
    /// <exception cref="ArgumentOutOfRangeException">A group is the <c>default</c>, of nobody.</exception>
    public static void LogMean(ReadOnlySpan<GroupSummary> groups, Span<EstimableEffect> effects) => MeanMeasures.All(groups, effects, MeanMeasures.LogMean);
}
