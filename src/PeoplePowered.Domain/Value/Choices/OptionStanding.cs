using PeoplePowered.Statistics;

namespace PeoplePowered.Domain.Value.Choices;

/// <summary>Where an option stands: whether it is chosen, how likely it belongs to the best set, and its place on the cost-effectiveness plane.</summary>
/// <param name="Name">The option.</param>
/// <param name="IsChosen">Whether it belongs to the chosen set.</param>
/// <param name="Cost">What is budgeted for it.</param>
/// <param name="Effect">The mean of what comes of it, in the question's outcome; all that the mean may be where bounds alone are known.</param>
/// <param name="CostPerOutcome">Its cost for a unit of the outcome; absent where the effect can be 0 or less.</param>
/// <param name="Probability">How likely it belongs to the best set.</param>
/// <param name="StandardError">The Monte Carlo standard error of that.</param>
/// <param name="IncrementalCost">Its cost beyond that of the comparator.</param>
/// <param name="IncrementalEffect">The mean of its effect beyond that of the comparator.</param>
public sealed record OptionStanding(string Name, bool IsChosen, Money Cost, Interval Effect, EstimableInterval CostPerOutcome, Interval Probability, double StandardError, Money IncrementalCost, Interval IncrementalEffect);
