namespace PeoplePowered.Statistics.EffectSizes;

/// <summary>The checks of a count out of a total.</summary>
internal static class Counts
{
    public static void Check(long achieved, long participants)
    {
        Guard.Against.NegativeOrZero(participants);
        Guard.Against.Negative(achieved);
        if (achieved > participants)
            throw new ArgumentOutOfRangeException(nameof(achieved), achieved, FormattableString.Invariant($"{achieved} people cannot have achieved the outcome where {participants} took part."));
    }
}
