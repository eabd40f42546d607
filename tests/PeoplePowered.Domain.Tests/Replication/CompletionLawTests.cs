using PeoplePowered.Domain.Replication;
using PeoplePowered.Statistics;

namespace PeoplePowered.Domain.Tests.Replication;

/// <summary>What the unknowns could make of a verdict, against the assessor asked anew with each of them answered.</summary>
public sealed class CompletionLawTests
{
    [Fact]
    public void Each_corner_is_what_the_assessor_says_when_the_unknowns_are_answered_that_way() => TransferLawTests.Check(30_101, 300, item =>
    {
        var assessment = item.Assess();
        if (assessment.Determination.Corners.Count > 256)
            return true;
        var answered = item.Assess(assessment.Determination.Corners.Select(corner => Completed(item, assessment, corner.Completion)));
        return assessment.Determination.Corners.Zip(answered).All(pair => pair.First.Verdict == pair.Second.Verdict && string.Equals(pair.First.Rule, pair.Second.Rule, StringComparison.Ordinal));
    });

    [Fact]
    public void A_verdict_is_determined_where_every_completion_gives_it_and_only_there() => TransferLawTests.Check(30_102, 300, item =>
    {
        var assessment = item.Assess();
        var all = Completions(item, assessment).Take(600).ToList();
        if (all.Count >= 600)
            return true;
        var verdicts = item.Assess(all).Select(completed => completed.Verdict).ToList();
        return assessment.Determined == verdicts.TrueForAll(verdict => verdict == assessment.Verdict) && verdicts.Count == assessment.Determination.Corners.Count;
    });

    [Fact]
    public void Decisiveness_is_a_fraction_and_above_0_where_a_verdict_is_not_determined() => TransferLawTests.Check(30_103, 300, item =>
    {
        var assessment = item.Assess();
        return assessment.Determination.Unknowns.All(unknown => unknown.Decisiveness is >= 0 and <= 1)
            && assessment.Determination.Corners.DistinctBy(corner => corner.Completion, StringComparer.Ordinal).Count() == assessment.Determination.Corners.Count
            && assessment.Determined == (assessment.Flips.Unknowns.Count == 0);
    });

    [Fact]
    public void Decisiveness_is_the_share_of_completions_of_the_others_in_which_an_answer_matters() => TransferLawTests.Check(30_104, 150, item =>
    {
        var determination = item.Assess().Determination;
        return determination.Unknowns.Select((unknown, index) =>
        {
            var others = determination.Corners.GroupBy(corner => corner.Completion.Remove(index, 1), StringComparer.Ordinal).ToList();
            return Math.Abs(unknown.Decisiveness - ((double)others.Count(group => group.DistinctBy(corner => corner.Verdict).Skip(1).Any()) / others.Count)) < 1e-12;
        }).All(same => same);
    });

    /// <summary>The place with each unknown answered by a corner's marks.</summary>
    private static TargetPlace Completed(TransferCase item, TransferAssessment assessment, string marks)
    {
        var (answers, fidelity, support) = (item.Place.Answers, (Fidelity?)null, (ValueList<SupportSet>?)null);
        foreach (var (unknown, mark) in assessment.Determination.Unknowns.Zip(marks))
        {
            if (string.Equals(unknown.Name, unknown.Criterion.ToString(), StringComparison.Ordinal))
                answers = answers.With(Answers.Of(unknown.Criterion, mark switch { '0' => Score.Absent, '-' => Score.Weak, _ => Score.Strong }));
            else if (unknown.Criterion == Criterion.FidelityAchieved)
                fidelity = Filled(item.Place.Fidelity ?? item.Request.Intervention.Fidelity!, mark == '+' ? 1 : 0);
            else
                support = [Certain(mark == '+' ? assessment.Support.Upper : assessment.Support.Lower)];
        }

        return item.PlaceWith(answers, fidelity, support);
    }

    /// <summary>Every completion, enumerated from the place itself and the documented rules: which answers they look at, and what of dose and support is open.</summary>
    private static List<TargetPlace> Completions(TransferCase item, TransferAssessment assessment)
    {
        var (place, fidelity) = (item.Place, item.Place.Fidelity ?? item.Request.Intervention.Fidelity);
        var adapted = place.Adaptations.Where(adaptation => adaptation.Component == "sessions").Select(adaptation => adaptation.Mismatch).ToHashSet();
        var open = place.Answers.Where(answer => answer.IsUnknown).Select(answer => answer.Criterion).Where(criterion =>
            Criteria.Of(criterion).Role is CriterionRole.Gate or CriterionRole.GateAndVeto or CriterionRole.Context
            || adapted.Contains(criterion)
            || (criterion == Criterion.FidelityAchieved && fidelity is null)).ToList();
        var places = new List<TargetPlace> { place };
        foreach (var criterion in open)
        {
            Score[] scores = criterion == Criterion.NoMaterialHarm ? [Score.Absent, Score.Weak, Score.Strong] : [Score.Weak, Score.Strong];
            places = [.. places.SelectMany(before => scores.Select(score => new TargetPlace(place.Place, place.Covariates, before.Answers.With(Answers.Of(criterion, score)), before.Support, place.Adaptations, fidelity: before.Fidelity)))];
        }

        if (fidelity is { } known && known.Dose(item.Policy.Dose).Width > 0)
            places = [.. places.SelectMany(before => new[] { 0.0, 1.0 }.Select(fill => new TargetPlace(place.Place, place.Covariates, before.Answers, before.Support, place.Adaptations, fidelity: Filled(known, fill))))];
        if (place.Support.Count > 0 && assessment.Support.Width > 0)
            places = [.. places.SelectMany(before => new[] { assessment.Support.Lower, assessment.Support.Upper }.Select(end => new TargetPlace(place.Place, place.Covariates, before.Answers, [Certain(end)], place.Adaptations, fidelity: before.Fidelity)))];
        return places;
    }

    private static Fidelity Filled(Fidelity fidelity, double fill) => new(fidelity.Content ?? fill, fidelity.Coverage ?? fill, fidelity.Frequency ?? fill, fidelity.Duration ?? fill);

    private static SupportSet Certain(double probability) => new([new SupportFactor("all of it", new Interval(probability, probability))]);
}
