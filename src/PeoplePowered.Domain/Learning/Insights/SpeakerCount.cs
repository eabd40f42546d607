namespace PeoplePowered.Domain.Learning.Insights;

/// <summary>How many people of a role spoke to an insight: people, not testimonies.</summary>
/// <param name="Role">The role.</param>
/// <param name="Testimonies">How many testimonies there are.</param>
/// <param name="PeopleAtLeast">How many people at the least: the speakers known, or one where none is.</param>
/// <param name="PeopleAtMost">How many people at the most: each testimony whose speaker is not known may be another person's.</param>
public sealed record SpeakerCount(ParticipantRole Role, int Testimonies, int PeopleAtLeast, int PeopleAtMost);
