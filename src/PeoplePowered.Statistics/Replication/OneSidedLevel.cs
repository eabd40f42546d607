namespace PeoplePowered.Statistics.Replication;

/// <summary>The check of one-sided levels.</summary>
internal static class OneSidedLevel
{
    /// <summary>A level strictly between 0 and a half.</summary>
    public static double Check(double alpha) => alpha > 0 && alpha < 0.5
        ? alpha
        : throw new ArgumentOutOfRangeException(nameof(alpha), alpha, FormattableString.Invariant($"A one-sided level is a fraction strictly between 0 and a half, such as 0.025, but was {alpha}."));
}
