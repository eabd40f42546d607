using PeoplePowered.Domain.Replication;

namespace PeoplePowered.Domain.Tests.Replication;

/// <summary>Answers to the criteria, for tests.</summary>
internal static class Answers
{
    public static readonly EvidenceReference Reference = new("T1", EvidenceKind.Trial, Some.Source);

    public static CriterionAnswers AllStrong { get; } = CriterionAnswers.Create([.. Criteria.All.Select(definition => Of(definition.Criterion, Score.Strong))]);

    public static CriterionAnswer Of(Criterion criterion, Score score) => CriterionAnswer.Of(criterion, score, Certainty.High, Reference);
}
