using PeoplePowered.Statistics.Decisions;

namespace PeoplePowered.Domain.Value;

/// <summary>An input as a factor of a line, by the name under which it is shared.</summary>
internal sealed record ProgramFactor(string Name, ValueInput Input, FactorKind Kind, bool IsOptimism = false);
