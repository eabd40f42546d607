using PeoplePowered.Domain;

namespace PeoplePowered.Tool.Verdicts;

/// <summary>Why, in a sentence, and on which evidence that rests.</summary>
internal sealed record VerdictReason(string Text, string? Criterion, ValueList<string> Evidence);
