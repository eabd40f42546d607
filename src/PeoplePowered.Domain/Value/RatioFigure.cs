using PeoplePowered.Statistics;
using PeoplePowered.Statistics.Decisions;

namespace PeoplePowered.Domain.Value;

/// <summary>A ratio of amounts that was worked out.</summary>
/// <param name="What">What it is.</param>
/// <param name="Definition">What stands over what.</param>
/// <param name="Ratio">The ratio with each input at its mean; a range where inputs are known within bounds alone; absent as <see cref="AbsenceReason.OutOfDomain"/> where costs are, or may be, nothing or below.</param>
/// <param name="Simulated">What the simulation found; <c>null</c> where no input has a distribution. The mean of a ratio is not the ratio of means.</param>
/// <param name="Workings">How it was worked out.</param>
public sealed record RatioFigure(string What, string Definition, EstimableInterval Ratio, SimulatedOutcome? Simulated, ValueList<Step> Workings)
{
    /// <summary>What it is and what it comes to, invariant.</summary>
    public override string ToString() => Ratio.HasValue ? $"{What}: {ValueText.Short(Ratio.Value)}" : $"{What}: none ({Ratio.Reason})";
}
