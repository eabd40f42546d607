using System.Globalization;
using PeoplePowered.Domain.Aggregation;
using PeoplePowered.Statistics.Synthesis;

namespace PeoplePowered.Domain.Replication;

/// <summary>How an assessment was made, with the hash of its inputs.</summary>
internal static class ReplicationMade
{
    public static Made Of(string question, SourceEvidence evidence, SuccessThreshold threshold, ValueList<string> moderators, IEnumerable<string> place, ReplicationPolicy policy)
    {
        var method = string.Create(
            CultureInfo.InvariantCulture,
            $"{question}; {evidence.Measure.Name()}; {MethodNames.Of(policy.Pooling.Estimator)}; {MethodNames.Of(policy.Pooling.Interval)}; prediction {MethodNames.Of(policy.Pooling.EffectivePrediction)}; level {policy.Pooling.ConfidenceLevel}; rules {string.Join(", ", policy.Rules.Select(rule => rule.Name))}");
        return Made.By(method, [Canonical.Of(evidence), .. evidence.Sites.Select(Canonical.Of), string.Join('|', moderators), Canonical.Of(threshold), Canonical.Of(policy), .. place]);
    }
}
