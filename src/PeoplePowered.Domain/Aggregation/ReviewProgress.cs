namespace PeoplePowered.Domain.Aggregation;

/// <summary>How far a review has come.</summary>
/// <param name="Done">Outcomes aggregated.</param>
/// <param name="All">Outcomes in all.</param>
public sealed record ReviewProgress(int Done, int All);
