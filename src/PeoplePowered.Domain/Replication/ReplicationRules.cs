using PeoplePowered.Statistics;

namespace PeoplePowered.Domain.Replication;

/// <summary>The documented rules, in their order: the first that fires decides.</summary>
/// <remarks>
/// Gates that cannot be bought off, a predictive distribution and named reasons decide; no sum of ticks does (MSI Scaling Up itself warns that its checklist
/// is no scorecard). The combination is this library's own synthesis of the frameworks named at <see cref="Criterion"/>.
/// </remarks>
public static class ReplicationRules
{
    /// <summary>The evidence contradicts that it does no harm.</summary>
    public static ReplicationRule HarmShownAtOrigin { get; } = new(
        nameof(HarmShownAtOrigin), TransferVerdict.DoNotReplicate, "Material harm was shown where it was tried.",
        static (in state, _) => state.JudgesContext && state.Answers[Criterion.NoMaterialHarm] == AnswerState.Absent);

    /// <summary>The numbers say nothing about this place. It stands ahead of the rules of probability, since an extrapolated probability decides nothing.</summary>
    public static ReplicationRule CannotPredict { get; } = new(
        nameof(CannotPredict), TransferVerdict.TestFurther, "The sites are too few, or the place is too unlike them, for a prediction.",
        static (in state, policy) => state.IsExtrapolating || state.Sites < policy.MinimumSites || !state.Success.HasValue)
    {
        Reason = RuleWords.CannotPredict,
    };

    /// <summary>Harm is likely or success is not. It stands ahead of the unknowns: no unknown answer makes a likely harm worth a test.</summary>
    public static ReplicationRule LikelyHarmOrNoSuccess { get; } = new(
        nameof(LikelyHarmOrNoSuccess), TransferVerdict.DoNotReplicate, "Harm is too likely, or success too unlikely even at best.",
        static (in state, policy) => (state.Harm.HasValue && state.Harm.Value > policy.HarmAbove) || (state.Success.HasValue && state.Success.Value.Upper < policy.FailureBelow))
    {
        Reason = RuleWords.TooUnlikely,
    };

    /// <summary>A gate is unknown, or the outcome could not be measured.</summary>
    public static ReplicationRule GateUnknown { get; } = new(
        nameof(GateUnknown), TransferVerdict.TestFurther, "A gate is unknown, or the outcome could not be measured in the target place.",
        static (in state, policy) => state.JudgesContext
            && (Any(policy.Gates, state.Answers, AnswerState.Unknown) || state.Answers[Criterion.MeasurableInTarget] != AnswerState.Passing));

    /// <summary>Success is likely and everything needed is there.</summary>
    public static ReplicationRule LikelySuccess { get; } = new(
        nameof(LikelySuccess), TransferVerdict.ReplicateAsIs, "Success is likely even at worst, every gate and every criterion of context is met, and nothing has to be adapted.",
        static (in state, policy) => IsLikely(state.Success, policy)
            && (!state.JudgesContext || (AllPass(policy.Gates, state.Answers) && AllPass(policy.Context, state.Answers) && !state.NeedsAdaptation)))
    {
        Reason = RuleWords.Likely,
    };

    /// <summary>Success is likely with changes to what may be changed.</summary>
    public static ReplicationRule SuccessWithAdaptation { get; } = new(
        nameof(SuccessWithAdaptation), TransferVerdict.Adapt, "What is not met touches only components that may be adapted, and with those adaptations success is likely even at worst.",
        static (in state, policy) => state.JudgesContext && IsLikely(state.AdaptedSuccess, policy) && PassOrAdapted(state, policy))
    {
        Reason = RuleWords.LikelyWithAdaptation,
    };

    /// <summary>Nothing else applies.</summary>
    public static ReplicationRule Undecided { get; } = new(
        nameof(Undecided), TransferVerdict.TestFurther, "Neither success nor failure is likely enough, or something needed is not met.",
        static (in _, _) => true)
    {
        Reason = RuleWords.Undecided,
    };

    /// <summary>All of them, in order.</summary>
    public static ValueList<ReplicationRule> All { get; } = [HarmShownAtOrigin, CannotPredict, LikelyHarmOrNoSuccess, GateUnknown, LikelySuccess, SuccessWithAdaptation, Undecided];

    private static bool IsLikely(EstimableInterval success, ReplicationPolicy policy) => success.HasValue && success.Value.Lower >= policy.SuccessFrom;

    private static bool AllPass(ValueList<Criterion> criteria, AnswerStates answers)
    {
        foreach (var criterion in criteria.AsSpan())
        {
            if (answers[criterion] != AnswerState.Passing)
                return false;
        }

        return true;
    }

    private static bool Any(ValueList<Criterion> criteria, AnswerStates answers, AnswerState wanted)
    {
        foreach (var criterion in criteria.AsSpan())
        {
            if (answers[criterion] == wanted)
                return true;
        }

        return false;
    }

    private static bool PassOrAdapted(in RuleState state, ReplicationPolicy policy)
    {
        foreach (var gate in policy.Gates.AsSpan())
        {
            if (state.Answers[gate] != AnswerState.Passing && !(gate == Criterion.UsualCareSimilar && state.Adapted.Contains(gate)))
                return false;
        }

        foreach (var criterion in policy.Context.AsSpan())
        {
            if (state.Answers[criterion] is AnswerState.Unknown || (state.Answers[criterion] != AnswerState.Passing && !state.Adapted.Contains(criterion)))
                return false;
        }

        return true;
    }
}
