namespace PeoplePowered.Domain.Outcomes;

/// <summary>What observations of people are gathered under: whom and what they are for (a site above all), the outcome, the period, and the slice of people.</summary>
public sealed record TallyCell
{
    /// <summary>A cell.</summary>
    /// <param name="for">Whom and what the observations are for, such as a site.</param>
    /// <param name="outcome">Which outcome, by framework, key and version.</param>
    /// <param name="period">The period that they cover.</param>
    /// <param name="breakdown">The slice of people; <c>null</c> for all of them.</param>
    public TallyCell(ReportedFor @for, OutcomeReference outcome, ReportingPeriod? period = null, Breakdown? breakdown = null)
    {
        For = Guard.Against.Null(@for);
        Outcome = Guard.Against.Null(outcome);
        Period = period;
        Breakdown = breakdown;
    }

    /// <summary>Whom and what the observations are for.</summary>
    public ReportedFor For { get; }

    /// <summary>Which outcome.</summary>
    public OutcomeReference Outcome { get; }

    /// <summary>The period that they cover, where stated.</summary>
    public ReportingPeriod? Period { get; }

    /// <summary>The slice of people, or <c>null</c> for all of them.</summary>
    public Breakdown? Breakdown { get; }

    /// <summary>The parts that are stated, as a sentence names them.</summary>
    public override string ToString() => string.Join(", ", new[] { For.ToString(), Period?.ToString(), Breakdown?.ToString() }.Where(part => part is not null));
}
