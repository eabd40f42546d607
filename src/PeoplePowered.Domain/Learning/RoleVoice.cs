using PeoplePowered.Statistics;

namespace PeoplePowered.Domain.Learning;

/// <summary>How much one role was heard.</summary>
/// <param name="Role">Whose voice.</param>
/// <param name="Activities">At how many of the recorded activities something was attributed to the role.</param>
/// <param name="Share">
/// The mean of its shares over the recorded activities, each counted alike, as fractions: from what was attributed to it to that and all that was attributed to nobody.
/// </param>
/// <param name="Presence">
/// The mean share of the role among those who came to the same activities, as bounds; <c>null</c> where nobody recorded who came to one of them. Compare with
/// <paramref name="Share"/>: to be in the room is not to be heard.
/// </param>
public sealed record RoleVoice(ParticipantRole Role, int Activities, Interval Share, Interval? Presence);
