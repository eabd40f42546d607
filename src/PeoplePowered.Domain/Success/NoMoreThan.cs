using PeoplePowered.Domain.Outcomes;

namespace PeoplePowered.Domain.Success;

/// <summary>Begins a criterion that sets a limit in words: <c>NoMoreThan.PerCent(5, readmitted)</c>, <c>NoMoreThan.Spend(Money.Pounds(15_000), sustainedTenancy)</c>.</summary>
public static class NoMoreThan
{
    /// <summary>No harm above a rate.</summary>
    /// <param name="percent">The most people to whom it may happen, in per cent, 0 to 100.</param>
    /// <param name="harm">The outcome that is the harm.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="percent"/> is outside 0 to 100.</exception>
    public static HarmAtMost PerCent(decimal percent, OutcomeReference harm) => new(harm, percent);

    /// <summary>A cost per outcome at most.</summary>
    /// <param name="amount">The most per person who achieves it; above zero.</param>
    /// <param name="outcome">The outcome.</param>
    public static CostAtMost Spend(Money amount, OutcomeReference outcome) => new(outcome, amount);
}
