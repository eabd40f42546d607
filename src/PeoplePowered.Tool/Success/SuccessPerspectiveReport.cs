using PeoplePowered.Domain;
using PeoplePowered.Statistics;

namespace PeoplePowered.Tool.Success;

/// <summary>A perspective: the chance that all its must-haves are met, its weighted value, and what holds it back.</summary>
internal sealed record SuccessPerspectiveReport(
    string Name,
    string Role,
    string Status,
    bool? Met,
    EstimableInterval Probability,
    EstimableInterval Value,
    double? LeastValue,
    ValueList<string> HeldBackBy,
    int Testimonies,
    ValueList<SuccessStepReport> Steps);
