namespace PeoplePowered.Domain.Replication.Standards;

/// <summary>One reason why a certainty by GRADE is what it is.</summary>
/// <param name="Factor">The domain or factor, such as <c>risk of bias</c>.</param>
/// <param name="Change">By how many levels it counts: -2 to 2; 0 where it was noted but does not count.</param>
/// <param name="Reason">Why, in a clause.</param>
public sealed record GradeStep(string Factor, int Change, string Reason)
{
    /// <summary>Factor, change and reason, such as <c>imprecision -1: serious</c>.</summary>
    public override string ToString() => FormattableString.Invariant($"{Factor} {Change:+0;-0;0}: {Reason}");
}
