using PeoplePowered.Statistics.Decisions;

namespace PeoplePowered.Domain.Value;

/// <summary>An amount that was worked out.</summary>
/// <param name="What">What it is.</param>
/// <param name="Amount">The amount with each input at its mean, rounded to two decimals; a range where inputs are known within bounds alone. As inputs are independent, products of them have this mean.</param>
/// <param name="Prices">In which prices.</param>
/// <param name="Simulated">What the simulation found, in units of the currency; <c>null</c> where no input has a distribution.</param>
/// <param name="Workings">How it was worked out.</param>
public sealed record MoneyFigure(string What, MoneyRange Amount, PriceBasis Prices, SimulatedOutcome? Simulated, ValueList<Step> Workings)
{
    /// <summary>What it is and what it comes to, invariant.</summary>
    public override string ToString() => $"{What}: {ValueText.Money(Amount)} ({Prices})";
}
