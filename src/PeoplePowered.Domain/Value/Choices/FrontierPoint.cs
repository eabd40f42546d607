using PeoplePowered.Statistics;

namespace PeoplePowered.Domain.Value.Choices;

/// <summary>An option beside the efficient frontier.</summary>
/// <param name="Name">The option, or doing nothing.</param>
/// <param name="Cost">Its cost, with that of all it needs.</param>
/// <param name="Effect">Its effect, one number, with those of all it needs.</param>
/// <param name="Standing">Where it stands.</param>
/// <param name="Against">The option before it on the frontier, from which the ratio counts; for a dominated one, an option that dominates it.</param>
/// <param name="CostPerExtraOutcome">The incremental cost-effectiveness ratio along the frontier: extra cost for a unit of extra effect; absent for its first point and off it.</param>
public sealed record FrontierPoint(string Name, Money Cost, double Effect, FrontierStanding Standing, string? Against, Estimable CostPerExtraOutcome);
