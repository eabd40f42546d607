namespace PeoplePowered.Statistics.EffectSizes;

/// <summary>Effect sizes of the rate of one arm: x events over t of person-time at risk, in whatever unit of time all studies share.</summary>
/// <remarks>Stateless and safe to call from many threads; nothing is allocated. Estimates and variances agree with R metafor 3.8.1's escalc to 1e-11.</remarks>
public static class RateEffects
{
    /// <summary>The rate x/t with variance x/t^2 (IR of metafor; Rothman, Greenland and Lash 2008, Modern Epidemiology).</summary>
    /// <param name="events">How many events; 0 or above.</param>
    /// <param name="exposure">The person-time at risk; positive and finite.</param>
    /// <param name="correction">What is done about counts of 0, added to the events alone; <see cref="ContinuityCorrection.Default"/> where <c>null</c>.</param>
    /// <returns>Estimate and variance in events per unit of person-time. Without a correction, absent as <see cref="AbsenceReason.ZeroVariance"/> where nothing happened.</returns>
    /// <exception cref="ArgumentOutOfRangeException">Events are negative, or exposure is not positive and finite.</exception>
    /// <exception cref="ArgumentException">The correction depends on the whole set (<see cref="CorrectionScope.AllIfAny"/>).</exception>
    public static EstimableEffect Raw(long events, double exposure, ContinuityCorrection? correction = null) =>
        RateMeasures.Each(EventCounts.Of(events, exposure), RateMeasures.Raw, correction ?? ContinuityCorrection.Default);

    /// <summary>The same of many studies, one value a study in every span.</summary>
    /// <param name="events">How many events.</param>
    /// <param name="exposure">The person-time at risk.</param>
    /// <param name="effects">Receives what <see cref="Raw(long, double, ContinuityCorrection?)"/> gives, or the reason of its absence.</param>
    /// <param name="correction">What is done about counts of 0, added to the events alone; <see cref="ContinuityCorrection.Default"/> where <c>null</c>.</param>
    /// <exception cref="ArgumentException">The spans differ in length.</exception>
    /// <exception cref="ArgumentOutOfRangeException">Events are negative, or exposure is not positive and finite.</exception>
    public static void Raw(ReadOnlySpan<long> events, ReadOnlySpan<double> exposure, Span<EstimableEffect> effects, ContinuityCorrection? correction = null) =>
        RateMeasures.All(events, exposure, effects, RateMeasures.Raw, correction ?? ContinuityCorrection.Default);

    /// <summary>The log rate ln(x/t) with variance 1/x (IRLN of metafor; Rothman, Greenland and Lash 2008).</summary>
    /// <param name="events">How many events; 0 or above.</param>
    /// <param name="exposure">The person-time at risk; positive and finite.</param>
    /// <param name="correction">What is done about counts of 0, added to the events alone; <see cref="ContinuityCorrection.Default"/> where <c>null</c>.</param>
    /// <returns>Estimate and variance on the log scale. Without a correction, absent as <see cref="AbsenceReason.EmptyCell"/> where nothing happened.</returns>
    /// <exception cref="ArgumentOutOfRangeException">Events are negative, or exposure is not positive and finite.</exception>
    /// <exception cref="ArgumentException">The correction depends on the whole set (<see cref="CorrectionScope.AllIfAny"/>).</exception>
    public static EstimableEffect Log(long events, double exposure, ContinuityCorrection? correction = null) =>
        RateMeasures.Each(EventCounts.Of(events, exposure), RateMeasures.Log, correction ?? ContinuityCorrection.Default);

    /// <summary>The same of many studies, one value a study in every span.</summary>
    /// <param name="events">How many events.</param>
    /// <param name="exposure">The person-time at risk.</param>
    /// <param name="effects">Receives what <see cref="Log(long, double, ContinuityCorrection?)"/> gives, or the reason of its absence.</param>
    /// <param name="correction">What is done about counts of 0, added to the events alone; <see cref="ContinuityCorrection.Default"/> where <c>null</c>.</param>
    /// <exception cref="ArgumentException">The spans differ in length.</exception>
    /// <exception cref="ArgumentOutOfRangeException">Events are negative, or exposure is not positive and finite.</exception>
    public static void Log(ReadOnlySpan<long> events, ReadOnlySpan<double> exposure, Span<EstimableEffect> effects, ContinuityCorrection? correction = null) =>
        RateMeasures.All(events, exposure, effects, RateMeasures.Log, correction ?? ContinuityCorrection.Default);

