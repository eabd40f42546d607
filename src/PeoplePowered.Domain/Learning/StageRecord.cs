namespace PeoplePowered.Domain.Learning;

/// <summary>Whether a record of attendance speaks of a stage at all.</summary>
internal static class StageRecord
{
    /// <summary>Whether people took part of whom nothing was recorded. Nobody comes to a research output: without a record of who received it, it reaches no one who could be counted.</summary>
    public static bool IsMissing(Activity activity, AttendanceStage stage) => activity.Kind != ActivityKind.ResearchOutput && !Speaks(activity.Attendance, stage);

    /// <summary>Whether it does: somebody listed has a yes or a no, a number is given, or the record says that nobody took part.</summary>
    public static bool Speaks(Attendance? attendance, AttendanceStage stage) => attendance is not null
        && ((attendance.Listed.Count == 0 && attendance.Others.Count == 0)
            || attendance.Listed.Any(participation => participation.Reached(stage) is not null)
            || attendance.Others.Any(other => other.Stage == stage));
}
