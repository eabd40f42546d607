namespace PeoplePowered.Statistics.EffectSizes;

/// <summary>A measure of people measured twice.</summary>
internal delegate EstimableEffect PrePostMeasure(in PrePostSummary summary);

/// <summary>The formulas of changes from before to after, and their application to many studies.</summary>
internal static class PrePostMeasures
{
    public static EstimableEffect MeanChange(in PrePostSummary summary) =>
        EstimableEffect.Of(summary.Change, summary.StandardDeviationOfChange / summary.Participants * summary.StandardDeviationOfChange);

    public static EstimableEffect ByChange(in PrePostSummary summary)
    {
        var n = (double)summary.Participants;
        return Standardised(summary, summary.StandardDeviationOfChange, out var y)
            ?? EstimableEffect.Of(y, (1 / n) + (y * y / (2 * n)));
    }

    public static EstimableEffect ByBefore(in PrePostSummary summary)
    {
        var n = (double)summary.Participants;
        return Standardised(summary, summary.StandardDeviationBefore, out var y)
            ?? EstimableEffect.Of(y, (2 * (1 - summary.Correlation) / n) + (y * y / (2 * n)));
    }

    public static EstimableEffect ByBeforeUnequalVariances(in PrePostSummary summary)
    {
        var n = (double)summary.Participants;
        if (Standardised(summary, summary.StandardDeviationBefore, out var y) is { } absent)
            return absent;
        var factor = SmallSampleCorrection.Factor(n - 1);
        var ratio = summary.StandardDeviationOfChange / summary.StandardDeviationBefore;
        return EstimableEffect.Of(y, factor * factor * ((ratio * ratio / (n - 1)) + (y * y / (2 * (n - 1)))));
    }

    public static void All(ReadOnlySpan<PrePostSummary> summaries, Span<EstimableEffect> effects, PrePostMeasure measure)
    {
        Spans.SameLength(summaries.Length, effects.Length, nameof(effects));
        for (var i = 0; i < summaries.Length; i++)
            effects[i] = measure(summaries[i].Check(nameof(summaries)));
    }

    /// <summary>The unbiased change in units of a standard deviation, or the reason why there is none.</summary>
    private static EstimableEffect? Standardised(in PrePostSummary summary, double standardDeviation, out double estimate)
    {
        estimate = 0;
        if (summary.Participants < 3)
            return EstimableEffect.Absent(AbsenceReason.TooFewParticipants);
        if (standardDeviation == 0)
            return EstimableEffect.Absent(AbsenceReason.ZeroVariance);
        estimate = SmallSampleCorrection.Factor(summary.Participants - 1) * (summary.Change / standardDeviation);
        return null;
    }
}
