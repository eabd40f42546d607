namespace PeoplePowered.Domain.Replication;

/// <summary>From evidence to an answer over sites.</summary>
internal static class AcrossAssessing
{
    public static AcrossSitesAssessment Of(SourceEvidence evidence, SuccessThreshold threshold, ReplicationPolicy policy)
    {
        var yardstick = Yardstick.For(evidence, threshold);
        var outlooks = new Outlooks(evidence, [], policy);
        var outlook = outlooks.At([]);
        var caveats = ReplicationCaveats.OfEvidence(evidence, threshold, outlooks, yardstick);
        var made = ReplicationMade.Of("across sites", evidence, threshold, [], [], policy);
        if (yardstick is null)
            return new(null, null, outlook.Prediction, Nothing, Nothing, [], [], NotAssessed, null, caveats.ToValueList(), evidence, threshold, policy, made);

        var state = StateOf(outlook, yardstick);
        var rule = policy.Decide(state);
        var turnsOn = outlooks.WithoutEach([])
            .Where(without => policy.Decide(StateOf(without.Outlook, yardstick)).Verdict != rule.Verdict)
            .Select(without => evidence.Sites[without.Site].Name);
        return new(
            Verdict(rule.Verdict),
            rule.Name,
            outlook.Prediction,
            state.Success.HasValue ? Statistics.Estimable.Of(state.Success.Value.Lower) : Statistics.Estimable.Absent(state.Success.Reason),
            state.Harm,
            turnsOn.ToValueList(),
            Reasons.OfNumbers(evidence, threshold, yardstick, state, outlook.Prediction).ToValueList(),
            NotAssessed,
            NextTests.OfNumbers(evidence, threshold, yardstick, rule, policy),
            caveats.ToValueList(),
            evidence,
            threshold,
            policy,
            made);
    }

    private static Statistics.Estimable Nothing => Statistics.Estimable.Absent(Statistics.AbsenceReason.NotApplicable);

    private static ValueList<Criterion> NotAssessed { get; } = Criteria.All.Select(definition => definition.Criterion).ToValueList();

    private static RuleState StateOf(Outlook outlook, Yardstick yardstick) => new Judging(outlook, yardstick, isExtrapolating: false, default).OnNumbersAlone();

    private static ReplicationVerdict Verdict(TransferVerdict verdict) => verdict switch
    {
        TransferVerdict.DoNotReplicate => ReplicationVerdict.DidNotReplicate,
        TransferVerdict.TestFurther => ReplicationVerdict.Unclear,
        _ => ReplicationVerdict.Replicated,
    };
}
