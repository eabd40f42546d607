using NodaTime;
using PeoplePowered.Domain.Outcomes;

namespace PeoplePowered.Domain.Portfolios;

/// <summary>How a portfolio is rolled up. Immutable; everything here is echoed in the result.</summary>
public sealed record RollUpOptions
{
    private readonly decimal? _aboutWithin;

    /// <summary>Everything as last known; nobody declared distinct; an "about" decides nothing.</summary>
    public static RollUpOptions Default { get; } = new();

    /// <summary>The day as of which money and figures are read and targets judged: figures of later time are left out by name. All that is known now where <c>null</c>.</summary>
    public LocalDate? AsOf { get; init; }

    /// <summary>The day from which targets are pursued; where <c>null</c>, the earliest start of the periods that the figures cover.</summary>
    public LocalDate? TargetsStart { get; init; }

    /// <summary>Between what no person is counted twice, so that people add up. Nowhere by default.</summary>
    public ValueList<DistinctPeople> Distinct { get; init; } = [];

    /// <summary>Outcomes whose counts are participations or contacts rather than different people, so that they add up.</summary>
    public ValueList<OutcomeReference> CountedAsParticipations { get; init; } = [];

    /// <summary>Outcomes reported per period whose targets are meant for all periods together; the others are meant for the one period in which they fall due.</summary>
    public ValueList<OutcomeReference> TargetsOverAllPeriods { get; init; } = [];

    /// <summary>Whether a blank count is bounded by the participants reported beside it. It is not by default: sites do report more achieved than took part.</summary>
    public bool BoundBlanksByParticipants { get; init; }

    /// <summary>How far an "about" may be off, as a fraction of it (0.05 is 5 %), where that is declared for targets; where <c>null</c>, an "about" decides nothing.</summary>
    /// <exception cref="ArgumentOutOfRangeException">Not between 0 and 1.</exception>
    public decimal? AboutWithin
    {
        get => _aboutWithin;
        init => _aboutWithin = value is { } fraction ? Guard.Against.OutOfRange(fraction, nameof(value), 0, 1) : null;
    }
}
