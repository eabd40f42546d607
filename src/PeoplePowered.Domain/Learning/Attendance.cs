namespace PeoplePowered.Domain.Learning;

/// <summary>Who took part in an activity: people listed by pseudonym, and numbers of others.</summary>
/// <remarks>Immutable; equal when both lists are. An activity without any record of attendance has no such object; one that nobody came to has an empty one.</remarks>
public sealed record Attendance
{
    /// <summary>An attendance.</summary>
    /// <param name="listed">People by pseudonym, each once.</param>
    /// <param name="others">Numbers of people who are not listed.</param>
    /// <exception cref="ArgumentException">A person is listed twice; the message does not say who.</exception>
    public Attendance(ValueList<Participation> listed, ValueList<CountedAttendance>? others = null)
    {
        Listed = Guard.Against.Null(listed);
        Others = others ?? [];
        var twice = listed.GroupBy(participation => participation.Participant.Person).Count(group => group.Skip(1).Any());
        if (twice > 0)
            throw new ArgumentException(FormattableString.Invariant($"{twice} {(twice == 1 ? "person is" : "people are")} listed more than once at one activity; list each once."), nameof(listed));
    }

    /// <summary>People by pseudonym.</summary>
    public ValueList<Participation> Listed { get; }

    /// <summary>Numbers of people who are not listed.</summary>
    public ValueList<CountedAttendance> Others { get; }

    /// <summary>An attendance known by numbers alone.</summary>
    /// <param name="others">The numbers.</param>
    public static Attendance Counted(params IEnumerable<CountedAttendance> others) => new([], Guard.Against.Null(others).ToValueList());

    /// <summary>An attendance of people who came, all listed.</summary>
    /// <param name="participants">The people.</param>
    public static Attendance Of(params IEnumerable<Participant> participants) => new(Guard.Against.Null(participants).Select(Participation.Of).ToValueList());
}
