using System.Globalization;

namespace PeoplePowered.Domain.Replication;

/// <summary>Why a verdict is what it is.</summary>
internal static class Reasons
{
    private static readonly IFormatProvider s_invariant = CultureInfo.InvariantCulture;

    /// <summary>What the numbers say; where they are carried on beyond the sites, that they are.</summary>
    public static IEnumerable<Reason> OfNumbers(SourceEvidence evidence, Yardstick yardstick, RuleState state, SitePrediction prediction, ReplicationPolicy policy)
    {
        var sources = evidence.Sites.Where(site => site.Source is not null).Select(site => site.Name).ToValueList();
        var range = Wording.RangeSentence(evidence, prediction, policy, s_invariant);
        var success = $"it {Wording.Succeeds(yardstick.SpeaksOfHarm)} ({Wording.Success(evidence, yardstick, s_invariant)})";
        if (!prediction.Range.HasValue)
        {
            yield return new(Wording.Sentence(range), null, sources);
        }
        else if (state.IsExtrapolating)
        {
            yield return new($"Carried on beyond the sites, {range} and the chance that {success} {Wording.Chance(state.Success, s_invariant)}; neither is to be relied on.", null, sources);
        }
        else
        {
            yield return new($"From {Wording.Sites(prediction.Sites)}, {range}.", null, sources);
            yield return new($"The chance that {success} is {Wording.Chance(state.Success, s_invariant)}.", null, []);
            if (state.AdaptedSuccess.HasValue)
                yield return new($"With the adaptations as they are assumed that chance is {Wording.Chance(state.AdaptedSuccess, s_invariant)}.", null, []);
            if (state.Harm.HasValue)
                yield return new($"The chance that it harms ({Wording.Harm(evidence, yardstick, s_invariant)}) is {Wording.Percent(state.Harm.Value, s_invariant)}.", null, []);
        }
    }

    /// <summary>What the answers say that keep a better verdict from standing.</summary>
    public static IEnumerable<Reason> OfAnswers(CriterionAnswers answers, AnswerStates states, ReplicationPolicy policy)
    {
        foreach (var criterion in policy.Gates.Concat(policy.Context).Where(criterion => states[criterion] != AnswerState.Passing))
        {
            var answer = answers[criterion];
            var gate = policy.Gates.Contains(criterion) ? "gate" : "criterion";
            yield return new(
                answer.IsUnknown ? $"The {gate} {criterion} is unknown: {Criteria.Of(criterion).Question}"
                    : string.Create(s_invariant, $"The {gate} {criterion} is not met ({(int)answer.Score!.Value} of 3): {Criteria.Of(criterion).Question}"),
                criterion,
                answer.Evidence.Select(reference => reference.Id).ToValueList());
        }
    }

    /// <summary>How published standards rate the evidence.</summary>
    public static IEnumerable<Reason> OfRatings(Intervention intervention) =>
        intervention.Ratings.Select(rating => new Reason($"The evidence is rated {rating}.", Criterion.EffectAtOrigin, []));

    /// <summary>Where the place lies outside what the sites cover.</summary>
    public static IEnumerable<Reason> OfSimilarity(PlaceSimilarity similarity)
    {
        if (similarity.NotKnown.Count > 0)
            yield return new($"{Wording.List(similarity.NotKnown)} is not known for the place, and the prediction depends on it.", Criterion.PopulationSimilar, []);
        if (similarity.TooManyCovariates && similarity.IsExtrapolating)
            yield return new("There are more moderators than a tenth of the sites, too many to tell what the effect depends on.", Criterion.PopulationSimilar, []);
        else if (similarity.IsExtrapolating && similarity.InsideHull is not null)
            yield return new($"The place lies outside what the sites cover ({Wording.List(similarity.OutsideRange.Count > 0 ? similarity.OutsideRange : similarity.Covariates)}), so a probability would be a guess.", Criterion.PopulationSimilar, []);
    }

    /// <summary>The numbers of dose and support, where they take something away.</summary>
    public static IEnumerable<Reason> OfDelivery(CriterionAnswers answers, Statistics.Interval dose, Statistics.Interval support)
    {
        if (dose.Lower < 1)
            yield return new($"The share of it that is expected to be delivered is {Wording.Chance(Statistics.EstimableInterval.Of(dose), s_invariant)}.", Criterion.FidelityAchieved, Ids(answers, Criterion.FidelityAchieved));
        if (support.Lower < 1)
            yield return new($"The chance that what it needs around it is there is {Wording.Chance(Statistics.EstimableInterval.Of(support), s_invariant)}.", Criterion.SupportFactorsPresent, Ids(answers, Criterion.SupportFactorsPresent));
    }

    private static ValueList<string> Ids(CriterionAnswers answers, Criterion criterion) => answers[criterion].Evidence.Select(reference => reference.Id).ToValueList();
}
