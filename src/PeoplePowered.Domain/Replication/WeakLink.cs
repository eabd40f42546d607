namespace PeoplePowered.Domain.Replication;

/// <summary>An answer on which little can be built.</summary>
/// <param name="Criterion">The criterion.</param>
/// <param name="Score">Its score; <c>null</c> where it is unknown.</param>
/// <param name="Certainty">How certain that is; <c>null</c> where it is unknown.</param>
public sealed record WeakLink(Criterion Criterion, Score? Score, Certainty? Certainty);
