using PeoplePowered.Domain.Results;
using PeoplePowered.Statistics;

namespace PeoplePowered.Domain.Value;

/// <summary>The effect from which on a case pays, and the probability that a new site is beyond it.</summary>
/// <param name="Input">Which input is the effect.</param>
/// <param name="Effect">The smallest effect at which the ratio is 1, all other inputs at their means; a range where others are known within bounds alone; absent where no effect does.</param>
/// <param name="MoreIsBetter">Whether a larger effect is worth more; <c>null</c> where that depends, or there is no break-even.</param>
/// <param name="OnScaleOfAnalysis">The same on the scale on which sites were pooled; absent without a new site, or beyond the ends of that scale.</param>
/// <param name="Transformation">How one was carried to the other; <c>null</c> without a new site.</param>
/// <param name="Probability">The probability that a new site's effect is beyond the break-even, a fraction: both ends where the break-even is a range; absent with its reason.</param>
/// <param name="ProbabilityOverInputs">The same with the break-even itself uncertain, over the draws of all other inputs; absent as <see cref="AbsenceReason.NotApplicable"/> where none has a distribution.</param>
/// <param name="Workings">How it was worked out.</param>
/// <param name="Caveats">What is to be known about it.</param>
/// <param name="Made">How it was made.</param>
public sealed record BreakEven(
    string Input,
    EstimableInterval Effect,
    bool? MoreIsBetter,
    EstimableInterval OnScaleOfAnalysis,
    string? Transformation,
    EstimableInterval Probability,
    EstimableInterval ProbabilityOverInputs,
    ValueList<Step> Workings,
    ValueList<Caveat> Caveats,
    Made Made)
{
    /// <summary>The answer in a line, invariant; where a new site was asked for and cannot be said, it says so and why.</summary>
    public override string ToString() => !Effect.HasValue ? $"{Input}: no break-even ({Effect.Reason})"
        : Probability.HasValue ? $"{Input}: pays from {ValueText.Short(Effect.Value)} on; a new site is beyond with probability {ValueText.Short(Probability.Value, "0.000")}"
        : Transformation is not null ? $"{Input}: pays from {ValueText.Short(Effect.Value)} on; how likely a new site is to be beyond cannot be said ({ResultNumbers.Why(Probability.Reason)})"
        : $"{Input}: pays from {ValueText.Short(Effect.Value)} on";
}
