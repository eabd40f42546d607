using PeoplePowered.Domain.Learning;
using PeoplePowered.Domain.Learning.Networks;

namespace PeoplePowered.Tool.Networks;

/// <summary>Somebody's position, by pseudonym.</summary>
internal sealed record NetworkPositionReport(string Person, ParticipantRole Role, string? Organisation, string? Region, bool Responded, NodePosition Position)
{
    public static NetworkPositionReport Of(PersonPosition position) => new(
        position.Person.Person.Text, position.Person.Role, position.Person.Organisation?.Name, position.Person.Region, position.Responded, position.Position);
}
