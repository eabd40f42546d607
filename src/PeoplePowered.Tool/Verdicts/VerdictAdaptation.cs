namespace PeoplePowered.Tool.Verdicts;

/// <summary>A mismatch, and the component that would be changed for it.</summary>
internal sealed record VerdictAdaptation(string Mismatch, string Component, string Change, bool TouchesCore, bool IsNeeded);
