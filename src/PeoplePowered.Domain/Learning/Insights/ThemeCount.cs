namespace PeoplePowered.Domain.Learning.Insights;

/// <summary>How many people of a role spoke of a theme: people, not mentions.</summary>
/// <param name="Theme">The theme.</param>
/// <param name="Role">The role.</param>
/// <param name="Testimonies">How many testimonies are coded by it.</param>
/// <param name="PeopleAtLeast">How many people at the least: the speakers known, or one where none is.</param>
/// <param name="PeopleAtMost">How many people at the most: each testimony whose speaker is not known may be another person's.</param>
public sealed record ThemeCount(string Theme, ParticipantRole Role, int Testimonies, int PeopleAtLeast, int PeopleAtMost);
