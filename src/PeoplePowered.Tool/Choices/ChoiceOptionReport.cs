using PeoplePowered.Statistics;

namespace PeoplePowered.Tool.Choices;

/// <summary>Where an option stands; the increments are its place on the cost-effectiveness plane.</summary>
internal sealed record ChoiceOptionReport(string Option, bool Chosen, decimal Cost, Interval Effect, EstimableInterval CostPerOutcome, Interval ProbabilityInBestSet, double MonteCarloStandardError, decimal IncrementalCost, Interval IncrementalEffect);
