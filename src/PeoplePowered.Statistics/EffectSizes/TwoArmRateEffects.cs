namespace PeoplePowered.Statistics.EffectSizes;

/// <summary>Effect sizes of the rates of two arms: x events over t of person-time at risk, first arm against comparison, in whatever unit of time all studies share.</summary>
/// <remarks>
/// Stateless and safe to call from many threads; nothing is allocated. Estimates and variances agree with R metafor 3.8.1's escalc to 1e-11. Positive where the first arm has more events,
/// whether that is good or bad.
/// </remarks>
public static class TwoArmRateEffects
{
    /// <summary>The log rate ratio ln((x1/t1)/(x2/t2)) with variance 1/x1 + 1/x2 (IRR of metafor; Rothman, Greenland and Lash 2008, Modern Epidemiology).</summary>
    /// <param name="events">How many events in the first arm; 0 or above.</param>
    /// <param name="exposure">The person-time at risk in the first arm; positive and finite.</param>
    /// <param name="comparisonEvents">How many events in the comparison; 0 or above.</param>
    /// <param name="comparisonExposure">The person-time at risk in the comparison; positive and finite.</param>
    /// <param name="correction">What is done about counts of 0, added to the events alone; <see cref="ContinuityCorrection.Default"/> where <c>null</c>.</param>
    /// <returns>Estimate and variance on the log scale. Without a correction, absent as <see cref="AbsenceReason.EmptyCell"/> where an arm had no event.</returns>
    /// <exception cref="ArgumentOutOfRangeException">Events are negative, or an exposure is not positive and finite.</exception>
    /// <exception cref="ArgumentException">The correction depends on the whole set (<see cref="CorrectionScope.AllIfAny"/>).</exception>
    public static EstimableEffect LogRatio(long events, double exposure, long comparisonEvents, double comparisonExposure, ContinuityCorrection? correction = null) =>
        RateMeasures.Each(
            EventCounts.Of(events, exposure),
            EventCounts.Of(comparisonEvents, comparisonExposure),
            RateMeasures.LogRatio,
            correction ?? ContinuityCorrection.Default);

    /// <summary>The same of many studies, one value a study in every span.</summary>
    /// <param name="events">How many events in the first arm.</param>
    /// <param name="exposure">The person-time at risk in the first arm.</param>
    /// <param name="comparisonEvents">How many events in the comparison.</param>
    /// <param name="comparisonExposure">The person-time at risk in the comparison.</param>
    /// <param name="effects">Receives what <see cref="LogRatio(long, double, long, double, ContinuityCorrection?)"/> gives, or the reason of its absence.</param>
    /// <param name="correction">What is done about counts of 0, added to the events alone; <see cref="ContinuityCorrection.Default"/> where <c>null</c>.</param>
    /// <exception cref="ArgumentException">The spans differ in length.</exception>
    /// <exception cref="ArgumentOutOfRangeException">Events are negative, or an exposure is not positive and finite.</exception>
    public static void LogRatio(
        ReadOnlySpan<long> events,
        ReadOnlySpan<double> exposure,
        ReadOnlySpan<long> comparisonEvents,
        ReadOnlySpan<double> comparisonExposure,
        Span<EstimableEffect> effects,
        ContinuityCorrection? correction = null) =>
        RateMeasures.All(events, exposure, comparisonEvents, comparisonExposure, effects, RateMeasures.LogRatio, correction ?? ContinuityCorrection.Default);

    /// <summary>The rate difference x1/t1 - x2/t2 with variance x1/t1^2 + x2/t2^2 (IRD of metafor; Rothman, Greenland and Lash 2008).</summary>
    /// <param name="events">How many events in the first arm; 0 or above.</param>
    /// <param name="exposure">The person-time at risk in the first arm; positive and finite.</param>
    /// <param name="comparisonEvents">How many events in the comparison; 0 or above.</param>
    /// <param name="comparisonExposure">The person-time at risk in the comparison; positive and finite.</param>
    /// <param name="correction">What is done about counts of 0, added to the events alone; <see cref="ContinuityCorrection.Default"/> where <c>null</c>.</param>
    /// <returns>Estimate and variance in events per unit of person-time. Without a correction, absent as <see cref="AbsenceReason.ZeroVariance"/> where neither arm had an event.</returns>
    /// <exception cref="ArgumentOutOfRangeException">Events are negative, or an exposure is not positive and finite.</exception>
    /// <exception cref="ArgumentException">The correction depends on the whole set (<see cref="CorrectionScope.AllIfAny"/>).</exception>
    public static EstimableEffect Difference(long events, double exposure, long comparisonEvents, double comparisonExposure, ContinuityCorrection? correction = null) =>
        RateMeasures.Each(
            EventCounts.Of(events, exposure),
            EventCounts.Of(comparisonEvents, comparisonExposure),
            RateMeasures.Difference,
            correction ?? ContinuityCorrection.Default);

    /// <summary>The same of many studies, one value a study in every span.</summary>
    /// <param name="events">How many events in the first arm.</param>
    /// <param name="exposure">The person-time at risk in the first arm.</param>
    /// <param name="comparisonEvents">How many events in the comparison.</param>
    /// <param name="comparisonExposure">The person-time at risk in the comparison.</param>
    /// <param name="effects">Receives what <see cref="Difference(long, double, long, double, ContinuityCorrection?)"/> gives, or the reason of its absence.</param>
    /// <param name="correction">What is done about counts of 0, added to the events alone; <see cref="ContinuityCorrection.Default"/> where <c>null</c>.</param>
    /// <exception cref="ArgumentException">The spans differ in length.</exception>
    /// <exception cref="ArgumentOutOfRangeException">Events are negative, or an exposure is not positive and finite.</exception>
    public static void Difference(
        ReadOnlySpan<long> events,
        ReadOnlySpan<double> exposure,
        ReadOnlySpan<long> comparisonEvents,
        ReadOnlySpan<double> comparisonExposure,
        Span<EstimableEffect> effects,
        ContinuityCorrection? correction = null) =>
        RateMeasures.All(events, exposure, comparisonEvents, comparisonExposure, effects, RateMeasures.Difference, correction ?? ContinuityCorrection.Default);
}
