namespace PeoplePowered.Statistics.EffectSizes;

/// <summary>An effect size on another measure than the study reported, and how it got there.</summary>
/// <remarks>Immutable and safe to share between threads; equality is exact.</remarks>
/// <param name="Effect">The effect size on the new measure; an absence passes through with its reason.</param>
/// <param name="Conversion">How it was converted.</param>
public sealed record ConvertedEffect(EstimableEffect Effect, Conversion Conversion);
