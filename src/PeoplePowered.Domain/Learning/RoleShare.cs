using PeoplePowered.Statistics;

namespace PeoplePowered.Domain.Learning;

/// <summary>The share of a role among those who came to an activity.</summary>
internal static class RoleShare
{
    /// <summary>The share as bounds; <c>null</c> where nobody recorded who came, a number has no upper end, or nobody is certain to have come.</summary>
    public static Interval? At(Activity activity, ParticipantRole role)
    {
        if (!StageRecord.Speaks(activity.Attendance, AttendanceStage.Came))
            return null;
        var (inside, outside, open) = (new Range(), new Range(), new Range());
        foreach (var listed in activity.Attendance!.Listed.Where(listed => listed.Came != false))
            (listed.Participant.Role == role ? inside : outside).Add(listed.Came == true ? 1 : 0, 1);
        foreach (var other in activity.Attendance.Others.Where(other => other.Stage == AttendanceStage.Came))
            (other.Role is null ? open : other.Role == role ? inside : outside).Add(other.People.Count.Low ?? 0, other.People.Count.High);
        if (inside.High is not { } most || outside.High is not { } mostElse || open.High is not { } mostOpen || inside.Low + outside.Low + open.Low == 0)
            return null;
        return new(Share(inside.Low, mostElse + mostOpen), Share(most + mostOpen, outside.Low));
    }

    private static double Share(decimal part, decimal rest) => part + rest == 0 ? 0 : (double)(part / (part + rest));

    private sealed class Range
    {
        public decimal Low { get; private set; }

        public decimal? High { get; private set; } = 0;

        public void Add(decimal low, decimal? high)
        {
            Low += low;
            High += high;
        }
    }
}
