using System.Globalization;

namespace PeoplePowered.Statistics.Decisions;

/// <summary>A point of a value function: how much a level is worth.</summary>
/// <remarks>The <c>default</c> is the level 0 worth 0. Equality is exact.</remarks>
/// <param name="Level">A level of the criterion, in its own unit.</param>
/// <param name="Value">What it is worth: 0 for the worst on the global scale, 1 for the best.</param>
public readonly record struct ValueKnot(double Level, double Value)
{
    /// <summary>Level and value in the invariant culture, as in <c>35 -> 0.5</c>.</summary>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Level} -> {Value}");
}
