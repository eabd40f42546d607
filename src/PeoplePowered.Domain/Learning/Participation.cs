namespace PeoplePowered.Domain.Learning;

/// <summary>One person and one activity: whether that person was invited, registered, and came. What was not recorded is unknown, never "no".</summary>
public sealed record Participation
{
    /// <summary>A participation.</summary>
    /// <param name="participant">Who.</param>
    /// <param name="invited">Whether invited; <c>null</c> where not recorded.</param>
    /// <param name="registered">Whether registered; <c>null</c> where not recorded.</param>
    /// <param name="came">Whether that person came; <c>null</c> where not recorded.</param>
    public Participation(Participant participant, bool? invited = null, bool? registered = null, bool? came = null)
    {
        Participant = Guard.Against.Null(participant);
        Invited = invited;
        Registered = registered;
        Came = came;
    }

    /// <summary>Who.</summary>
    public Participant Participant { get; }

    /// <summary>Whether invited, where recorded.</summary>
    public bool? Invited { get; }

    /// <summary>Whether registered, where recorded.</summary>
    public bool? Registered { get; }

    /// <summary>Whether that person came, where recorded.</summary>
    public bool? Came { get; }

    /// <summary>Somebody who came.</summary>
    /// <param name="participant">Who.</param>
    public static Participation Of(Participant participant) => new(participant, came: true);

    /// <summary>Whether a stage was reached; <c>null</c> where not recorded.</summary>
    /// <param name="stage">The stage.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="stage"/> is not defined.</exception>
    public bool? Reached(AttendanceStage stage) => stage switch
    {
        AttendanceStage.Invited => Invited,
        AttendanceStage.Registered => Registered,
        AttendanceStage.Came => Came,
        _ => throw new ArgumentOutOfRangeException(nameof(stage), stage, FormattableString.Invariant($"{stage:D} is not a defined {nameof(AttendanceStage)}.")),
    };
}
