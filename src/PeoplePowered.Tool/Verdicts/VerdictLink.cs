namespace PeoplePowered.Tool.Verdicts;

/// <summary>An answer on which little can be built.</summary>
internal sealed record VerdictLink(string Criterion, int? Score, string? Certainty);
