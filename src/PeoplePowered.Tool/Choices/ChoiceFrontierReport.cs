using PeoplePowered.Domain.Value.Choices;
using PeoplePowered.Statistics;

namespace PeoplePowered.Tool.Choices;

/// <summary>An option beside the efficient frontier.</summary>
internal sealed record ChoiceFrontierReport(string Option, decimal Cost, double Effect, FrontierStanding Standing, string? Against, Estimable CostPerExtraOutcome);
