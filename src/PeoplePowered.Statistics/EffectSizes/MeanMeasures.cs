namespace PeoplePowered.Statistics.EffectSizes;

/// <summary>A measure of one group.</summary>
internal delegate EstimableEffect GroupMeasure(in GroupSummary group);

/// <summary>A measure of a group against a comparison.</summary>
internal delegate EstimableEffect ContrastMeasure(in GroupSummary group, in GroupSummary comparison);

/// <summary>The formulas of means, and their application to many studies.</summary>
internal static class MeanMeasures
{
    public static EstimableEffect Mean(in GroupSummary group) => EstimableEffect.Of(group.Mean, group.MeanVariance);

    public static EstimableEffect LogMean(in GroupSummary group) => group.Mean <= 0
        ? EstimableEffect.Absent(AbsenceReason.OutOfDomain)
        : EstimableEffect.Of(Math.Log(group.Mean), group.LogMeanVariance);

    public static EstimableEffect Difference(in GroupSummary group, in GroupSummary comparison) =>
        EstimableEffect.Of(group.Mean - comparison.Mean, group.MeanVariance + comparison.MeanVariance);

    public static EstimableEffect LogRatio(in GroupSummary group, in GroupSummary comparison) => group.Mean <= 0 || comparison.Mean <= 0
        ? EstimableEffect.Absent(AbsenceReason.OutOfDomain)
        : EstimableEffect.Of(Math.Log(group.Mean / comparison.Mean), group.LogMeanVariance + comparison.LogMeanVariance);

    public static EstimableEffect LogRatioSecondOrder(in GroupSummary group, in GroupSummary comparison)
    {
        var first = LogRatio(group, comparison);
        return first.HasValue
            ? EstimableEffect.Of(first.Value.Estimate + ((group.LogMeanVariance - comparison.LogMeanVariance) / 2), first.Value.Variance)
            : first;
    }

    public static EstimableEffect Each(in GroupSummary group, GroupMeasure measure) => measure(group.Check(nameof(group)));

    public static EstimableEffect Each(in GroupSummary group, in GroupSummary comparison, ContrastMeasure measure) =>
        measure(group.Check(nameof(group)), comparison.Check(nameof(comparison)));

    public static void All(ReadOnlySpan<GroupSummary> groups, Span<EstimableEffect> effects, GroupMeasure measure)
    {
        Spans.SameLength(groups.Length, effects.Length, nameof(effects));
        for (var i = 0; i < groups.Length; i++)
            effects[i] = measure(groups[i].Check(nameof(groups)));
    }

    public static void All(ReadOnlySpan<GroupSummary> groups, ReadOnlySpan<GroupSummary> comparisons, Span<EstimableEffect> effects, ContrastMeasure measure)
    {
        Spans.SameLength(groups.Length, comparisons.Length, nameof(comparisons));
        Spans.SameLength(groups.Length, effects.Length, nameof(effects));
        for (var i = 0; i < groups.Length; i++)
            effects[i] = measure(groups[i].Check(nameof(groups)), comparisons[i].Check(nameof(comparisons)));
    }
}
