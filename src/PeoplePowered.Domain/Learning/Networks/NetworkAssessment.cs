namespace PeoplePowered.Domain.Learning.Networks;

/// <summary>A network of people, with everybody's position. It knows pseudonyms, and is for those who look after it; <see cref="ForRelease"/> is for everybody else.</summary>
/// <remarks>Immutable; equal when all of it is. Positions rest on the ties that are certain; <see cref="Caveats"/> name what missing answers could move.</remarks>
public sealed record NetworkAssessment
{
    internal NetworkAssessment(TieSurvey survey, NetworkOptions options, NetworkSummary summary, ValueList<PersonPosition> positions, ValueList<PersonPair> ties, ValueList<PersonPair> bridges, ValueList<Caveat> caveats, Made made) =>
        (Survey, Options, Summary, Positions, Ties, Bridges, Caveats, Made) = (survey, options, summary, positions, ties, bridges, caveats, made);

    /// <summary>The wave.</summary>
    public TieSurvey Survey { get; }

    /// <summary>How it was read.</summary>
    public NetworkOptions Options { get; }

    /// <summary>The network as a whole.</summary>
    public NetworkSummary Summary { get; }

    /// <summary>Everybody's position, in order of the roster.</summary>
    public ValueList<PersonPosition> Positions { get; }

    /// <summary>The pairs that are certain to be tied; their order does not depend on that of the roster.</summary>
    public ValueList<PersonPair> Ties { get; }

    /// <summary>Those of them that the holding together of a component hangs on.</summary>
    public ValueList<PersonPair> Bridges { get; }

    /// <summary>The people whom it hangs on, in order of the roster.</summary>
    public ValueList<Participant> CutPoints => Positions.Where(position => position.Position.IsCutPoint).Select(position => position.Person).ToValueList();

    /// <summary>What the answers leave open.</summary>
    public ValueList<Caveat> Caveats { get; }

    /// <summary>How it was made.</summary>
    public Made Made { get; }

    /// <summary>
    /// The network as it may be shown: no pseudonym, organisation or region of anybody; people by role and number, in an order that tells nothing; beneficiaries as counts only. The
    /// network as a whole is told with them, positions without: among the people shown.
    /// </summary>
    public NetworkRelease ForRelease() => new ReleaseReckoning(this).Release();

    /// <summary>The survey's name and the network as a whole; never who.</summary>
    public override string ToString() => $"{Survey.Name}: {Summary}";
}
