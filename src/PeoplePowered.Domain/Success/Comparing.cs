using PeoplePowered.Statistics.Decisions;

namespace PeoplePowered.Domain.Success;

/// <summary>Ranks subjects from one perspective.</summary>
internal static class Comparing
{
    public static PerspectiveRanking Of(
        SuccessDefinition definition,
        Perspective perspective,
        IReadOnlyList<(string Subject, IReadOnlyDictionary<SuccessCriterionId, Reckoning> Reckonings)> subjects,
        SuccessOptions options,
        List<Caveat> caveats,
        CancellationToken cancellationToken)
    {
        var weighted = perspective.Weighted.ToList();
        var criteria = weighted.Select(item => item.Criterion).ToValueList();
        if (weighted.Count == 0)
            return new(perspective.Name, perspective.Role, criteria, [], [], IsExact: true, 0);
        var ranked = new List<(string Subject, IReadOnlyDictionary<SuccessCriterionId, Reckoning> Reckonings)>();
        var notRanked = new List<string>();
        foreach (var subject in subjects)
        {
            var mustHaves = perspective.MustHaves.Select(item => item.Criterion).ToLookup(criterion => subject.Reckonings[criterion].Result.Status);
            if (mustHaves[CriterionStatus.NotMet].ToList() is { Count: > 0 } failed)
            {
                notRanked.Add(subject.Subject);
                caveats.Add(CaveatCatalogue.MustHaveNotMet.About(subject.Subject, ("criteria", string.Join(", ", failed)), ("perspective", perspective.Name)));
                continue;
            }

            ranked.Add(subject);
            if (mustHaves[CriterionStatus.Undetermined].Concat(mustHaves[CriterionStatus.Unassessed]).ToList() is { Count: > 0 } open)
                caveats.Add(CaveatCatalogue.MustHaveOpen.About(subject.Subject, ("criteria", string.Join(", ", open)), ("perspective", perspective.Name)));
        }

        if (ranked.Count == 0)
            return new(perspective.Name, perspective.Role, criteria, [], notRanked.ToValueList(), IsExact: true, 0);
        var values = ranked.ConvertAll(subject => weighted.Select(item => subject.Reckonings[item.Criterion].UncertainValue(item.Scale ?? definition.Find(item.Criterion)!.DefaultScale)).ToArray());
        var result = Smaa.Assess(values, perspective.Weights.Of(criteria), options.Smaa, cancellationToken);
        return new(
            perspective.Name,
            perspective.Role,
            criteria,
            ranked.Zip(result.Alternatives, (subject, one) => new SubjectAcceptability(
                subject.Subject,
                one.Acceptabilities.ToValueList(),
                one.ExpectedRank,
                one.CentralWeights?.ToValueList(),
                one.ConfidenceFactor,
                one.Wins.ToValueList())).ToValueList(),
            notRanked.ToValueList(),
            result.IsExact,
            result.LargestStandardError);
    }
}
