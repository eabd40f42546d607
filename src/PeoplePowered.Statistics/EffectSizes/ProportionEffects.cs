namespace PeoplePowered.Statistics.EffectSizes;

/// <summary>Effect sizes of a single proportion: how many of those who took part achieved the outcome, x of n, p = x/n.</summary>
/// <remarks>Stateless and safe to call from many threads; nothing is allocated. Estimates and variances agree with R metafor 3.8.1's escalc to 1e-11.</remarks>
public static class ProportionEffects
{
    /// <summary>
    /// The log-odds ln(x / (n - x)) with sampling variance 1/x + 1/(n - x) (the measure PLO of metafor; Stijnen, Hamza and Özdemir 2010,
    /// doi 10.1002/sim.4040). Where nobody, or everybody, achieved the outcome, one half is added to both cells of this study only, so there always is one.
    /// </summary>
    /// <param name="achieved">How many achieved the outcome; from 0 to <paramref name="participants"/>.</param>
    /// <param name="participants">How many took part; at least 1.</param>
    /// <returns>Estimate and variance on the log-odds scale; exact to a few units in the last place.</returns>
    /// <exception cref="ArgumentOutOfRangeException">A count is negative, nobody took part, or more achieved than took part.</exception>
    public static EffectSize Logit(long achieved, long participants) => Logit(achieved, participants, ContinuityCorrection.Default).Value;

    /// <summary>The log-odds of many studies at once; each as <see cref="Logit(long, long)"/> gives it.</summary>
    /// <param name="achieved">How many achieved the outcome, a study each.</param>
    /// <param name="participants">How many took part, a study each; as long as <paramref name="achieved"/>.</param>
    /// <param name="estimates">Receives the log-odds; as long as <paramref name="achieved"/>.</param>
    /// <param name="variances">Receives the sampling variances; as long as <paramref name="achieved"/>.</param>
    /// <exception cref="ArgumentException">The spans differ in length.</exception>
    /// <exception cref="ArgumentOutOfRangeException">A count is negative, nobody took part, or more achieved than took part.</exception>
    public static void Logit(ReadOnlySpan<long> achieved, ReadOnlySpan<long> participants, Span<double> estimates, Span<double> variances)
    {
        Spans.SameLength(achieved.Length, participants.Length, nameof(participants));
        Spans.SameLength(achieved.Length, estimates.Length, nameof(estimates));
        Spans.SameLength(achieved.Length, variances.Length, nameof(variances));
        for (var i = 0; i < achieved.Length; i++)
            (estimates[i], variances[i]) = Logit(achieved[i], participants[i]);
    }

    /// <summary>The log-odds ln(x / (n - x)) with variance 1/x + 1/(n - x), under a chosen correction (PLO of metafor).</summary>
    /// <param name="achieved">How many achieved the outcome; from 0 to <paramref name="participants"/>.</param>
    /// <param name="participants">How many took part; at least 1.</param>
    /// <param name="correction">What is done about empty cells.</param>
    /// <returns>Estimate and variance, on the log-odds scale. Without a correction, absent as <see cref="AbsenceReason.EmptyCell"/> where nobody, or everybody, achieved it.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="correction"/> is <c>null</c>.</exception>
    /// <exception cref="ArgumentOutOfRangeException">A count is negative, nobody took part, or more achieved than took part.</exception>
    /// <exception cref="ArgumentException">The correction depends on the whole set (<see cref="CorrectionScope.AllIfAny"/>).</exception>
    public static EstimableEffect Logit(long achieved, long participants, ContinuityCorrection correction) =>
        SingleProportions.Measure(achieved, participants, ProportionMeasures.Logit, Guard.Against.Null(correction));

    /// <summary>The same of many studies, one value a study in every span.</summary>
    /// <param name="achieved">How many achieved the outcome.</param>
    /// <param name="participants">How many took part.</param>
    /// <param name="effects">Receives what <see cref="Logit(long, long, ContinuityCorrection)"/> gives, or the reason of its absence.</param>
    /// <param name="correction">What is done about empty cells; <see cref="ContinuityCorrection.Default"/> where <c>null</c>.</param>
    /// <exception cref="ArgumentException">The spans differ in length.</exception>
    /// <exception cref="ArgumentOutOfRangeException">A count is negative, nobody took part, or more achieved than took part.</exception>
    public static void Logit(ReadOnlySpan<long> achieved, ReadOnlySpan<long> participants, Span<EstimableEffect> effects, ContinuityCorrection? correction = null) =>
        SingleProportions.Measure(achieved, participants, effects, ProportionMeasures.Logit, correction ?? ContinuityCorrection.Default);

