namespace PeoplePowered.Domain.Outcomes;

/// <summary>What is aimed at for an outcome: how much, by when, from which baseline.</summary>
public sealed record Target
{
    /// <summary>A target.</summary>
    /// <param name="outcome">Which outcome.</param>
    /// <param name="for">Whom and what it is set for.</param>
    /// <param name="amount">How much, in the unit of the outcome's measure.</param>
    /// <param name="source">Where it is stated.</param>
    /// <param name="by">By when, where stated.</param>
    /// <param name="baseline">From which level, where stated.</param>
    public Target(OutcomeReference outcome, ReportedFor @for, Quantity amount, Source source, PartialDate? by = null, Quantity? baseline = null)
    {
        Outcome = Guard.Against.Null(outcome);
        For = Guard.Against.Null(@for);
        Amount = Guard.Against.Null(amount);
        Source = Guard.Against.Null(source);
        By = by;
        Baseline = baseline;
    }

    /// <summary>Which outcome.</summary>
    public OutcomeReference Outcome { get; }

    /// <summary>Whom and what it is set for.</summary>
    public ReportedFor For { get; }

    /// <summary>How much.</summary>
    public Quantity Amount { get; }

    /// <summary>Where it is stated.</summary>
    public Source Source { get; }

    /// <summary>By when, where stated.</summary>
    public PartialDate? By { get; }

    /// <summary>From which level, where stated.</summary>
    public Quantity? Baseline { get; }
}
