namespace PeoplePowered.Domain.Learning.Insights;

/// <summary>Two views of an insight that differ.</summary>
/// <param name="Role">Whose view agrees more.</param>
/// <param name="Stance">What it is.</param>
/// <param name="OtherRole">Whose view agrees less; may be the same role.</param>
/// <param name="OtherStance">What it is.</param>
public sealed record InsightDisagreement(ParticipantRole Role, ViewStance Stance, ParticipantRole OtherRole, ViewStance OtherStance);
