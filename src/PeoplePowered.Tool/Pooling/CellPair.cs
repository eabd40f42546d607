namespace PeoplePowered.Tool.Pooling;

/// <summary>The columns of one arm's cells: who achieved it, and of how many; for rates the events alone.</summary>
internal sealed record CellPair(string Achieved, string? Participants);
