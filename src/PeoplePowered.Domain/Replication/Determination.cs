namespace PeoplePowered.Domain.Replication;

/// <summary>What the unknown answers could make of the verdict: the same rules over every completion.</summary>
/// <param name="Determined">Whether every completion gives the verdict that stands, so that nothing unknown could change it.</param>
/// <param name="Unknowns">Everything unknown that a rule looks at, in the order of the criteria.</param>
/// <param name="Corners">Each completion with its verdict, from everything at its worst to everything at its best.</param>
public sealed record Determination(bool Determined, ValueList<UnknownAnswer> Unknowns, ValueList<Corner> Corners);
