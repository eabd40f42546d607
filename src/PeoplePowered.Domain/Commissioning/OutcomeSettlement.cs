namespace PeoplePowered.Domain.Commissioning;

/// <summary>What is due for one outcome.</summary>
/// <param name="Outcome">The outcome.</param>
/// <param name="Settled">What became of its claims. Where claims are open and caps bind, the ranges of outcomes are wide for themselves: they do not add up to that of the whole.</param>
public sealed record OutcomeSettlement(OutcomeKey Outcome, SettledGroup Settled);
