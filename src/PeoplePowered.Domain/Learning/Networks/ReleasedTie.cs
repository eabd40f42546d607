namespace PeoplePowered.Domain.Learning.Networks;

/// <summary>A tie between two people of a released network.</summary>
/// <param name="One">The place of the one among the nodes, from 0; the lower of the two.</param>
/// <param name="Other">The place of the other.</param>
/// <param name="IsBridge">Whether a component hangs on it.</param>
public sealed record ReleasedTie(int One, int Other, bool IsBridge);
