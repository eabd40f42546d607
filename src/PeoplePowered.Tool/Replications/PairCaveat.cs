using PeoplePowered.Domain;

namespace PeoplePowered.Tool.Replications;

/// <summary>A caveat as the answer of <c>replications</c> has it.</summary>
internal sealed record PairCaveat(string Code, CaveatSeverity Severity, string Message);
