using System.Globalization;

namespace PeoplePowered.Domain.Replication;

/// <summary>Why the documented rules fire, with the limits of the policy. Without a comparison they speak of meeting a target.</summary>
internal static class RuleWords
{
    public static string CannotPredict(in RuleState state, ReplicationPolicy policy, bool speaksOfHarm)
    {
        _ = speaksOfHarm;
        return state.Sites < policy.MinimumSites
            ? Wording.Sentence(string.Create(CultureInfo.InvariantCulture, $"{Wording.Sites(state.Sites)} {(state.Sites == 1 ? "is" : "are")} too few for a prediction; at least {policy.MinimumSites} are needed"))
            : state.IsExtrapolating ? "The sites allow no prediction for a place like this." : "The sites allow no prediction.";
    }

    public static string TooUnlikely(in RuleState state, ReplicationPolicy policy, bool speaksOfHarm) =>
        state.Harm.HasValue && state.Harm.Value > policy.HarmAbove ? $"Harm is too likely ({Limit(state.Harm.Value)}, above {Limit(policy.HarmAbove)})."
        : speaksOfHarm ? $"Success is too unlikely even at best (below {Limit(policy.FailureBelow)})."
        : $"The target is too unlikely to be met even at best (below {Limit(policy.FailureBelow)}).";

    public static string Likely(in RuleState state, ReplicationPolicy policy, bool speaksOfHarm) => Wording.Sentence(state.JudgesContext
        ? $"{LikelyAtWorst(policy, speaksOfHarm)}, every gate and every criterion of context is met, and nothing has to be adapted"
        : $"{IsLikely(speaksOfHarm)} ({Limit(policy.SuccessFrom)} or more)");

    public static string LikelyWithAdaptation(in RuleState state, ReplicationPolicy policy, bool speaksOfHarm)
    {
        _ = state;
        return $"What is not met touches only components that may be adapted, and with those adaptations {LikelyAtWorst(policy, speaksOfHarm)}.";
    }

    public static string Undecided(in RuleState state, ReplicationPolicy policy, bool speaksOfHarm)
    {
        if (state.Success.HasValue && state.Success.Value.Lower >= policy.SuccessFrom)
            return Wording.Sentence($"{LikelyAtWorst(policy, speaksOfHarm)}, but something needed is not met");
        var neither = speaksOfHarm ? "Neither success nor failure is likely enough" : "Neither meeting the target nor missing it is likely enough";
        return IsUnmet(state, policy) ? $"{neither}, and something needed is not met." : $"{neither}.";
    }

    private static bool IsUnmet(RuleState state, ReplicationPolicy policy) =>
        state.JudgesContext && (state.NeedsAdaptation || policy.Gates.Concat(policy.Context).Any(criterion => state.Answers[criterion] != AnswerState.Passing));

    private static string LikelyAtWorst(ReplicationPolicy policy, bool speaksOfHarm) => $"{IsLikely(speaksOfHarm)} even at worst ({Limit(policy.SuccessFrom)} or more)";

    private static string IsLikely(bool speaksOfHarm) => speaksOfHarm ? "success is likely" : "the target is likely to be met";

    private static string Limit(double probability) => string.Create(CultureInfo.InvariantCulture, $"{100 * probability:0.##} %");
}
