using PeoplePowered.Domain;

namespace PeoplePowered.Tool.Verdicts;

/// <summary>What the verdict turns on: unknown answers, and sites without which it would be another.</summary>
internal sealed record VerdictFlips(ValueList<string> Unknowns, ValueList<string> Sites);
