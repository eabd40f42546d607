namespace PeoplePowered.Statistics.Replication;

/// <summary>How likely success and harm are in a new site, and what follows by <see cref="VerdictThresholds"/>.</summary>
/// <param name="Success">The probability that the true effect of a new site is at least the minimum important difference, a fraction; absent where there is no distribution for a new site.</param>
/// <param name="Harm">The probability that it is at least the minimum important harm, a fraction; absent likewise.</param>
/// <param name="Verdict">The verdict on these numbers.</param>
/// <remarks>Immutable; equality is exact. The <c>default</c> has nothing computed and cannot predict.</remarks>
public readonly record struct NewSiteJudgement(Estimable Success, Estimable Harm, NumericVerdict Verdict)
{
    /// <summary>Whether the numbers decide: replicated, or did not.</summary>
    public bool IsDecided => Verdict is NumericVerdict.Replicated or NumericVerdict.DidNotReplicate;
}
