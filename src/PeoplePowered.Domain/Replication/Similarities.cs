using PeoplePowered.Statistics.Synthesis;
using PeoplePowered.Statistics.Transportability;

namespace PeoplePowered.Domain.Replication;

/// <summary>Compares places with the sites of some evidence: by the moderators, or without any, by all covariates that the place and every site have.</summary>
internal sealed class Similarities
{
    private readonly SourceEvidence _evidence;
    private readonly ValueList<string> _moderators;
    private readonly Dictionary<(string Names, int Omitted), ModeratorSet> _sets = [];

    public Similarities(SourceEvidence evidence, ValueList<string> moderators) => (_evidence, _moderators) = (evidence, moderators);

    /// <summary>The comparison of a place with all sites, or with all but one.</summary>
    public PlaceSimilarity Of(TargetPlace place, int omitted)
    {
        var notKnown = _moderators.Where(name => place.Covariates.Find(name) is null).ToValueList();
        if (notKnown.Count > 0)
            return PlaceSimilarity.None with { Covariates = _moderators, NotKnown = notKnown, IsExtrapolating = true };
        var compared = _moderators.Count > 0 ? _moderators : place.Covariates.Where(covariate => IsKnownEverywhere(covariate, omitted)).Select(covariate => covariate.Name).ToValueList();
        var notCompared = place.Covariates.Select(covariate => covariate.Name).Except(compared, StringComparer.Ordinal).ToValueList();
        if (compared.Count == 0 || _evidence.Sites.Count - (omitted < 0 ? 0 : 1) < 1)
            return PlaceSimilarity.None with { NotCompared = notCompared };

        var check = Extrapolation.Check(Set(compared, omitted), [.. compared.Select(name => Value(place.Covariates.Find(name)!))]);
        return new(
            compared,
            notCompared,
            [],
            check.OutsideRange.ToValueList(),
            check.IsInsideHull,
            check.Leverage,
            check.LargestLeverage,
            check.MahalanobisSquared,
            check.TooManyCovariates,
            check.IsExtrapolating || (check.TooManyCovariates && _moderators.Count > 0));
    }

    private static ModeratorValue Value(Covariate covariate) => covariate.Label is { } label ? ModeratorValue.Of(covariate.Name, label) : ModeratorValue.Of(covariate.Name, covariate.Number!.Value);

    private bool IsKnownEverywhere(Covariate covariate, int omitted) => _evidence.Sites.Count > 0
        && _evidence.Sites.Where((_, index) => index != omitted).All(site => site.Covariates.Find(covariate.Name) is { } known && known.Label is null == covariate.Label is null);

    private ModeratorSet Set(ValueList<string> names, int omitted)
    {
        var key = (string.Join('\n', names), omitted);
        if (!_sets.TryGetValue(key, out var set))
            _sets[key] = set = SiteModerators.Of(_evidence, names, omitted);
        return set;
    }
}
