namespace PeoplePowered.Statistics.EffectSizes;

/// <summary>Effect sizes of a single proportion: how many of those who took part achieved the outcome.</summary>
/// <remarks>Stateless and safe to call from many threads.</remarks>
public static class ProportionEffects
{
    /// <summary>
    /// The log-odds ln(x / (n - x)) with sampling variance 1/x + 1/(n - x) (the measure PLO of metafor; Stijnen, Hamza and Özdemir 2010,
    /// doi 10.1002/sim.4040). Where nobody, or everybody, achieved the outcome, one half is added to both cells of this study only.
    /// </summary>
    /// <param name="achieved">How many achieved the outcome; from 0 to <paramref name="participants"/>.</param>
    /// <param name="participants">How many took part; at least 1.</param>
    /// <returns>Estimate and variance on the log-odds scale; exact to a few units in the last place.</returns>
    /// <exception cref="ArgumentOutOfRangeException">A count is negative, nobody took part, or more achieved than took part.</exception>
    public static EffectSize Logit(long achieved, long participants)
    {
        Counts.Check(achieved, participants);
        var correction = achieved == 0 || achieved == participants ? 0.5 : 0;
        var with = achieved + correction;
        var without = participants - achieved + correction;
        return new EffectSize(Math.Log(with / without), (1 / with) + (1 / without));
    }

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
}
