namespace PeoplePowered.Domain.Replication;

/// <summary>A criterion and what it says.</summary>
/// <param name="Name">The criterion, with its level.</param>
/// <param name="Stance">What it says.</param>
public sealed record ConfirmationCriterion(string Name, CriterionStance Stance);
