namespace PeoplePowered.Domain;

/// <content>Caveats about figures as they were reported.</content>
public static partial class CaveatCatalogue
{
    /// <summary>More people achieved an outcome than took part.</summary>
    public static CaveatDefinition AchievedAboveParticipants { get; } = new("achieved-above-participants", CaveatSeverity.Serious,
        "{subject} reports {achieved} of {participants} participants for {outcome}: that cannot be a proportion, so it is left out of the proportions. Ask the site which number is right.");

    /// <summary>Nobody took part.</summary>
    public static CaveatDefinition NoParticipants { get; } = new("no-participants", CaveatSeverity.Serious,
        "{subject} reports no participants for {outcome}: there is no proportion of nobody, so it is left out.");

    /// <summary>A figure was not reported.</summary>
    public static CaveatDefinition NotReported { get; } = new("not-reported", CaveatSeverity.Caution,
        "{subject} reports no figure for {outcome}: it is left out, and nothing is put in its place.");

    /// <summary>A figure is of a type that has no proportion.</summary>
    public static CaveatDefinition NotAProportion { get; } = new("not-a-proportion", CaveatSeverity.Serious,
        "{subject} reports {outcome} as {figure}, which holds no count of people out of a number of participants, so it is left out.");

    /// <summary>More people reached a milestone than reached the one before it.</summary>
    public static CaveatDefinition MilestoneAbovePrerequisite { get; } = new("milestone-above-prerequisite", CaveatSeverity.Caution,
        "{subject} reports {achieved} for {outcome}, more than the {before} for {prerequisite}, which it implies.");

    /// <summary>A cumulative figure is lower than it was.</summary>
    public static CaveatDefinition CumulativeFalls { get; } = new("cumulative-falls", CaveatSeverity.Caution,
        "{subject} reports {achieved} for {outcome} up to {end}, less than the {before} up to {earlier}, although the count is cumulative.");

    /// <summary>The slices of a breakdown do not add up to the total.</summary>
    public static CaveatDefinition SlicesDoNotAddUp { get; } = new("slices-do-not-add-up", CaveatSeverity.Caution,
        "{subject}: the counts of {outcome} by {dimension} add up to {slices}, not to the total of {total}.");

    /// <summary>A site covers a shorter period than the others.</summary>
    public static CaveatDefinition ShorterPeriod { get; } = new("shorter-period", CaveatSeverity.Caution,
        "{subject} reports {period}, a shorter period than {usual} of the other sites: its later milestones had less time to be reached.");

    /// <summary>Small numbers of people.</summary>
    public static CaveatDefinition SmallCells { get; } = new("small-cells", CaveatSeverity.Caution,
        "{subject} holds {cells} counts of 1 to 9 people. They are shown as published; figures that are not public yet need disclosure control first.");

    /// <summary>A figure that its publisher took back or replaced.</summary>
    public static CaveatDefinition NotInForce { get; } = new("not-in-force", CaveatSeverity.Caution,
        "{subject}: a figure for {outcome} was {status} by its publisher and is left out.");

    /// <summary>Several figures of one site and outcome.</summary>
    public static CaveatDefinition SeveralFigures { get; } = new("several-figures", CaveatSeverity.Caution,
        "{subject} reports {outcome} {figures} times, for several periods or in several editions; the latest is used here ({used}).");

    /// <summary>Results of some people are missing.</summary>
    public static CaveatDefinition MissingResults { get; } = new("missing-results", CaveatSeverity.Caution,
        "{subject}: {missing} of {observations} people have no known result for {outcome}. The figure is about the others, who may differ from them.");

    /// <summary>One person was measured.</summary>
    public static CaveatDefinition OnePersonMeasured { get; } = new("one-person-measured", CaveatSeverity.Caution,
        "{subject}: one person was measured for {outcome}. One person has no standard deviation, and the mean would be that person's own result, so no mean is given.");

    /// <summary>One site name stands on several rows.</summary>
    public static CaveatDefinition RepeatedSite { get; } = new("repeated-site", CaveatSeverity.Caution,
        "{subject} stands on {rows} rows; each was pooled as if it were a site of its own. Keep one row per site, or the result looks firmer than it is.");

    private static CaveatDefinition[] AboutFigures =>
    [
        AchievedAboveParticipants, NoParticipants, NotReported, NotAProportion, MilestoneAbovePrerequisite, CumulativeFalls, SlicesDoNotAddUp,
        ShorterPeriod, SmallCells, NotInForce, SeveralFigures, MissingResults, OnePersonMeasured, RepeatedSite,
    ];
}
