namespace PeoplePowered.Tool.Verdicts;

/// <summary>Something unknown, and the share of completions of all else in which its answer changes the verdict.</summary>
internal sealed record VerdictUnknown(string Name, double Decisiveness);
