namespace PeoplePowered.Statistics.EffectSizes;

/// <summary>A measure of one proportion, its correction already in both cells.</summary>
internal delegate EstimableEffect ProportionMeasure(double achieved, double notAchieved);

/// <summary>One correction and one measure applied to one proportion or to many.</summary>
internal static class SingleProportions
{
    public static EstimableEffect Measure(long achieved, long participants, ProportionMeasure measure, ContinuityCorrection correction)
    {
        Counts.Check(achieved, participants);
        return Corrected(achieved, participants, measure, correction.ForOneStudy(), anyHasZero: HasZero(achieved, participants));
    }

    public static void Measure(ReadOnlySpan<long> achieved, ReadOnlySpan<long> participants, Span<EstimableEffect> effects, ProportionMeasure measure, ContinuityCorrection correction)
    {
        Spans.SameLength(achieved.Length, participants.Length, nameof(participants));
        Spans.SameLength(achieved.Length, effects.Length, nameof(effects));
        var anyHasZero = false;
        for (var i = 0; i < achieved.Length; i++)
        {
            Counts.Check(achieved[i], participants[i], nameof(achieved), nameof(participants));
            anyHasZero |= HasZero(achieved[i], participants[i]);
        }

        for (var i = 0; i < achieved.Length; i++)
            effects[i] = Corrected(achieved[i], participants[i], measure, correction, anyHasZero);
    }

    private static EstimableEffect Corrected(long achieved, long participants, ProportionMeasure measure, ContinuityCorrection correction, bool anyHasZero)
    {
        var amount = correction.AmountFor(HasZero(achieved, participants), anyHasZero);
        return measure(achieved + amount, participants - achieved + amount);
    }

    private static bool HasZero(long achieved, long participants) => achieved == 0 || achieved == participants;
}
