using PeoplePowered.Statistics;

namespace PeoplePowered.Domain.Replication;

/// <summary>From evidence, pooled once, to an assessment of each place.</summary>
internal sealed class TransferAssessing
{
    private readonly TransferRequest _request;
    private readonly ReplicationPolicy _policy;
    private readonly Outlooks _outlooks;
    private readonly Yardstick? _yardstick;
    private readonly Similarities _similarities;
    private readonly ValueList<Caveat> _caveats;

    public TransferAssessing(TransferRequest request, ReplicationPolicy policy)
    {
        (_request, _policy) = (request, policy);
        _outlooks = new(request.Evidence, request.Moderators, policy);
        _yardstick = Yardstick.For(request.Evidence, request.Threshold);
        _similarities = new(request.Evidence, request.Moderators);
        _caveats = VerdictCaveats.OfEvidence(request.Evidence, request.Threshold, _outlooks, _yardstick).ToValueList();
    }

    public TransferAssessment At(TargetPlace place)
    {
        var answers = place.Answers.Or(_request.Intervention.Answers);
        var states = AnswerStates.Of(answers, _policy.PassingScore);
        var delivery = new Delivery(place, _request.Intervention, _policy);
        var mappings = Mappings(place, states);
        var adapted = CriterionSet.Of(mappings.Where(mapping => !mapping.TouchesCore).Select(mapping => mapping.Mismatch));
        var similarity = _similarities.Of(place, -1);
        var outlook = _outlooks.At(place.Covariates);
        var (dose, support) = (delivery.Dose(states), delivery.Support(states));
        var caveats = _caveats.Concat(VerdictCaveats.OfPlace(place, _request, answers, similarity, delivery)).ToValueList();
        var made = ReplicationMade.Of("transfer", _request.Evidence, _request.Threshold, _request.Moderators, [Canonical.Of(_request.Intervention), Canonical.Of(place)], _policy);
        var empty = new Determination(Determined: false, [], []);
        var assessment = new TransferAssessment(
            place, null, null, outlook.Prediction, Nothing, Nothing, dose, support, similarity, answers, empty, new([], []), [], mappings, WeakestLinks(answers), [], null, caveats, _request, _policy, made);
        if (_yardstick is null)
            return assessment;

        var judging = new Judging(outlook.Prediction.Sites, outlook.NewSite, _yardstick, similarity.IsExtrapolating, adapted);
        var state = judging.StateOf(states, delivery);
        var rule = _policy.Decide(state);
        var determination = new Completions(judging, states, delivery, adapted, _policy, place, _request.Intervention).Around(rule.Verdict);
        var unknowns = determination.Unknowns.Where(unknown => unknown.Decisiveness > 0).OrderByDescending(unknown => unknown.Decisiveness).ToList();
        return assessment with
        {
            Verdict = rule.Verdict,
            Rule = rule.Name,
            ProbabilityOfSuccess = state.Success,
            ProbabilityOfAdaptedSuccess = state.AdaptedSuccess,
            ProbabilityOfHarm = state.Harm.HasValue ? EstimableInterval.Of(state.Harm.Value, state.Harm.Value) : EstimableInterval.Absent(state.Harm.Reason),
            Determination = determination,
            Flips = new(unknowns.Select(unknown => unknown.Name).ToValueList(), TurnsOn(place, states, delivery, adapted, rule).ToValueList()),
            Reasons =
            [
                new(rule.Why(state, _policy, _yardstick.SpeaksOfHarm), null, []),
                .. Reasons.OfNumbers(_request.Evidence, _yardstick, state, outlook.Prediction, _policy),
                .. Reasons.OfRatings(_request.Intervention),
                .. Reasons.OfSimilarity(similarity),
                .. Reasons.OfDelivery(answers, dose, support),
                .. Reasons.OfAnswers(answers, states, _policy),
            ],
            FindOutNext = NextSteps(unknowns, rule).ToValueList(),
            NextTest = rule.Verdict == TransferVerdict.TestFurther ? NextTests.OfTransfer(_request, _yardstick, unknowns, similarity, judging.OnNumbersAlone(), _policy) : null,
        };
    }

    private static EstimableInterval Nothing => EstimableInterval.Absent(AbsenceReason.NotApplicable);

    private static ValueList<WeakLink> WeakestLinks(CriterionAnswers answers) => answers
        .Where(answer => answer.NotApplicableBecause is null && answer is not { Score: Score.Strong, Certainty: Certainty.High })
        .OrderBy(answer => answer.IsUnknown ? 0 : 1)
        .ThenBy(answer => answer.Score)
        .ThenBy(answer => answer.Certainty)
        .ThenBy(answer => answer.Criterion)
        .Select(answer => new WeakLink(answer.Criterion, answer.Score, answer.Certainty))
        .ToValueList();

    private static IEnumerable<NextStep> NextSteps(List<UnknownAnswer> unknowns, ReplicationRule rule)
    {
        foreach (var unknown in unknowns)
            yield return new(string.Equals(unknown.Name, unknown.Criterion.ToString(), StringComparison.Ordinal) ? Criteria.Of(unknown.Criterion).Question : unknown.Name, unknown.Criterion, unknown.Decisiveness);
        if (rule.Verdict == TransferVerdict.TestFurther)
            yield return new("What further sites, or sites like this place, find.", null, null);
    }

    private ValueList<AdaptationMapping> Mappings(TargetPlace place, AnswerStates states) => place.Adaptations
        .Select(adaptation => new AdaptationMapping(
            adaptation.Mismatch,
            adaptation.Component,
            adaptation.Change,
            _request.Intervention.Components.Any(component => component.IsCore && string.Equals(component.Name, adaptation.Component, StringComparison.Ordinal)),
            states[adaptation.Mismatch] != AnswerState.Passing))
        .ToValueList();

    private IEnumerable<string> TurnsOn(TargetPlace place, AnswerStates states, Delivery delivery, CriterionSet adapted, ReplicationRule rule)
    {
        var site = 0;
        foreach (var newSite in _outlooks.WithoutEach(place.Covariates))
        {
            var judging = new Judging(_request.Evidence.Sites.Count - 1, newSite, _yardstick!, _similarities.Of(place, site).IsExtrapolating, adapted);
            if (_policy.Decide(judging.StateOf(states, delivery)).Verdict != rule.Verdict)
                yield return _request.Evidence.Sites[site].Name;
            site++;
        }
    }
}
