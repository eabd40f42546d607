namespace PeoplePowered.Domain.Learning.Networks;

/// <summary>Two people; which of them stands first says nothing.</summary>
/// <param name="One">The one.</param>
/// <param name="Other">The other.</param>
public sealed record PersonPair(Participant One, Participant Other)
{
    /// <summary>Whether they have different roles.</summary>
    public bool IsAcrossRoles => One.Role != Other.Role;

    /// <summary>Their roles; never who.</summary>
    public override string ToString() => $"{WireWord<ParticipantRole>.Of(One.Role)} and {WireWord<ParticipantRole>.Of(Other.Role)}";
}