    /// <summary>The square root of the rate, sqrt(x/t), with variance 1/(4t) (IRS of metafor).</summary>
    /// <param name="events">How many events; 0 or above.</param>
    /// <param name="exposure">The person-time at risk; positive and finite.</param>
    /// <param name="correction">What is done about counts of 0, added to the events alone; <see cref="ContinuityCorrection.None"/> where <c>null</c>.</param>
    /// <returns>Estimate and variance on the square-root scale; defined for every count. Nothing is added unless asked for.</returns>
    /// <exception cref="ArgumentOutOfRangeException">Events are negative, or exposure is not positive and finite.</exception>
    /// <exception cref="ArgumentException">The correction depends on the whole set (<see cref="CorrectionScope.AllIfAny"/>).</exception>
    public static EstimableEffect SquareRoot(long events, double exposure, ContinuityCorrection? correction = null) =>
        RateMeasures.Each(EventCounts.Of(events, exposure), RateMeasures.SquareRoot, correction ?? ContinuityCorrection.None);

    /// <summary>The same of many studies, one value a study in every span.</summary>
    /// <param name="events">How many events.</param>
    /// <param name="exposure">The person-time at risk.</param>
    /// <param name="effects">Receives what <see cref="SquareRoot(long, double, ContinuityCorrection?)"/> gives, or the reason of its absence.</param>
    /// <param name="correction">What is done about counts of 0, added to the events alone; <see cref="ContinuityCorrection.None"/> where <c>null</c>.</param>
    /// <exception cref="ArgumentException">The spans differ in length.</exception>
    /// <exception cref="ArgumentOutOfRangeException">Events are negative, or exposure is not positive and finite.</exception>
    public static void SquareRoot(ReadOnlySpan<long> events, ReadOnlySpan<double> exposure, Span<EstimableEffect> effects, ContinuityCorrection? correction = null) =>
        RateMeasures.All(events, exposure, effects, RateMeasures.SquareRoot, correction ?? ContinuityCorrection.None);

    /// <summary>(sqrt(x/t) + sqrt((x + 1)/t))/2 with variance 1/(4t) (IRFT of metafor; Freeman and Tukey 1950, doi 10.1214/aoms/1177729756).</summary>
    /// <param name="events">How many events; 0 or above.</param>
    /// <param name="exposure">The person-time at risk; positive and finite.</param>
    /// <param name="correction">What is done about counts of 0, added to the events alone; <see cref="ContinuityCorrection.None"/> where <c>null</c>.</param>
    /// <returns>Estimate and variance on the square-root scale; defined for every count. Nothing is added unless asked for.</returns>
    /// <exception cref="ArgumentOutOfRangeException">Events are negative, or exposure is not positive and finite.</exception>
    /// <exception cref="ArgumentException">The correction depends on the whole set (<see cref="CorrectionScope.AllIfAny"/>).</exception>
    public static EstimableEffect FreemanTukey(long events, double exposure, ContinuityCorrection? correction = null) =>
        RateMeasures.Each(EventCounts.Of(events, exposure), RateMeasures.FreemanTukey, correction ?? ContinuityCorrection.None);

    /// <summary>The same of many studies, one value a study in every span.</summary>
    /// <param name="events">How many events.</param>
    /// <param name="exposure">The person-time at risk.</param>
    /// <param name="effects">Receives what <see cref="FreemanTukey(long, double, ContinuityCorrection?)"/> gives, or the reason of its absence.</param>
    /// <param name="correction">What is done about counts of 0, added to the events alone; <see cref="ContinuityCorrection.None"/> where <c>null</c>.</param>
    /// <exception cref="ArgumentException">The spans differ in length.</exception>
    /// <exception cref="ArgumentOutOfRangeException">Events are negative, or exposure is not positive and finite.</exception>
    public static void FreemanTukey(ReadOnlySpan<long> events, ReadOnlySpan<double> exposure, Span<EstimableEffect> effects, ContinuityCorrection? correction = null) =>
        RateMeasures.All(events, exposure, effects, RateMeasures.FreemanTukey, correction ?? ContinuityCorrection.None);
}
