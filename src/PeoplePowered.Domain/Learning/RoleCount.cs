namespace PeoplePowered.Domain.Learning;

/// <summary>How many people of a role.</summary>
/// <param name="Role">The role.</param>
/// <param name="People">How many, as published.</param>
public sealed record RoleCount(ParticipantRole Role, Quantity People);
