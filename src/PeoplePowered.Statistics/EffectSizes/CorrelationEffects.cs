namespace PeoplePowered.Statistics.EffectSizes;

/// <summary>Effect sizes of a correlation r between two measurements of n people.</summary>
/// <remarks>Stateless and safe to call from many threads; nothing is allocated. Estimates and variances agree with R metafor 3.8.1's escalc to 1e-11.</remarks>
public static class CorrelationEffects
{
    private const long FewestParticipants = 4;

    /// <summary>The correlation r with variance (1 - r^2)^2/(n - 1) (COR of metafor, its <c>LS</c>; Hedges 1989, doi 10.1037/0021-9010.74.3.469).</summary>
    /// <param name="correlation">The correlation, from -1 to 1.</param>
    /// <param name="participants">How many people; at least 1.</param>
    /// <returns>Estimate and variance of the correlation. Absent as <see cref="AbsenceReason.TooFewParticipants"/> below 4 people, as <see cref="AbsenceReason.AtTheEdge"/> where r is 1 or -1.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The correlation is outside -1 to 1 or not a number, or nobody took part.</exception>
    public static EstimableEffect Raw(double correlation, long participants)
    {
        Check(correlation, participants);
        var unexplained = (1 - correlation) * (1 + correlation);
        return Absence(correlation, participants) ?? EstimableEffect.Of(correlation, unexplained * unexplained / (participants - 1));
    }

    /// <summary>The same of many studies, one value a study in every span.</summary>
    /// <param name="correlations">The correlations, from -1 to 1.</param>
    /// <param name="participants">How many people; at least 1.</param>
    /// <param name="effects">Receives what <see cref="Raw(double, long)"/> gives, or the reason of its absence.</param>
    /// <exception cref="ArgumentException">The spans differ in length.</exception>
    /// <exception cref="ArgumentOutOfRangeException">A correlation is outside -1 to 1 or not a number, or a study has nobody.</exception>
    public static void Raw(ReadOnlySpan<double> correlations, ReadOnlySpan<long> participants, Span<EstimableEffect> effects)
    {
        Spans.SameLength(correlations.Length, participants.Length, nameof(participants));
        Spans.SameLength(correlations.Length, effects.Length, nameof(effects));
        for (var i = 0; i < correlations.Length; i++)
            effects[i] = Raw(correlations[i], participants[i]);
    }

    /// <summary>Fisher's z, artanh r, with variance 1/(n - 3) (ZCOR of metafor; Fisher 1921, Metron 1, 1-32).</summary>
    /// <param name="correlation">The correlation, from -1 to 1.</param>
    /// <param name="participants">How many people; at least 1.</param>
    /// <returns>Estimate and variance on the scale of z. Absent as <see cref="AbsenceReason.TooFewParticipants"/> below 4 people, as <see cref="AbsenceReason.AtTheEdge"/> where r is 1 or -1.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The correlation is outside -1 to 1 or not a number, or nobody took part.</exception>
    public static EstimableEffect FisherZ(double correlation, long participants)
    {
        Check(correlation, participants);
        return Absence(correlation, participants) ?? EstimableEffect.Of(Math.Atanh(correlation), 1.0 / (participants - 3));
    }

    /// <summary>The same of many studies, one value a study in every span.</summary>
    /// <param name="correlations">The correlations, from -1 to 1.</param>
    /// <param name="participants">How many people; at least 1.</param>
    /// <param name="effects">Receives what <see cref="FisherZ(double, long)"/> gives, or the reason of its absence.</param>
    /// <exception cref="ArgumentException">The spans differ in length.</exception>
    /// <exception cref="ArgumentOutOfRangeException">A correlation is outside -1 to 1 or not a number, or a study has nobody.</exception>
    public static void FisherZ(ReadOnlySpan<double> correlations, ReadOnlySpan<long> participants, Span<EstimableEffect> effects)
    {
        Spans.SameLength(correlations.Length, participants.Length, nameof(participants));
        Spans.SameLength(correlations.Length, effects.Length, nameof(effects));
        for (var i = 0; i < correlations.Length; i++)
            effects[i] = FisherZ(correlations[i], participants[i]);
    }

    private static void Check(double correlation, long participants)
    {
        Guard.Against.OutOfRange(Guard.Against.NonFinite(correlation), nameof(correlation), -1, 1);
        Guard.Against.NegativeOrZero(participants);
    }

    private static EstimableEffect? Absence(double correlation, long participants) =>
        participants < FewestParticipants ? EstimableEffect.Absent(AbsenceReason.TooFewParticipants)
        : Math.Abs(correlation) == 1 ? EstimableEffect.Absent(AbsenceReason.AtTheEdge)
        : null;
}
