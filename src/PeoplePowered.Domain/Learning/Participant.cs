using PeoplePowered.Domain.Commissioning;

namespace PeoplePowered.Domain.Learning;

/// <summary>Somebody who takes part in a learning programme: a pseudonym, the role, and from where.</summary>
/// <remarks>Immutable; equal when all of it is. Nothing that it prints says who it is.</remarks>
public sealed record Participant
{
    /// <summary>A participant.</summary>
    /// <param name="person">Who; the same person has the same pseudonym everywhere.</param>
    /// <param name="role">In which role.</param>
    /// <param name="organisation">From which organisation, where known.</param>
    /// <param name="region">From which region, as recorded, such as <c>North West</c>; <c>null</c> where not known.</param>
    /// <exception cref="ArgumentException"><paramref name="region"/> is blank.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="role"/> is not defined.</exception>
    public Participant(Pseudonym person, ParticipantRole role, Organisation? organisation = null, string? region = null)
    {
        Person = Guard.Against.Null(person);
        Role = Guard.Against.EnumOutOfRange(role);
        Organisation = organisation;
        Region = region is null ? null : Guard.Against.NullOrWhiteSpace(region);
    }

    /// <summary>Who.</summary>
    public Pseudonym Person { get; }

    /// <summary>In which role.</summary>
    public ParticipantRole Role { get; }

    /// <summary>From which organisation, where known.</summary>
    public Organisation? Organisation { get; }

    /// <summary>From which region, where known.</summary>
    public string? Region { get; }

    /// <summary>The role and from where; never who.</summary>
    public override string ToString() => string.Join(", ", new[] { WireWord<ParticipantRole>.Of(Role), Organisation?.Name, Region }.Where(part => part is not null));
}
