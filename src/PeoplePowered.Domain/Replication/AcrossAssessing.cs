using PeoplePowered.Statistics;
using PeoplePowered.Statistics.Replication;
using PeoplePowered.Statistics.Synthesis;

namespace PeoplePowered.Domain.Replication;

/// <summary>From evidence to an answer over sites.</summary>
internal static class AcrossAssessing
{
    public static AcrossSitesAssessment Of(SourceEvidence evidence, SuccessThreshold threshold, ReplicationPolicy policy)
    {
        var yardstick = Yardstick.For(evidence, threshold);
        var outlooks = new Outlooks(evidence, [], policy);
        var outlook = outlooks.At([]);
        var caveats = VerdictCaveats.OfEvidence(evidence, threshold, outlooks, yardstick);
        var made = ReplicationMade.Of("across sites", evidence, threshold, [], [], policy);
        if (yardstick is null)
            return new(null, null, outlook.Prediction, Nothing, Nothing, null, [], [], NotAssessed, null, caveats.ToValueList(), evidence, threshold, policy, made);

        var state = StateOf(outlook.Prediction.Sites, outlook.NewSite, yardstick);
        var rule = policy.Decide(state);
        var turnsOn = evidence.Sites.Zip(outlooks.WithoutEach([]))
            .Where(pair => policy.Decide(StateOf(evidence.Sites.Count - 1, pair.Second, yardstick)).Verdict != rule.Verdict)
            .Select(pair => pair.First.Name);
        return new(
            Verdict(rule.Verdict),
            rule.Name,
            outlook.Prediction,
            state.Success.HasValue ? Estimable.Of(state.Success.Value.Lower) : Estimable.Absent(state.Success.Reason),
            state.Harm,
            Shares(evidence, yardstick, policy),
            turnsOn.ToValueList(),
            [new(rule.Why(state, policy, yardstick.SpeaksOfHarm), null, []), .. Reasons.OfNumbers(evidence, yardstick, state, outlook.Prediction, policy)],
            NotAssessed,
            rule.Verdict == TransferVerdict.TestFurther ? NextTests.OfNumbers(evidence, yardstick, policy) : null,
            caveats.ToValueList(),
            evidence,
            threshold,
            policy,
            made);
    }

    private static Estimable Nothing => Estimable.Absent(AbsenceReason.NotApplicable);

    private static ValueList<Criterion> NotAssessed { get; } = Criteria.All.Select(definition => definition.Criterion).ToValueList();

    private static RuleState StateOf(int sites, PredictiveDistribution newSite, Yardstick yardstick) => new Judging(sites, newSite, yardstick, isExtrapolating: false, default).OnNumbersAlone();

    private static ShareOfSites Shares(SourceEvidence evidence, Yardstick yardstick, ReplicationPolicy policy)
    {
        var (estimates, variances) = (evidence.Sites.Select(site => site.Estimate).ToArray(), evidence.Sites.Select(site => site.Variance).ToArray());
        var bootstrap = policy.BootstrapReplicates == 0 ? BootstrapOptions.None : BootstrapOptions.Default with { Replicates = policy.BootstrapReplicates };
        var (success, harm) = (yardstick.HigherIsBetter ? (ThresholdSide.Above, ThresholdSide.Below) : (ThresholdSide.Below, ThresholdSide.Above));
        return new(
            ShareBeyond.Parametric(estimates, variances, yardstick.SuccessFrom, success, policy.Pooling, bootstrap),
            ShareBeyond.Calibrated(estimates, variances, yardstick.SuccessFrom, success, bootstrap),
            yardstick.HarmUntil is { } until ? ShareBeyond.Parametric(estimates, variances, until, harm, policy.Pooling, bootstrap) : null);
    }

    private static ReplicationVerdict Verdict(TransferVerdict verdict) => verdict switch
    {
        TransferVerdict.DoNotReplicate => ReplicationVerdict.DidNotReplicate,
        TransferVerdict.TestFurther => ReplicationVerdict.Unclear,
        _ => ReplicationVerdict.Replicated,
    };
}
