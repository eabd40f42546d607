namespace PeoplePowered.Domain.Learning.Networks;

/// <summary>What became of the ties between people of two roles, or among those of one.</summary>
/// <param name="One">A role.</param>
/// <param name="Other">The other role, or the same.</param>
/// <param name="Counts">How many are new, kept and lost.</param>
public sealed record RoleTieChanges(ParticipantRole One, ParticipantRole Other, TieChangeCounts Counts);
