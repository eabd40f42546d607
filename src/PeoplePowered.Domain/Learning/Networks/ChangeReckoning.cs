namespace PeoplePowered.Domain.Learning.Networks;

/// <summary>Compares what two waves say of each pair.</summary>
internal sealed class ChangeReckoning(TieSurvey baseline, TieSurvey followUp, NetworkOptions options)
{
    private readonly SurveyAnswers _before = new(baseline, options);
    private readonly SurveyAnswers _after = new(followUp, options);

    public NetworkChange Compare()
    {
        var both = followUp.Roster.Count(participant => _before.Find(participant.Person) >= 0);
        var people = (both, baseline.Roster.Count - both, followUp.Roster.Count - both);
        ValueList<TieChange> changes = [.. Changes()];
        return new(baseline, followUp, changes, people, Caveats(changes, people), Made.By($"change of a network of {options}", [options.ToString(), .. NetworkInputs.Of(baseline), .. NetworkInputs.Of(followUp)]));
    }

    private IEnumerable<TieChange> Changes()
    {
        foreach (var pair in _after.Pairs.Where(pair => pair.State == PairState.Tied))
        {
            var (one, other) = (_after.People[pair.One], _after.People[pair.Other]);
            yield return new(_before.Of(one.Person, other.Person) switch { PairState.Tied => TieChangeKind.Kept, PairState.NotTied => TieChangeKind.New, _ => TieChangeKind.PossiblyNew }, new(one, other));
        }

        foreach (var pair in _before.Pairs.Where(pair => pair.State == PairState.Tied))
        {
            var (one, other) = (_before.People[pair.One], _before.People[pair.Other]);
            var state = _after.Of(one.Person, other.Person);
            if (state != PairState.Tied)
                yield return new(state == PairState.NotTied ? TieChangeKind.Lost : TieChangeKind.PossiblyLost, new(Latest(one), Latest(other)));
        }
    }

    private Participant Latest(Participant participant) => _after.Find(participant.Person) is >= 0 and var place ? _after.People[place] : participant;

    private ValueList<Caveat> Caveats(ValueList<TieChange> changes, (int Both, int Baseline, int FollowUp) people)
    {
        var caveats = new List<Caveat>();
        var (subject, counts) = ($"{followUp.Name} since {baseline.Name}", TieChangeCounts.Of(changes));
        if (baseline.Date is { } before && followUp.Date is { } after && before.Latest >= after.Earliest)
            caveats.Add(CaveatCatalogue.NetworkWavesNotInOrder.About(subject, ("followUp", after.ToString()), ("baseline", before.ToString())));
        if (people.Baseline > 0 || people.FollowUp > 0)
            caveats.Add(CaveatCatalogue.NetworkPeopleDiffer.About(subject, ("both", people.Both), ("baseline", people.Baseline), ("followUp", people.FollowUp)));
        if (counts.PossiblyNew > 0)
            caveats.Add(CaveatCatalogue.NetworkPossiblyNew.About(subject, ("ties", counts.PossiblyNew)));
        if (counts.PossiblyLost > 0)
            caveats.Add(CaveatCatalogue.NetworkPossiblyLost.About(subject, ("ties", counts.PossiblyLost)));
        var kinds = Kinds(baseline).Union(Kinds(followUp)).Except(Kinds(baseline).Intersect(Kinds(followUp))).Order().Select(WireWord<TieKind>.Of).ToList();
        if (kinds.Count > 0)
            caveats.Add(CaveatCatalogue.NetworkKindsDiffer.About(subject, ("kinds", string.Join(", ", kinds))));
        var changed = baseline.Roster.Count(participant => Latest(participant).Role != participant.Role);
        if (changed > 0)
            caveats.Add(CaveatCatalogue.NetworkRolesChanged.About(subject, ("people", changed)));
        return caveats.Select(caveat => caveat.RestingOn(new[] { baseline.Source, followUp.Source }.OfType<Source>())).ToValueList();
    }

    private HashSet<TieKind> Kinds(TieSurvey survey) => [.. survey.Ties.Where(options.Counts).Select(tie => tie.Kind)];
}
