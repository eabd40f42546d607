namespace PeoplePowered.Domain.Outcomes;

/// <summary>The outcome counts people who achieve something.</summary>
public sealed record PeopleAchieving : OutcomeMeasure;
