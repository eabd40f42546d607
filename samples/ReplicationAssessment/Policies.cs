using PeoplePowered.Domain.Replication;
using PeoplePowered.Statistics.Synthesis;

namespace ReplicationAssessment;

/// <summary>The two policies by which each question is answered.</summary>
internal static class Policies
{
    /// <summary>The library's default, whose verdicts count; but the next test is designed from 200 draws rather than 2,000, to be done in seconds. No verdict hangs on those.</summary>
    public static ReplicationPolicy Default { get; } = ReplicationPolicy.Default with { NextTestReplicates = 200 };

    /// <summary>The same rules and thresholds under the convention of the reference numbers: t with k - p degrees of freedom. Nothing is simulated.</summary>
    public static ReplicationPolicy KnappHartung { get; } = new()
    {
        Pooling = new() { Interval = IntervalMethod.KnappHartungAdHoc, Prediction = PredictionConvention.KnappHartung },
        NextTestReplicates = 0,
        BootstrapReplicates = 0,
    };
}
