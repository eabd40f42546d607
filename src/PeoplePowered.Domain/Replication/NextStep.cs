namespace PeoplePowered.Domain.Replication;

/// <summary>Something to find out, and what it is worth for the verdict.</summary>
/// <param name="What">What to find out.</param>
/// <param name="Criterion">The criterion to which it belongs; <c>null</c> where it is about the numbers.</param>
/// <param name="Decisiveness">The share of completions of everything else unknown in which its answer changes the verdict; <c>null</c> where that cannot be said.</param>
public sealed record NextStep(string What, Criterion? Criterion, double? Decisiveness);
