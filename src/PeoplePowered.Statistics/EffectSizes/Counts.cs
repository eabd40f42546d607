using System.Runtime.CompilerServices;

namespace PeoplePowered.Statistics.EffectSizes;

/// <summary>The checks of a count out of a total.</summary>
internal static class Counts
{
    public static void Check(
        long achieved,
        long participants,
        [CallerArgumentExpression(nameof(achieved))] string achievedName = "",
        [CallerArgumentExpression(nameof(participants))] string participantsName = "")
    {
        Guard.Against.NegativeOrZero(participants, participantsName);
        Guard.Against.Negative(achieved, achievedName);
        if (achieved > participants)
            throw new ArgumentOutOfRangeException(achievedName, achieved, FormattableString.Invariant($"{achieved} people cannot have achieved the outcome where {participants} took part."));
    }
}
