using PeoplePowered.Domain.Outcomes;

namespace PeoplePowered.Domain.Portfolios;

/// <summary>A target against the actual, with the workings.</summary>
/// <param name="Target">The target.</param>
/// <param name="Status">How they compare.</param>
/// <param name="Reason">Why that is not certain, or why no share can be worked out; none where it is.</param>
/// <param name="Actual">What was reached, in the target's unit; <c>null</c> where nothing compares.</param>
/// <param name="ActualPeriod">What the actual covers, where stated.</param>
/// <param name="ElapsedLow">The least share of the time that has elapsed, a fraction; <c>null</c> where it was not needed or is not known.</param>
/// <param name="ElapsedHigh">The greatest share of the time that has elapsed, a fraction.</param>
/// <param name="DueLow">The least that the linear path from the baseline (zero for counts without one) to the target calls for by now; <c>null</c> where it was not worked out.</param>
/// <param name="DueHigh">The most that the path calls for by now; <c>null</c> also where nothing limits it.</param>
/// <param name="Workings">How the comparison was done, in a sentence for a person with a calculator; invariant.</param>
public sealed record TargetProgress(
    Target Target,
    TargetStatus Status,
    TargetReason Reason,
    Quantity? Actual,
    ReportingPeriod? ActualPeriod,
    decimal? ElapsedLow,
    decimal? ElapsedHigh,
    decimal? DueLow,
    decimal? DueHigh,
    string Workings);
