namespace PeoplePowered.Domain.Success;

/// <summary>How one party ranks several subjects.</summary>
/// <param name="Perspective">The perspective's name.</param>
/// <param name="Role">Whose it is.</param>
/// <param name="Criteria">The criteria that weigh, in the order of central weights.</param>
/// <param name="Subjects">The subjects ranked, in the order given; empty where no criterion weighs.</param>
/// <param name="NotRanked">The subjects that do not meet a must-have; empty where no criterion weighs.</param>
/// <param name="IsExact">Whether acceptabilities were worked out and not simulated.</param>
/// <param name="LargestStandardError">The largest simulation error of an acceptability; 0 where they are exact.</param>
public sealed record PerspectiveRanking(
    string Perspective,
    PerspectiveRole Role,
    ValueList<SuccessCriterionId> Criteria,
    ValueList<SubjectAcceptability> Subjects,
    ValueList<string> NotRanked,
    bool IsExact,
    double LargestStandardError)
{
    /// <summary>
    /// The subject whose acceptability at the first rank is surely the largest; <c>null</c> where there is none such, or nothing to rank.
    /// </summary>
    public string? First => Subjects.FirstOrDefault(one => Subjects.All(other => ReferenceEquals(one, other) || one.Acceptabilities[0].Lower > other.Acceptabilities[0].Upper))?.Subject;

    /// <summary>The subjects with their acceptability at the first rank, invariant.</summary>
    public override string ToString() => Subjects.Count == 0
        ? $"{Perspective}: no ranking"
        : $"{Perspective}: {string.Join("; ", Subjects)}";
}
