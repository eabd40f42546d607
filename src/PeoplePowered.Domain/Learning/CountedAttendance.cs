namespace PeoplePowered.Domain.Learning;

/// <summary>People at an activity of whom only the number is known: others than those listed by pseudonym, different from one another.</summary>
public sealed record CountedAttendance
{
    /// <summary>A count.</summary>
    /// <param name="people">How many, as recorded; nobody who is listed by pseudonym at the same activity.</param>
    /// <param name="stage">What they did.</param>
    /// <param name="role">In which role, where all of them had one.</param>
    /// <param name="organisation">From which organisation, where all of them were from one.</param>
    /// <param name="region">From which region, where all of them were from one.</param>
    /// <exception cref="ArgumentException">A text is blank.</exception>
    /// <exception cref="ArgumentOutOfRangeException">A word is not defined.</exception>
    public CountedAttendance(People people, AttendanceStage stage = AttendanceStage.Came, ParticipantRole? role = null, Organisation? organisation = null, string? region = null)
    {
        People = Guard.Against.Null(people);
        Stage = Enum.IsDefined(stage) ? stage : throw new ArgumentOutOfRangeException(nameof(stage), stage, FormattableString.Invariant($"{stage:D} is not a defined {nameof(AttendanceStage)}."));
        Role = role is null || Enum.IsDefined(role.Value) ? role : throw new ArgumentOutOfRangeException(nameof(role), role, FormattableString.Invariant($"{role:D} is not a defined {nameof(ParticipantRole)}."));
        Organisation = organisation;
        Region = region is null ? null : Guard.Against.NullOrWhiteSpace(region);
    }

    /// <summary>How many.</summary>
    public People People { get; }

    /// <summary>What they did.</summary>
    public AttendanceStage Stage { get; }

    /// <summary>In which role, where all of them had one.</summary>
    public ParticipantRole? Role { get; }

    /// <summary>From which organisation, where all of them were from one.</summary>
    public Organisation? Organisation { get; }

    /// <summary>From which region, where all of them were from one.</summary>
    public string? Region { get; }
}
