using System.Globalization;

namespace PeoplePowered.Domain.Learning;

/// <summary>Activities in a canonical form, for the hash of a result's inputs.</summary>
internal static class ActivityLines
{
    public static IEnumerable<string> Of(IEnumerable<Activity> activities) => activities.SelectMany(Of);

    private static IEnumerable<string> Of(Activity activity)
    {
        yield return $"{activity.Id}|{WireWord<ActivityKind>.Of(activity.Kind)}|{activity.When}|{activity.Costs}";
        if (activity.Attendance is { } attendance)
        {
            yield return "attendance";
            foreach (var listed in attendance.Listed)
                yield return $"{listed.Participant.Person.Text}|{listed.Participant}|{listed.Invited}|{listed.Registered}|{listed.Came}";
            foreach (var other in attendance.Others)
                yield return $"{other.People.Count}|{other.Stage:D}|{other.Role:D}|{other.Organisation?.Name}|{other.Region}";
        }

        foreach (var share in activity.Voice?.Shares ?? [])
            yield return string.Create(CultureInfo.InvariantCulture, $"{activity.Voice!.Basis:D}|{share.Role:D}|{share.Share:R}");
    }
}
