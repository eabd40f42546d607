using PeoplePowered.Domain.Commissioning;
using PeoplePowered.Statistics;

namespace PeoplePowered.Domain.Learning.Networks;

/// <summary>One wave of a survey of ties: who was asked, who answered, and what they said.</summary>
/// <remarks>Immutable; equal when all of it is, in order. Answers do not depend on the order of the roster or of the ties. Nothing that it prints says who anybody is.</remarks>
public sealed record TieSurvey
{
    /// <summary>A wave.</summary>
    /// <param name="name">What it is called, such as <c>baseline</c>.</param>
    /// <param name="roster">Everybody who was asked, each once.</param>
    /// <param name="responded">Who answered, each once; somebody who answered and named nobody is one of them.</param>
    /// <param name="ties">What they said: each person and kind once for each of the others.</param>
    /// <param name="date">When it was taken, as precisely as known.</param>
    /// <param name="source">Where it is recorded.</param>
    /// <exception cref="ArgumentException">
    /// Somebody stands twice on the roster or among those who answered, answered without having been asked, is named and not on the roster, or reports without having
    /// answered; or a tie of a kind stands twice. The message says in which place, and never who.
    /// </exception>
    public TieSurvey(string name, ValueList<Participant> roster, ValueList<Pseudonym> responded, ValueList<Tie> ties, PartialDate? date = null, Source? source = null)
    {
        Name = Guard.Against.NullOrWhiteSpace(name);
        Roster = Guard.Against.Null(roster);
        Responded = Guard.Against.Null(responded);
        Ties = Guard.Against.Null(ties);
        Date = date;
        Source = source;
        var asked = new HashSet<Pseudonym>();
        Each(roster, participant => asked.Add(participant.Person), nameof(roster), "the person stands on the roster already; list each once, in one role");
        var answered = new HashSet<Pseudonym>();
        Each(responded, asked.Contains, nameof(responded), "the person is not on the roster; put everybody who was asked on it");
        Each(responded, answered.Add, nameof(responded), "the person is listed already; list each once");
        Each(ties, tie => asked.Contains(tie.From) && asked.Contains(tie.To), nameof(ties), "one of the two is not on the roster; put them on it, or leave the tie out");
        Each(ties, tie => answered.Contains(tie.From), nameof(ties), "the person who reports it did not answer; list them among those who did");
        var said = new HashSet<(Pseudonym, Pseudonym, TieKind)>();
        Each(ties, tie => said.Add((tie.From, tie.To, tie.Kind)), nameof(ties), "the same person reports the same tie already; list it once");
    }

    /// <summary>What it is called.</summary>
    public string Name { get; }

    /// <summary>Everybody who was asked.</summary>
    public ValueList<Participant> Roster { get; }

    /// <summary>Who answered.</summary>
    public ValueList<Pseudonym> Responded { get; }

    /// <summary>What they said.</summary>
    public ValueList<Tie> Ties { get; }

    /// <summary>When it was taken, where known.</summary>
    public PartialDate? Date { get; }

    /// <summary>Where it is recorded, where known.</summary>
    public Source? Source { get; }

    /// <summary>The share of those asked who answered, from 0 to 1; absent where nobody was asked.</summary>
    public Estimable ResponseRate => Roster.Count == 0 ? Estimable.Absent(AbsenceReason.TooFewParticipants) : Estimable.Of((double)Responded.Count / Roster.Count);

    /// <summary>Works out the network, everybody's position in it, and what missing answers leave open.</summary>
    /// <param name="options">How ties are read, and how far reach goes; <see cref="NetworkOptions.Default"/> where <c>null</c>.</param>
    /// <param name="cancellationToken">Asked often.</param>
    /// <exception cref="OperationCanceledException">It was asked for.</exception>
    public NetworkAssessment Assess(NetworkOptions? options = null, CancellationToken cancellationToken = default) =>
        new NetworkReckoning(this, options ?? NetworkOptions.Default, cancellationToken).Assess();

    /// <summary>Says which ties are new since an earlier wave, and which may be.</summary>
    /// <param name="baseline">The earlier wave; the same person has the same pseudonym in both.</param>
    /// <param name="options">How ties are read; <see cref="NetworkOptions.Default"/> where <c>null</c>.</param>
    public NetworkChange ComparedWith(TieSurvey baseline, NetworkOptions? options = null) =>
        new ChangeReckoning(Guard.Against.Null(baseline), this, options ?? NetworkOptions.Default).Compare();

    /// <summary>The name, and how many people, answers and ties; never who.</summary>
    public override string ToString() => FormattableString.Invariant($"{Name}: {Responded.Count} of {Roster.Count} people answered, {Ties.Count} ties reported");

    private static void Each<T>(ValueList<T> items, Func<T, bool> isSound, string parameter, string wrong)
        where T : notnull
    {
        for (var place = 0; place < items.Count; place++)
        {
            if (!isSound(items[place]))
                throw new ArgumentException(FormattableString.Invariant($"Entry {place + 1} of {parameter}: {wrong}."), parameter);
        }
    }
}
