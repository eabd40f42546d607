using PeoplePowered.Statistics;

namespace PeoplePowered.Domain.Value;

/// <summary>One input of a tornado: what comes out at its low and at its high value, all others at their means.</summary>
/// <param name="Input">The input.</param>
/// <param name="Low">Its low value.</param>
/// <param name="High">Its high value.</param>
/// <param name="AtLow">What comes out at the low value; a range where others are known within bounds alone; absent where it does not exist.</param>
/// <param name="AtHigh">What comes out at the high value.</param>
/// <param name="Swing">How far the two are apart, of ranges the larger of the distances of lower and of upper ends; absent where one does not exist.</param>
public sealed record SensitivityBar(string Input, double Low, double High, EstimableInterval AtLow, EstimableInterval AtHigh, Estimable Swing);
