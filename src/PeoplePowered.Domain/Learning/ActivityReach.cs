namespace PeoplePowered.Domain.Learning;

/// <summary>How many people one activity reached.</summary>
/// <param name="Activity">Which.</param>
/// <param name="People">Different people; unknown where nobody recorded it.</param>
/// <param name="CostPerPerson">What it cost for each of them, or why that cannot be said.</param>
public sealed record ActivityReach(ActivityId Activity, Quantity People, PerHead CostPerPerson);
