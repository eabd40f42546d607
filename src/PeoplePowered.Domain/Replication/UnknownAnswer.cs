namespace PeoplePowered.Domain.Replication;

/// <summary>Something that nobody knows, and how much hangs on it.</summary>
/// <param name="Name">The criterion, or what of support or fidelity is not known.</param>
/// <param name="Criterion">The criterion to which it belongs.</param>
/// <param name="Decisiveness">The share of completions of everything else unknown in which its answer changes the verdict, a fraction: 0 changes nothing, 1 decides alone.</param>
public sealed record UnknownAnswer(string Name, Criterion Criterion, double Decisiveness);
