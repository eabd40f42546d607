namespace PeoplePowered.Statistics.EffectSizes;

/// <summary>A measure of the rate of one arm, its correction already in the events.</summary>
internal delegate EstimableEffect RateMeasure(in EventCounts counts);

/// <summary>A measure of the rates of two arms, their correction already in the events.</summary>
internal delegate EstimableEffect RateContrast(in EventCounts first, in EventCounts comparison);

/// <summary>The formulas of rates, and their application to one study or to many.</summary>
internal static class RateMeasures
{
    public static EstimableEffect Raw(in EventCounts c) => EstimableEffect.Of(c.Rate, c.RateVariance);

    public static EstimableEffect Log(in EventCounts c) => c.Events == 0
        ? EstimableEffect.Absent(AbsenceReason.EmptyCell)
        : EstimableEffect.Of(Math.Log(c.Rate), 1 / c.Events);

    public static EstimableEffect SquareRoot(in EventCounts c) => EstimableEffect.Of(Math.Sqrt(c.Rate), 1 / (4 * c.Exposure));

    public static EstimableEffect FreemanTukey(in EventCounts c) =>
        EstimableEffect.Of((Math.Sqrt(c.Rate) + Math.Sqrt(c.Plus(1).Rate)) / 2, 1 / (4 * c.Exposure));

    public static EstimableEffect LogRatio(in EventCounts first, in EventCounts comparison) => first.Events == 0 || comparison.Events == 0
        ? EstimableEffect.Absent(AbsenceReason.EmptyCell)
        : EstimableEffect.Of(Math.Log(first.Rate / comparison.Rate), (1 / first.Events) + (1 / comparison.Events));

    public static EstimableEffect Difference(in EventCounts first, in EventCounts comparison) =>
        EstimableEffect.Of(first.Rate - comparison.Rate, first.RateVariance + comparison.RateVariance);

    public static EstimableEffect Each(in EventCounts counts, RateMeasure measure, ContinuityCorrection correction)
    {
        var hasZero = counts.Events == 0;
        return measure(counts.Plus(correction.ForOneStudy().AmountFor(hasZero, hasZero)));
    }

    public static EstimableEffect Each(in EventCounts first, in EventCounts comparison, RateContrast measure, ContinuityCorrection correction) =>
        Corrected(first, comparison, measure, correction.ForOneStudy(), anyHasZero: HasZero(first, comparison));

    public static void All(ReadOnlySpan<long> events, ReadOnlySpan<double> exposure, Span<EstimableEffect> effects, RateMeasure measure, ContinuityCorrection correction)
    {
        Spans.SameLength(events.Length, exposure.Length, nameof(exposure));
        Spans.SameLength(events.Length, effects.Length, nameof(effects));
        var anyHasZero = false;
        for (var i = 0; i < events.Length; i++)
            anyHasZero |= EventCounts.Of(events[i], exposure[i], nameof(events), nameof(exposure)).Events == 0;
        for (var i = 0; i < events.Length; i++)
        {
            var counts = new EventCounts(events[i], exposure[i]);
            effects[i] = measure(counts.Plus(correction.AmountFor(counts.Events == 0, anyHasZero)));
        }
    }

    public static void All(
        ReadOnlySpan<long> events,
        ReadOnlySpan<double> exposure,
        ReadOnlySpan<long> comparisonEvents,
        ReadOnlySpan<double> comparisonExposure,
        Span<EstimableEffect> effects,
        RateContrast measure,
        ContinuityCorrection correction)
    {
        Spans.SameLength(events.Length, exposure.Length, nameof(exposure));
        Spans.SameLength(events.Length, comparisonEvents.Length, nameof(comparisonEvents));
        Spans.SameLength(events.Length, comparisonExposure.Length, nameof(comparisonExposure));
        Spans.SameLength(events.Length, effects.Length, nameof(effects));
        var anyHasZero = false;
        for (var i = 0; i < events.Length; i++)
        {
            var first = EventCounts.Of(events[i], exposure[i], nameof(events), nameof(exposure));
            var comparison = EventCounts.Of(comparisonEvents[i], comparisonExposure[i], nameof(comparisonEvents), nameof(comparisonExposure));
            anyHasZero |= HasZero(first, comparison) && !IsDropped(first, comparison, correction);
        }

        for (var i = 0; i < events.Length; i++)
            effects[i] = Corrected(new(events[i], exposure[i]), new(comparisonEvents[i], comparisonExposure[i]), measure, correction, anyHasZero);
    }

    private static EstimableEffect Corrected(in EventCounts first, in EventCounts comparison, RateContrast measure, ContinuityCorrection correction, bool anyHasZero)
    {
        if (IsDropped(first, comparison, correction))
            return EstimableEffect.Absent(AbsenceReason.EmptyCell);
        var amount = correction.AmountFor(HasZero(first, comparison), anyHasZero);
        return measure(first.Plus(amount), comparison.Plus(amount));
    }

    private static bool HasZero(in EventCounts first, in EventCounts comparison) => first.Events == 0 || comparison.Events == 0;

    private static bool IsDropped(in EventCounts first, in EventCounts comparison, ContinuityCorrection correction) =>
        correction.DropDoubleZeros && first.Events == 0 && comparison.Events == 0;
}
