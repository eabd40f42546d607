using PeoplePowered.Domain.Replication;
using PeoplePowered.Statistics.Synthesis;

namespace ReplicationAssessment;

/// <summary>The two policies by which each question is answered.</summary>
internal static class Policies
{
    /// <summary>The library's default; its verdicts count.</summary>
    public static ReplicationPolicy Default => ReplicationPolicy.Default;

    /// <summary>The same rules and thresholds under the convention of the reference numbers: t with k - p degrees of freedom. Nothing is simulated.</summary>
    public static ReplicationPolicy KnappHartung { get; } = new()
    {
        Pooling = new() { Interval = IntervalMethod.KnappHartungAdHoc, Prediction = PredictionConvention.KnappHartung },
        NextTestReplicates = 0,
        BootstrapReplicates = 0,
    };
}
