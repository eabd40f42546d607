namespace PeoplePowered.Domain.Learning;

/// <summary>Whom activities reached: different people and participations, by role, organisation and region, and what it cost for each.</summary>
/// <param name="Stage">What counts as reached.</param>
/// <param name="Everybody">All groups together.</param>
/// <param name="ByRole">By role, in the order of <see cref="ParticipantRole"/>; somebody with several roles stands in several groups, so these do not add up to everybody.</param>
/// <param name="ByOrganisation">By organisation, in order of name. Whose organisation is not known may be from any: that widens the bounds.</param>
/// <param name="ByRegion">By region, in the same sense.</param>
/// <param name="ByActivity">By activity, in the order given.</param>
/// <param name="Costs">Costs, by currency.</param>
/// <param name="Caveats">What there is to say about it.</param>
/// <param name="Made">How it was made.</param>
public sealed record ProgrammeReach(
    AttendanceStage Stage,
    ReachGroup Everybody,
    ValueList<ReachGroup> ByRole,
    ValueList<ReachGroup> ByOrganisation,
    ValueList<ReachGroup> ByRegion,
    ValueList<ActivityReach> ByActivity,
    ValueList<ReachCost> Costs,
    ValueList<Caveat> Caveats,
    Made Made)
{
    /// <summary>Whom some activities reached.</summary>
    /// <remarks>
    /// With U people listed by pseudonym in all, and at activity j n people listed and c counted besides, the different people number at least
    /// U, and by as many more as the c of some activity exceed those who are listed elsewhere and not there (max(U, n + c) where everybody listed came), and at most U plus
    /// the sum of all c (Fréchet bounds; both are attained by some set of people). A person whose attendance was not
    /// recorded counts in the upper bound alone. An activity that nobody recorded leaves the upper bound open; readers
    /// of a research output are not counted, unless it has a record of who received it.
    /// </remarks>
    /// <param name="activities">The activities, each once.</param>
    /// <param name="stage">What counts as reached.</param>
    /// <exception cref="ArgumentException">Two activities have one identifier.</exception>
    public static ProgrammeReach Of(IEnumerable<Activity> activities, AttendanceStage stage = AttendanceStage.Came) => new ReachReckoning(Guard.Against.Null(activities), stage).Reckon();
}
