namespace PeoplePowered.Domain.Replication;

/// <summary>Which test would decide a verdict that is to test further.</summary>
internal static class NextTests
{
    public static NextTestAdvice? OfNumbers(SourceEvidence evidence, SuccessThreshold threshold, Yardstick yardstick, ReplicationRule rule, ReplicationPolicy policy) =>
        rule.Verdict == TransferVerdict.TestFurther ? new("Evaluate further sites.") : null;

    public static NextTestAdvice? OfTransfer(TransferRequest request, Yardstick yardstick, ReplicationRule rule, List<UnknownAnswer> unknowns, PlaceSimilarity similarity, RuleState state, ReplicationPolicy policy) =>
        rule.Verdict == TransferVerdict.TestFurther ? new("Evaluate further sites.") : null;
}
