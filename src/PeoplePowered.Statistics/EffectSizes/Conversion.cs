namespace PeoplePowered.Statistics.EffectSizes;

/// <summary>How one effect size was turned into another, to be told with the result: a converted effect rests on an assumption that the study did not make.</summary>
/// <remarks>Immutable and safe to share between threads; equal where every text is.</remarks>
/// <param name="From">The measure that the study reported.</param>
/// <param name="To">The measure that it was turned into.</param>
/// <param name="Formula">The formulas of the estimate and its variance.</param>
/// <param name="Assumption">What has to hold for the conversion to be right.</param>
/// <param name="Source">The work that the formulas are from.</param>
public sealed record Conversion(string From, string To, string Formula, string Assumption, string Source);
