using NodaTime;
using PeoplePowered.Domain.Outcomes;

namespace PeoplePowered.Domain.Success;

/// <summary>What is on record of one person for one outcome, under a pseudonym: spells in its state, and scores on its instrument.</summary>
public sealed record PersonRecord
{
    /// <summary>A record. A person of whom nothing came about has no spells; leaving the person out would make everybody else look better.</summary>
    /// <param name="person">A pseudonym.</param>
    /// <param name="outcome">The outcome.</param>
    /// <param name="spells">The spells in its state, in any order; they may overlap.</param>
    /// <param name="observedUntil">The last day up to which the person was followed; <c>null</c> where the record is complete.</param>
    /// <param name="site">Where, where stated.</param>
    /// <param name="change">Scores at the baseline and after, where measured.</param>
    /// <exception cref="ArgumentException">The pseudonym is blank, or a spell begins after the last day.</exception>
    public PersonRecord(string person, OutcomeReference outcome, ValueList<Spell>? spells = null, LocalDate? observedUntil = null, SiteId? site = null, ScoreChange? change = null)
    {
        Person = Guard.Against.NullOrWhiteSpace(person);
        Outcome = Guard.Against.Null(outcome);
        Spells = spells ?? [];
        ObservedUntil = observedUntil;
        Site = site;
        Change = change;
        if (Spells.Any(spell => spell.Start > observedUntil))
            throw new ArgumentException($"A spell of '{person}' begins after the last day on which the person was followed.", nameof(spells));
    }

    /// <summary>The pseudonym.</summary>
    public string Person { get; }

    /// <summary>The outcome.</summary>
    public OutcomeReference Outcome { get; }

    /// <summary>The spells.</summary>
    public ValueList<Spell> Spells { get; }

    /// <summary>The last day up to which the person was followed, where it is not to the end.</summary>
    public LocalDate? ObservedUntil { get; }

    /// <summary>Where, where stated.</summary>
    public SiteId? Site { get; }

    /// <summary>Scores at the baseline and after, where measured.</summary>
    public ScoreChange? Change { get; }
}
