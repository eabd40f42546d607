using PeoplePowered.Domain;
using PeoplePowered.Statistics;

namespace PeoplePowered.Tool.Success;

/// <summary>A criterion: <c>met</c> is <c>null</c> where it is open or unassessed, and <c>status</c> says which.</summary>
internal sealed record SuccessCriterionReport(
    string Id,
    string? Title,
    string InWords,
    string Outcome,
    string Question,
    string Status,
    bool? Met,
    EstimableInterval Probability,
    EstimableInterval Amount,
    string Unit,
    int Sites,
    string? WhyNot,
    ValueList<SuccessStepReport> Steps);
