namespace PeoplePowered.Domain.Learning;

/// <summary>How many people of a group were reached.</summary>
/// <param name="Name">The group: a role's word, an organisation's name or a region; <c>everybody</c> for all.</param>
/// <param name="People">Different people: exact where all are listed by pseudonym, else the bounds between "the counted are always the same people" and "always others".</param>
/// <param name="Participations">How many times people took part: one person may often.</param>
/// <param name="Activities">The number of activities that somebody of the group surely took part in.</param>
public sealed record ReachGroup(string Name, Quantity People, Quantity Participations, int Activities)
{
    /// <summary>Name and people, invariant.</summary>
    public override string ToString() => $"{Name}: {People}";
}
