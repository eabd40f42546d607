using PeoplePowered.Domain;

namespace PeoplePowered.Tool.Pooling;

/// <summary>A caveat as the answer of <c>pool</c> has it.</summary>
internal sealed record PoolCaveat(string Code, CaveatSeverity Severity, string Message);
