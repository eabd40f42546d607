using System.Globalization;
using PeoplePowered.Domain.Success;

namespace PeoplePowered.Domain.Learning.Gains;

/// <summary>Scores person by person, without saying whose. The change is that of the people measured twice.</summary>
/// <remarks>Immutable; equal by value.</remarks>
public sealed record PairedScores : GainScores
{
    /// <summary>Scores.</summary>
    /// <param name="people">Each person's scores; somebody not followed up has none after.</param>
    /// <exception cref="ArgumentException">There is nobody.</exception>
    public PairedScores(ValueList<ScoreChange> people)
    {
        People = Guard.Against.Null(people);
        if (people.Count == 0)
            throw new ArgumentException("Scores of nobody measure nothing; leave the gain out, and its level says that nothing was measured.", nameof(people));
    }

    /// <summary>Each person's scores.</summary>
    public ValueList<ScoreChange> People { get; }

    /// <inheritdoc />
    public override int PeopleBefore => People.Count;

    /// <inheritdoc />
    public override int PeopleAfter => People.Count(person => person.After is not null);

    internal override GroupChange Change
    {
        get
        {
            var pairs = People.Where(person => person.After is not null).Select(person => (person.Before, After: person.After!.Value)).ToList();
            return GroupChange.OfPairs(pairs, People.Count, People.Average(person => person.Before));
        }
    }

    internal override string Canonical => string.Join(';', People.Select(person => string.Create(CultureInfo.InvariantCulture, $"{person.Before:R}>{person.After:R}")));

    internal override GainScores Check(GainInstrument instrument, string parameterName)
    {
        foreach (var person in People)
        {
            instrument.Check(person.Before, parameterName);
            if (person.After is { } after)
                instrument.Check(after, parameterName);
        }

        return this;
    }
}
