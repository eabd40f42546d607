namespace PeoplePowered.Statistics.EffectSizes;

/// <summary>Back from the double arcsine of <see cref="ProportionEffects.FreemanTukey(long, long, ContinuityCorrection?)"/> to a proportion, which needs a number of participants.</summary>
/// <remarks>
/// Not a default: a pooled double arcsine has no number of participants of its own, the harmonic mean that Miller proposed is arbitrary, and the answer can be far off where studies differ
/// in size (Schwarzer, Chemaitelly, Abu-Raddad and Rücker 2019, doi 10.1002/jrsm.1348). Pool log-odds and use <see cref="LogitScale"/> instead. Stateless and safe to call from many threads.
/// </remarks>
public static class FreemanTukeyScale
{
    /// <summary>
    /// The proportion p = (1 - sign(cos 2t) sqrt(1 - (sin 2t + (sin 2t - 1/sin 2t)/n)^2))/2 (Miller 1978, doi 10.2307/2682942), which inverts the transformation of x/n exactly.
    /// </summary>
    /// <param name="transformed">The double arcsine t, in radians; finite. Below what nobody of n gives, the proportion is 0; above what everybody gives, it is 1.</param>
    /// <param name="participants">The number of participants n, at least 1; need not be whole, as a harmonic mean is not.</param>
    /// <returns>A fraction from 0 to 1; the accuracy falls to 1e-8 near 0 and 1.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="transformed"/> is not finite, or <paramref name="participants"/> is below 1 or not finite.</exception>
    public static double ToProportion(double transformed, double participants)
    {
        Guard.Against.NonFinite(transformed);
        Guard.Against.OutOfRange(participants, nameof(participants), 1, double.MaxValue);
        if (transformed <= ProportionMeasures.DoubleArcsine(0, participants))
            return 0;
        if (transformed >= ProportionMeasures.DoubleArcsine(participants, 0))
            return 1;
        var sine = Math.Sin(2 * transformed);
        var inner = sine + ((sine - (1 / sine)) / participants);
        var root = Math.Sqrt(Math.Max(0, 1 - (inner * inner)));
        return (1 - (Math.Sign(Math.Cos(2 * transformed)) * root)) / 2;
    }

    /// <summary>The harmonic mean of the numbers of participants, k / sum of 1/n, which Miller proposed for a pooled double arcsine.</summary>
    /// <param name="participants">How many took part, a study each; at least one study, each at least 1.</param>
    /// <returns>A number of participants, seldom whole.</returns>
    /// <exception cref="ArgumentException"><paramref name="participants"/> is empty.</exception>
    /// <exception cref="ArgumentOutOfRangeException">A study has nobody.</exception>
    public static double HarmonicMean(ReadOnlySpan<long> participants)
    {
        if (participants.IsEmpty)
            throw new ArgumentException("A mean needs at least one study.", nameof(participants));
        double sum = 0;
        foreach (var number in participants)
            sum += 1.0 / Guard.Against.NegativeOrZero(number, nameof(participants));
        return participants.Length / sum;
    }
}
