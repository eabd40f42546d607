using PeoplePowered.Domain.Outcomes;

namespace PeoplePowered.Domain.Portfolios;

/// <summary>
/// What one outcome comes to at one place. Each outcome stands alone: a milestone and the one that it implies are the same
/// people, and never added to each other.
/// </summary>
/// <param name="Outcome">Which outcome.</param>
/// <param name="CountedAs">What is counted, and so how figures went together.</param>
/// <param name="Amount">How much. <c>null</c> for a mean over several places, which is no sum, and for a mean below zero.</param>
/// <param name="OutOf">Out of how many people (for people), participations (participations, means, money) or units of exposure (events).</param>
/// <param name="Accumulation">Whether figures run on from the start or begin anew with each period; the two are never mixed.</param>
/// <param name="Basis">Whether the number was reported for the place itself, or rolled up from its parts.</param>
/// <param name="Parts">What its parts come to, where a figure of the place itself was used instead; to compare, not to add.</param>
/// <param name="Silent">Listed parts that report nothing of it although others like them do; each counts as unknown.</param>
/// <param name="Period">From the earliest start to the latest end of what the figures cover; <c>null</c> where none says.</param>
/// <param name="CompleteTo">The end up to which every figure reaches; <c>null</c> where a figure does not say.</param>
/// <param name="Periods">For outcomes reported per period, each period by itself, in order of time; else empty.</param>
/// <param name="Currency">The currency of money; else <c>null</c>.</param>
/// <param name="Unit">The unit of exposure or of the instrument's scores, where stated.</param>
public sealed record OutcomeRollUp(
    OutcomeReference Outcome,
    CountedAs CountedAs,
    RollUpAmount? Amount,
    RollUpAmount? OutOf,
    Accumulation Accumulation,
    RollUpBasis Basis,
    RollUpAmount? Parts,
    int Silent,
    ReportingPeriod? Period,
    PartialDate? CompleteTo,
    ValueList<PeriodRollUp> Periods,
    Currency? Currency,
    string? Unit)
{
    /// <summary>Whether several periods were reported without saying whether they accumulate, so that only the latest was used.</summary>
    public bool IsLatestOfSeveral { get; init; }
}
