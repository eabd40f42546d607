namespace PeoplePowered.Domain.Learning;

/// <summary>What there is to say about reach.</summary>
internal static class ReachCaveats
{
    public static IEnumerable<Caveat> Of(List<Activity> activities, PeopleOnRecord people, AttendanceStage stage, ReachGroup all, bool isRough)
    {
        const string subject = "reach";
        var word = WireWord<AttendanceStage>.Of(stage);
        var unrecorded = activities.Where(activity => StageRecord.IsMissing(activity, stage)).ToList();
        if (unrecorded.Count > 0)
            yield return CaveatCatalogue.AttendanceNotRecorded.About(subject, ("unrecorded", unrecorded.Count), ("activities", activities.Count), ("stage", word), ("names", Names(unrecorded)));
        if (people.InSeveralRoles > 0)
            yield return CaveatCatalogue.PeopleInSeveralRoles.About(subject, ("people", people.InSeveralRoles));
        if (people.WithoutOrganisation > 0)
            yield return CaveatCatalogue.OrganisationNotRecorded.About(subject, ("without", people.WithoutOrganisation), ("people", people.Count));
        if (people.WithoutRegion > 0)
            yield return CaveatCatalogue.RegionNotRecorded.About(subject, ("without", people.WithoutRegion), ("people", people.Count));
        if (!all.People.IsExact && !all.People.IsUnknown)
            yield return CaveatCatalogue.PeopleAsBounds.About(subject, ("people", all.People.ToString(null, null)));
        if (isRough)
            yield return CaveatCatalogue.PeopleAbout.About(subject);
        var costless = activities.Where(activity => activity.Costs is null).ToList();
        if (costless.Count > 0)
            yield return CaveatCatalogue.CostsNotRecorded.About(subject, ("without", costless.Count), ("activities", activities.Count));
    }

    private static string Names(List<Activity> activities)
    {
        const int most = 3;
        var named = string.Join(", ", activities.Take(most).Select(activity => activity.Id.Value));
        return activities.Count > most ? FormattableString.Invariant($"{named} and {activities.Count - most} more") : named;
    }
}
