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
        Stage = Guard.Against.EnumOutOfRange(stage);
        Role = role is { } given ? Guard.Against.EnumOutOfRange(given, nameof(role)) : null;
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
