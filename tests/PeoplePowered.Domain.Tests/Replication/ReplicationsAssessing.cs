using PeoplePowered.Domain.Replication;

namespace PeoplePowered.Domain.Tests.Replication;

/// <summary>The assessment itself, without a service before it.</summary>
internal static class ReplicationsAssessing
{
    private static readonly Func<StudyEstimate, IReadOnlyList<StudyEstimate>, ReplicationsAssessment> s_assess = typeof(StudyEstimate).Assembly
        .GetType("PeoplePowered.Domain.Replication.ReplicationsAssessing", throwOnError: true)!
        .GetMethod("Assess")!
        .CreateDelegate<Func<StudyEstimate, IReadOnlyList<StudyEstimate>, ReplicationsAssessment>>();

    public static ReplicationsAssessment Assess(StudyEstimate original, IReadOnlyList<StudyEstimate> replications) => s_assess(original, replications);
}
