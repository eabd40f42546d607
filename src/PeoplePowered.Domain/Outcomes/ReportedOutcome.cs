namespace PeoplePowered.Domain.Outcomes;

/// <summary>A figure that someone published or sent for one outcome, place and period, with the design of the evidence behind it and its source.</summary>
public sealed record ReportedOutcome
{
    /// <summary>A reported outcome; whatever was not published is left out.</summary>
    /// <param name="outcome">Which outcome, by framework, key and version.</param>
    /// <param name="for">Whom and what the figure is for.</param>
    /// <param name="figure">The figure.</param>
    /// <param name="source">Where it comes from.</param>
    /// <param name="design">The design of the evidence.</param>
    /// <param name="period">The period that it covers.</param>
    /// <param name="breakdown">The slice of people that it is about; <c>null</c> for a total.</param>
    /// <param name="vintage">Which edition of the figure this is.</param>
    /// <param name="status">How final it is.</param>
    public ReportedOutcome(
        OutcomeReference outcome,
        ReportedFor @for,
        Figure figure,
        Source source,
        EvidenceDesign design = EvidenceDesign.Descriptive,
        ReportingPeriod? period = null,
        Breakdown? breakdown = null,
        Vintage? vintage = null,
        ReportStatus status = ReportStatus.NotStated)
    {
        Outcome = Guard.Against.Null(outcome);
        For = Guard.Against.Null(@for);
        Figure = Guard.Against.Null(figure);
        Source = Guard.Against.Null(source);
        Design = design;
        Period = period;
        Breakdown = breakdown;
        Vintage = vintage;
        Status = status;
    }

    /// <summary>Which outcome.</summary>
    public OutcomeReference Outcome { get; }

    /// <summary>Whom and what the figure is for.</summary>
    public ReportedFor For { get; }

    /// <summary>The figure.</summary>
    public Figure Figure { get; }

    /// <summary>Where it comes from.</summary>
    public Source Source { get; }

    /// <summary>The design of the evidence.</summary>
    public EvidenceDesign Design { get; }

    /// <summary>The period that it covers, where reported.</summary>
    public ReportingPeriod? Period { get; }

    /// <summary>The slice of people that it is about, or <c>null</c> for a total.</summary>
    public Breakdown? Breakdown { get; }

    /// <summary>Which edition of the figure this is, where stated.</summary>
    public Vintage? Vintage { get; }

    /// <summary>How final it is.</summary>
    public ReportStatus Status { get; }
}
