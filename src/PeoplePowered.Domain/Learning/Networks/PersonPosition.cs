namespace PeoplePowered.Domain.Learning.Networks;

/// <summary>Somebody's position in a network, for those who look after it; not for release.</summary>
/// <param name="Person">Who.</param>
/// <param name="Responded">Whether they answered; where not, their ties are those that others reported.</param>
/// <param name="Position">The position.</param>
public sealed record PersonPosition(Participant Person, bool Responded, NodePosition Position)
{
    /// <summary>The role and the number of ties; never who.</summary>
    public override string ToString() => $"{WireWord<ParticipantRole>.Of(Person.Role)}, {Position}";
}