    /// <summary>The proportion p with variance p(1 - p)/n (PR of metafor).</summary>
    /// <param name="achieved">How many achieved the outcome; from 0 to <paramref name="participants"/>.</param>
    /// <param name="participants">How many took part; at least 1.</param>
    /// <param name="correction">What is done about empty cells; <see cref="ContinuityCorrection.Default"/> where <c>null</c>.</param>
    /// <returns>Estimate and variance, as a fraction, not per cent. Without a correction, absent as <see cref="AbsenceReason.ZeroVariance"/> where nobody, or everybody, achieved it.</returns>
    /// <exception cref="ArgumentOutOfRangeException">A count is negative, nobody took part, or more achieved than took part.</exception>
    /// <exception cref="ArgumentException">The correction depends on the whole set (<see cref="CorrectionScope.AllIfAny"/>).</exception>
    public static EstimableEffect Raw(long achieved, long participants, ContinuityCorrection? correction = null) =>
        SingleProportions.Measure(achieved, participants, ProportionMeasures.Raw, correction ?? ContinuityCorrection.Default);

    /// <summary>The same of many studies, one value a study in every span.</summary>
    /// <param name="achieved">How many achieved the outcome.</param>
    /// <param name="participants">How many took part.</param>
    /// <param name="effects">Receives what <see cref="Raw(long, long, ContinuityCorrection?)"/> gives, or the reason of its absence.</param>
    /// <param name="correction">What is done about empty cells; <see cref="ContinuityCorrection.Default"/> where <c>null</c>.</param>
    /// <exception cref="ArgumentException">The spans differ in length.</exception>
    /// <exception cref="ArgumentOutOfRangeException">A count is negative, nobody took part, or more achieved than took part.</exception>
    public static void Raw(ReadOnlySpan<long> achieved, ReadOnlySpan<long> participants, Span<EstimableEffect> effects, ContinuityCorrection? correction = null) =>
        SingleProportions.Measure(achieved, participants, effects, ProportionMeasures.Raw, correction ?? ContinuityCorrection.Default);

    /// <summary>The log proportion ln p with variance 1/x - 1/n (PLN of metafor).</summary>
    /// <param name="achieved">How many achieved the outcome; from 0 to <paramref name="participants"/>.</param>
    /// <param name="participants">How many took part; at least 1.</param>
    /// <param name="correction">What is done about empty cells; <see cref="ContinuityCorrection.Default"/> where <c>null</c>.</param>
    /// <returns>Estimate and variance, on the log scale. Without a correction, absent as <see cref="AbsenceReason.EmptyCell"/> where nobody achieved it, as <see cref="AbsenceReason.ZeroVariance"/> where everybody did.</returns>
    /// <exception cref="ArgumentOutOfRangeException">A count is negative, nobody took part, or more achieved than took part.</exception>
    /// <exception cref="ArgumentException">The correction depends on the whole set (<see cref="CorrectionScope.AllIfAny"/>).</exception>
    public static EstimableEffect Log(long achieved, long participants, ContinuityCorrection? correction = null) =>
        SingleProportions.Measure(achieved, participants, ProportionMeasures.Log, correction ?? ContinuityCorrection.Default);

    /// <summary>The same of many studies, one value a study in every span.</summary>
    /// <param name="achieved">How many achieved the outcome.</param>
    /// <param name="participants">How many took part.</param>
    /// <param name="effects">Receives what <see cref="Log(long, long, ContinuityCorrection?)"/> gives, or the reason of its absence.</param>
    /// <param name="correction">What is done about empty cells; <see cref="ContinuityCorrection.Default"/> where <c>null</c>.</param>
    /// <exception cref="ArgumentException">The spans differ in length.</exception>
    /// <exception cref="ArgumentOutOfRangeException">A count is negative, nobody took part, or more achieved than took part.</exception>
    public static void Log(ReadOnlySpan<long> achieved, ReadOnlySpan<long> participants, Span<EstimableEffect> effects, ContinuityCorrection? correction = null) =>
        SingleProportions.Measure(achieved, participants, effects, ProportionMeasures.Log, correction ?? ContinuityCorrection.Default);

