using PeoplePowered.Domain;
using PeoplePowered.Domain.Replication;

namespace ReplicationAssessment;

/// <summary>Answers that are taken for granted so that a verdict rests on the numbers alone.</summary>
internal static class Assumed
{
    /// <summary>What such an answer rests on.</summary>
    public const string Reference = "assumed for illustration";

    /// <summary>Every criterion strong, of very low certainty.</summary>
    public static CriterionAnswers AllStrong { get; } = CriterionAnswers.Create(
    [
        .. Criteria.All.Select(definition => CriterionAnswer.Of(
            definition.Criterion,
            Score.Strong,
            Certainty.VeryLow,
            new EvidenceReference(Reference, EvidenceKind.Testimony, new Source("Assumed by this sample for illustration; nobody has looked"), judgedBy: "nobody"))),
    ]);
}
