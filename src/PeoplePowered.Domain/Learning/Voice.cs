namespace PeoplePowered.Domain.Learning;

/// <summary>Whose voices were heard at the activities that recorded it in one way.</summary>
/// <param name="Basis">What the shares are of; shares of different things are never averaged.</param>
/// <param name="Activities">At how many activities it was recorded so.</param>
/// <param name="Roles">Every role, in the order of <see cref="ParticipantRole"/>.</param>
public sealed record Voice(VoiceBasis Basis, int Activities, ValueList<RoleVoice> Roles);
