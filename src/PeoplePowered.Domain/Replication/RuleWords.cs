using System.Globalization;

namespace PeoplePowered.Domain.Replication;

/// <summary>Why a rule fired, with the limits of the policy; a funder's own rule in the funder's words.</summary>
internal static class RuleWords
{
    public static string Why(ReplicationRule rule, RuleState state, ReplicationPolicy policy, bool speaksOfHarm)
    {
        var likely = $"{(speaksOfHarm ? "success is likely" : "the target is likely to be met")} even at worst ({Limit(policy.SuccessFrom)} or more)";
        return rule.Name switch
        {
            _ when !ReplicationRules.All.Contains(rule) => rule.Description,
            nameof(ReplicationRules.CannotPredict) => CannotPredict(state, policy),
            nameof(ReplicationRules.LikelyHarmOrNoSuccess) => TooUnlikely(state, policy, speaksOfHarm),
            nameof(ReplicationRules.LikelySuccess) when !state.JudgesContext => Wording.Sentence($"{(speaksOfHarm ? "success is likely" : "the target is likely to be met")} ({Limit(policy.SuccessFrom)} or more)"),
            nameof(ReplicationRules.LikelySuccess) => Wording.Sentence($"{likely}, every gate and every criterion of context is met, and nothing has to be adapted"),
            nameof(ReplicationRules.SuccessWithAdaptation) => $"What is not met touches only components that may be adapted, and with those adaptations {likely}.",
            nameof(ReplicationRules.Undecided) => Undecided(state, policy, speaksOfHarm, likely),
            _ => rule.Description,
        };
    }

    private static string CannotPredict(RuleState state, ReplicationPolicy policy) =>
        state.Sites < policy.MinimumSites
            ? string.Create(CultureInfo.InvariantCulture, $"{Wording.Sentence($"{Wording.Sites(state.Sites)} {(state.Sites == 1 ? "is" : "are")} too few for a prediction")[..^1]}; at least {policy.MinimumSites} are needed.")
            : state.IsExtrapolating ? "The sites allow no prediction for a place like this." : "The sites allow no prediction.";

    private static string TooUnlikely(RuleState state, ReplicationPolicy policy, bool speaksOfHarm) =>
        state.Harm.HasValue && state.Harm.Value > policy.HarmAbove ? $"Harm is too likely ({Limit(state.Harm.Value)}, above {Limit(policy.HarmAbove)})."
        : speaksOfHarm ? $"Success is too unlikely even at best (below {Limit(policy.FailureBelow)})."
        : $"The target is too unlikely to be met even at best (below {Limit(policy.FailureBelow)}).";

    private static string Undecided(RuleState state, ReplicationPolicy policy, bool speaksOfHarm, string likely)
    {
        var unmet = state.JudgesContext && (state.NeedsAdaptation || policy.Gates.Concat(policy.Context).Any(criterion => state.Answers[criterion] != AnswerState.Passing));
        if (state.Success.HasValue && state.Success.Value.Lower >= policy.SuccessFrom)
            return Wording.Sentence($"{likely}, but something needed is not met");
        var neither = speaksOfHarm ? "Neither success nor failure is likely enough" : "Neither meeting the target nor missing it is likely enough";
        return unmet ? $"{neither}, and something needed is not met." : $"{neither}.";
    }

    private static string Limit(double probability) => string.Create(CultureInfo.InvariantCulture, $"{100 * probability:0.##} %");
}
