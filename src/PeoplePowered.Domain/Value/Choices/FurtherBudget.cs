using PeoplePowered.Statistics;

namespace PeoplePowered.Domain.Value.Choices;

/// <summary>What more money would buy: the best set with a step more, beside the chosen one.</summary>
/// <param name="Step">How much more.</param>
/// <param name="Chosen">The best set with it, in the order of the options.</param>
/// <param name="Added">What comes in.</param>
/// <param name="Dropped">What makes room.</param>
/// <param name="Spent">What the set costs.</param>
/// <param name="Gain">The mean of the gain in the outcome; all that it may be where bounds alone are known.</param>
/// <param name="GainRange">Where the gain lies with 95 %, from the lower end of its 2.5 % quantile to the upper of its 97.5 %.</param>
/// <param name="IsProven">Whether no set is better at the values used.</param>
public sealed record FurtherBudget(Money Step, ValueList<string> Chosen, ValueList<string> Added, ValueList<string> Dropped, Money Spent, Interval Gain, Interval GainRange, bool IsProven);