    /// <summary>The arcsine asin(sqrt p) with variance 1/(4n) (PAS of metafor; Anscombe 1948, doi 10.1093/biomet/35.3-4.246). Defined for every count.</summary>
    /// <param name="achieved">How many achieved the outcome; from 0 to <paramref name="participants"/>.</param>
    /// <param name="participants">How many took part; at least 1.</param>
    /// <param name="correction">What is done about empty cells; <see cref="ContinuityCorrection.None"/> where <c>null</c>.</param>
    /// <returns>Estimate and variance, in radians. Nothing is added unless asked for.</returns>
    /// <exception cref="ArgumentOutOfRangeException">A count is negative, nobody took part, or more achieved than took part.</exception>
    /// <exception cref="ArgumentException">The correction depends on the whole set (<see cref="CorrectionScope.AllIfAny"/>).</exception>
    public static EstimableEffect Arcsine(long achieved, long participants, ContinuityCorrection? correction = null) =>
        SingleProportions.Measure(achieved, participants, ProportionMeasures.Arcsine, correction ?? ContinuityCorrection.None);

    /// <summary>The same of many studies, one value a study in every span.</summary>
    /// <param name="achieved">How many achieved the outcome.</param>
    /// <param name="participants">How many took part.</param>
    /// <param name="effects">Receives what <see cref="Arcsine(long, long, ContinuityCorrection?)"/> gives, or the reason of its absence.</param>
    /// <param name="correction">What is done about empty cells; <see cref="ContinuityCorrection.None"/> where <c>null</c>.</param>
    /// <exception cref="ArgumentException">The spans differ in length.</exception>
    /// <exception cref="ArgumentOutOfRangeException">A count is negative, nobody took part, or more achieved than took part.</exception>
    public static void Arcsine(ReadOnlySpan<long> achieved, ReadOnlySpan<long> participants, Span<EstimableEffect> effects, ContinuityCorrection? correction = null) =>
        SingleProportions.Measure(achieved, participants, effects, ProportionMeasures.Arcsine, correction ?? ContinuityCorrection.None);

    /// <summary>The double arcsine (asin(sqrt(x/(n + 1))) + asin(sqrt((x + 1)/(n + 1))))/2 with variance 1/(4n + 2) (PFT of metafor; Freeman and Tukey 1950, doi 10.1214/aoms/1177729756). The way back depends on n: see <see cref="FreemanTukeyScale"/> before use.</summary>
    /// <param name="achieved">How many achieved the outcome; from 0 to <paramref name="participants"/>.</param>
    /// <param name="participants">How many took part; at least 1.</param>
    /// <param name="correction">What is done about empty cells; <see cref="ContinuityCorrection.None"/> where <c>null</c>.</param>
    /// <returns>Estimate and variance, in radians. Nothing is added unless asked for.</returns>
    /// <exception cref="ArgumentOutOfRangeException">A count is negative, nobody took part, or more achieved than took part.</exception>
    /// <exception cref="ArgumentException">The correction depends on the whole set (<see cref="CorrectionScope.AllIfAny"/>).</exception>
    public static EstimableEffect FreemanTukey(long achieved, long participants, ContinuityCorrection? correction = null) =>
        SingleProportions.Measure(achieved, participants, ProportionMeasures.FreemanTukey, correction ?? ContinuityCorrection.None);

    /// <summary>The same of many studies, one value a study in every span.</summary>
    /// <param name="achieved">How many achieved the outcome.</param>
    /// <param name="participants">How many took part.</param>
    /// <param name="effects">Receives what <see cref="FreemanTukey(long, long, ContinuityCorrection?)"/> gives, or the reason of its absence.</param>
    /// <param name="correction">What is done about empty cells; <see cref="ContinuityCorrection.None"/> where <c>null</c>.</param>
    /// <exception cref="ArgumentException">The spans differ in length.</exception>
    /// <exception cref="ArgumentOutOfRangeException">A count is negative, nobody took part, or more achieved than took part.</exception>
    public static void FreemanTukey(ReadOnlySpan<long> achieved, ReadOnlySpan<long> participants, Span<EstimableEffect> effects, ContinuityCorrection? correction = null) =>
        SingleProportions.Measure(achieved, participants, effects, ProportionMeasures.FreemanTukey, correction ?? ContinuityCorrection.None);
}
