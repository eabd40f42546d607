namespace PeoplePowered.Domain.Learning.Networks;

/// <summary>What became of the ties between two waves. It knows pseudonyms; <see cref="ForRelease"/> does not.</summary>
/// <remarks>
/// Immutable. A tie is certainly new where the follow-up has it and the baseline says that it was not there; where nobody could have reported it at the baseline, since one of the two was not
/// asked or did not answer, it is possibly new. Lost ties likewise. Pairs not known to be tied in either wave have no part in it.
/// </remarks>
public sealed record NetworkChange
{
    internal NetworkChange(TieSurvey baseline, TieSurvey followUp, ValueList<TieChange> changes, (int Both, int BaselineAlone, int FollowUpAlone) people, ValueList<Caveat> caveats, Made made)
    {
        (Baseline, FollowUp, Changes, Caveats, Made) = (baseline, followUp, changes, caveats, made);
        (PeopleInBoth, PeopleInBaselineAlone, PeopleInFollowUpAlone) = people;
    }

    /// <summary>The earlier wave.</summary>
    public TieSurvey Baseline { get; }

    /// <summary>The later wave.</summary>
    public TieSurvey FollowUp { get; }

    /// <summary>What became of each tie that either wave is certain of: those of the follow-up, then those that it is not certain of.</summary>
    public ValueList<TieChange> Changes { get; }

    /// <summary>How many people were asked in both waves.</summary>
    public int PeopleInBoth { get; }

    /// <summary>How many people were asked in the earlier wave alone.</summary>
    public int PeopleInBaselineAlone { get; }

    /// <summary>How many people were asked in the later wave alone.</summary>
    public int PeopleInFollowUpAlone { get; }

    /// <summary>How many ties are new, kept and lost.</summary>
    public TieChangeCounts All => TieChangeCounts.Of(Changes);

    /// <summary>How many ties between people of different roles are new, kept and lost.</summary>
    public TieChangeCounts AcrossRoles => TieChangeCounts.Of(Changes.Where(change => change.Between.IsAcrossRoles));

    /// <summary>What the answers leave open.</summary>
    public ValueList<Caveat> Caveats { get; }

    /// <summary>How it was made.</summary>
    public Made Made { get; }

    /// <summary>The changes that may be shown: counts by role.</summary>
    public NetworkChangeRelease ForRelease() => new(
        Baseline.Name,
        FollowUp.Name,
        PeopleInBoth,
        PeopleInBaselineAlone,
        PeopleInFollowUpAlone,
        All,
        AcrossRoles,
        Changes.GroupBy(change => Key(change.Between)).OrderBy(group => group.Key).Select(group => new RoleTieChanges(group.Key.One, group.Key.Other, TieChangeCounts.Of(group))).ToValueList(),
        Caveats,
        Made);

    /// <summary>How many ties across roles are new; never whose.</summary>
    public override string ToString() => FormattableString.Invariant($"{FollowUp.Name} since {Baseline.Name}: {AcrossRoles.New} new ties across roles, {AcrossRoles.PossiblyNew} possibly new");

    private static (ParticipantRole One, ParticipantRole Other) Key(PersonPair pair) => pair.One.Role <= pair.Other.Role ? (pair.One.Role, pair.Other.Role) : (pair.Other.Role, pair.One.Role);
}
