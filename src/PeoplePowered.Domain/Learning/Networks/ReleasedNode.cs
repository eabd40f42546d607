namespace PeoplePowered.Domain.Learning.Networks;

/// <summary>Somebody in a network as it may be shown: a role and a number. Never a beneficiary.</summary>
/// <param name="Role">The role.</param>
/// <param name="Number">The number within the role, from 1, in an order that tells nothing.</param>
/// <param name="Responded">Whether they answered.</param>
/// <param name="Position">The position among the people shown: that in the whole network would tell of ties with beneficiaries.</param>
public sealed record ReleasedNode(ParticipantRole Role, int Number, bool Responded, NodePosition Position)
{
    /// <summary>The role and the number, such as <c>civil servant 3</c>.</summary>
    public string Label => FormattableString.Invariant($"{WireWord<ParticipantRole>.Of(Role)} {Number}");

    /// <summary>The label.</summary>
    public override string ToString() => Label;
}
