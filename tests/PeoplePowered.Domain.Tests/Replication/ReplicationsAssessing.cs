using PeoplePowered.Domain.Replication;

namespace PeoplePowered.Domain.Tests.Replication;

/// <summary>Assessments by a service of the defaults.</summary>
internal static class ReplicationsAssessing
{
    private static readonly ReplicationAssessor s_assessor = new();

    public static ReplicationsAssessment Assess(StudyEstimate original, IReadOnlyList<StudyEstimate> replications) => s_assessor.AssessReplications(original, replications);
}
