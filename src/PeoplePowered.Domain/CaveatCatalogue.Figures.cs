namespace PeoplePowered.Domain;

/// <content>Caveats about figures as they were reported.</content>
public static partial class CaveatCatalogue
{
    /// <summary>More people achieved an outcome than took part.</summary>
    public static CaveatDefinition AchievedAboveParticipants { get; } = Define("achieved-above-participants", CaveatSeverity.Serious,
        "{subject} reports {achieved} of {participants} participants for {outcome}: that cannot be a proportion, so it is left out of the proportions. Ask the site which number is right.",
        "A row counts more people who achieved the outcome than people who took part.",
        "Ask the site which of the two numbers is right. Often the count is of events, or the participants of another period.");

    /// <summary>Nobody took part.</summary>
    public static CaveatDefinition NoParticipants { get; } = Define("no-participants", CaveatSeverity.Serious,
        "{subject} reports no participants for {outcome}: there is no proportion of nobody, so it is left out.",
        "A row says that nobody took part.",
        "If nobody did, nothing is to be done. If the number was not known, leave the cell blank, which means unknown.");

    /// <summary>A figure was not reported.</summary>
    public static CaveatDefinition NotReported { get; } = Define("not-reported", CaveatSeverity.Caution,
        "{subject} reports no figure for {outcome}: it is left out, and nothing is put in its place.",
        "The cell of the figure is blank.",
        "Ask the site for the figure. Do not write 0 unless it was counted and nobody achieved it.");

    /// <summary>A figure was reported in part, or withheld.</summary>
    public static CaveatDefinition IncompleteFigure { get; } = Define("incomplete-figure", CaveatSeverity.Caution,
        "{subject} reports no complete figure for {outcome} ({missing}): it is left out, and nothing is put in its place.",
        "One of the numbers of a figure is blank, or the figure was withheld.",
        "Ask the site for the number that is missing. Do not write 0 unless it was counted.");

    /// <summary>A figure is of a type that has no proportion.</summary>
    public static CaveatDefinition NotAProportion { get; } = Define("not-a-proportion", CaveatSeverity.Serious,
        "{subject} reports {outcome} as {figure}, which holds no count of people out of a number of participants, so it is left out.",
        "A figure of another type (money, a mean, events) stands where a proportion is asked for.",
        "Ask the site for the count of people and the number of participants, or synthesise the figures on the measure that they have.");

    /// <summary>More people reached a milestone than reached the one before it.</summary>
    public static CaveatDefinition MilestoneAbovePrerequisite { get; } = Define("milestone-above-prerequisite", CaveatSeverity.Caution,
        "{subject} reports {achieved} for {outcome}, more than the {before} for {prerequisite}, which it implies.",
        "The outcome implies another one, and more people are reported for the later than for the earlier.",
        "Ask the site whether both count the same people over the same time; correct the lower or the higher figure.");

    /// <summary>A cumulative figure is lower than it was.</summary>
    public static CaveatDefinition CumulativeFalls { get; } = Define("cumulative-falls", CaveatSeverity.Caution,
        "{subject} reports {achieved} for {outcome} up to {end}, less than the {before} up to {earlier}, although the count is cumulative.",
        "The figures are said to run on from the start, and a later one is below an earlier one.",
        "Ask the site whether the figures are per period after all, or whether an earlier one was corrected; mark that as superseded.");

    /// <summary>The slices of a breakdown do not add up to the total.</summary>
    public static CaveatDefinition SlicesDoNotAddUp { get; } = Define("slices-do-not-add-up", CaveatSeverity.Caution,
        "{subject}: the counts of {outcome} by {dimension} add up to {slices}, not to the total of {total}.",
        "A breakdown and its total were both reported, and the slices come to another number.",
        "Ask whether people are missing from the breakdown (\"not known\" is a slice too) or stand in several slices.");

    /// <summary>A site covers a shorter period than the others.</summary>
    public static CaveatDefinition ShorterPeriod { get; } = Define("shorter-period", CaveatSeverity.Caution,
        "{subject} reports {period}, a shorter period than {usual} of the other sites: its later milestones had less time to be reached.",
        "The site began later or reported less time than most of the others.",
        "Compare it at the same length of time, or wait for later figures; leave it out of a comparison of late milestones, and say so.");

    /// <summary>Small numbers of people.</summary>
    public static CaveatDefinition SmallCells { get; } = Define("small-cells", CaveatSeverity.Caution,
        "{subject} holds {cells} counts of 1 to 9 people. They are shown as published; figures that are not public yet need disclosure control first.",
        "A count of 1 to 9 people may let readers recognise somebody.",
        "Before publishing figures that are not public yet, suppress or round small counts, and others from which they could be worked out.");

    /// <summary>A figure that its publisher took back or replaced.</summary>
    public static CaveatDefinition NotInForce { get; } = Define("not-in-force", CaveatSeverity.Caution,
        "{subject}: a figure for {outcome} was {status} by its publisher and is left out.",
        "The publisher withdrew the figure or replaced it, as its record says.",
        "Nothing, if the newer figure is among the data; otherwise add it.");

    /// <summary>Several figures of one site and outcome.</summary>
    public static CaveatDefinition SeveralFigures { get; } = Define("several-figures", CaveatSeverity.Caution,
        "{subject} reports {outcome} {figures} times, for several periods or in several editions; the latest is used here ({used}).",
        "One site reports one outcome several times, for several periods or editions.",
        "See that the one used is the one you mean; leave out the others, or choose the period in the call.");

    /// <summary>Results of some people are missing.</summary>
    public static CaveatDefinition MissingResults { get; } = Define("missing-results", CaveatSeverity.Caution,
        "{subject}: {missing} of {observations} people have no known result for {outcome}. The figure is about the others, who may differ from them.",
        "The number measured is below the number of people in the figure.",
        "Ask who is missing and why. Work out the share as if all of the missing had achieved it, and as if none had, and show both.");

    /// <summary>One person was measured.</summary>
    public static CaveatDefinition OnePersonMeasured { get; } = Define("one-person-measured", CaveatSeverity.Caution,
        "{subject}: one person was measured for {outcome}. One person has no standard deviation, and the mean would be that person's own result, so no mean is given.",
        "A mean was reported of one person.",
        "Leave it out, or put the site together with another: the result of one person is neither a mean nor fit to publish.");

    /// <summary>One site name stands on several rows.</summary>
    public static CaveatDefinition RepeatedSite { get; } = Define("repeated-site", CaveatSeverity.Caution,
        "{subject} stands on {rows} rows; each was pooled as if it were a site of its own. Keep one row per site, or the result looks firmer than it is.",
        "A site's name stands on several rows of the file.",
        "Keep one row for each site (add up its counts where they are of different people), or give rows that are different sites different names.");
}
