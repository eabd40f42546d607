using PeoplePowered.Statistics.Distributions;

namespace PeoplePowered.Statistics.Replication;

/// <summary>The oldest criterion of a successful replication: both studies are significant by themselves, in the same direction.</summary>
/// <remarks>Stateless and safe to call from many threads. It says nothing of how the effects compare, and fails where either study is small.</remarks>
public static class TwoTrialsRule
{
    /// <summary>Whether both studies are significant in the direction of the original.</summary>
    /// <param name="zOriginal">The original's estimate over its standard error; finite.</param>
    /// <param name="zReplication">The replication's estimate over its standard error; finite.</param>
    /// <param name="alpha">The one-sided level of each study, a fraction strictly between 0 and a half; .025 unless given, as for two-sided tests at .05.</param>
    /// <returns>Whether both one-sided p-values are at most the level.</returns>
    /// <exception cref="ArgumentOutOfRangeException">A z-value is not finite, or the level is outside its range.</exception>
    public static bool IsMet(double zOriginal, double zReplication, double alpha = 0.025)
    {
        Guard.Against.NonFinite(zOriginal);
        Guard.Against.NonFinite(zReplication);
        OneSidedLevel.Check(alpha);
        return NormalDistribution.Tail(Math.Abs(zOriginal)) <= alpha && NormalDistribution.Tail(Math.Sign(zOriginal) * zReplication) <= alpha;
    }
}
