namespace PeoplePowered.Domain;

/// <content>Caveats about success.</content>
public static partial class CaveatCatalogue
{
    /// <summary>Criteria were declared after the results.</summary>
    public static CaveatDefinition DeclaredAfterResults { get; } = new("declared-after-results", CaveatSeverity.Serious,
        "{subject}: success was declared on {declared}, after {figures} of the results used (the first of {date}). Criteria chosen with the answer in hand prove little.");

    /// <summary>Criteria may have been declared after the results.</summary>
    public static CaveatDefinition DeclaredWithResults { get; } = new("declared-with-results", CaveatSeverity.Caution,
        "{subject}: success was declared on {declared}, while {figures} of the results used were already coming in, or may have been.");

    /// <summary>Results bear no date.</summary>
    public static CaveatDefinition ResultsNotDated { get; } = new("results-not-dated", CaveatSeverity.Caution,
        "{subject}: {figures} of the results used bear no date, so nobody can tell whether success was declared before them.");

    /// <summary>Evidence that a criterion does not accept.</summary>
    public static CaveatDefinition EvidenceDoesNotCount { get; } = new("evidence-does-not-count", CaveatSeverity.Serious,
        "{subject}: {figures} of the results for {outcome} do not count ({evidence}); it accepts {accepts}.");

    /// <summary>A criterion could not be assessed.</summary>
    public static CaveatDefinition CriterionUnassessed { get; } = new("criterion-unassessed", CaveatSeverity.Serious,
        "{subject} is not assessed, neither met nor failed: {reason}.");

    /// <summary>Figures of another version of the outcome.</summary>
    public static CaveatDefinition OtherVersionLeftOut { get; } = new("other-version-left-out", CaveatSeverity.Caution,
        "{subject}: {figures} of the figures for {outcome} are of another version of its definition, and are left out.");

    /// <summary>Figures of another level than most.</summary>
    public static CaveatDefinition OtherLevelLeftOut { get; } = new("other-level-left-out", CaveatSeverity.Caution,
        "{subject}: {figures} of the figures for {outcome} are of a whole that sites are part of, and are left out.");

    /// <summary>Figures that reach past the day by which a criterion is due.</summary>
    public static CaveatDefinition ReachesPastDue { get; } = new("reaches-past-due", CaveatSeverity.Caution,
        "{subject}: figures for {outcome} reach past {due}; how much of them came by then is not known, from nothing to all.");

    /// <summary>Figures that end before the day by which a criterion is due.</summary>
    public static CaveatDefinition EndsBeforeDue { get; } = new("ends-before-due", CaveatSeverity.Caution,
        "{subject}: figures for {outcome} end before {due}; more people may achieve it by then.");

    /// <summary>Hours that a reported figure does not speak of.</summary>
    public static CaveatDefinition HoursNotVerified { get; } = new("hours-not-verified", CaveatSeverity.Caution,
        "{subject}: the reported figures for {outcome} do not say how many hours a week; that they are at least {hours} is taken on trust.");

    /// <summary>A manner that a reported figure does not speak of.</summary>
    public static CaveatDefinition MannerNotVerified { get; } = new("manner-not-verified", CaveatSeverity.Caution,
        "{subject}: the reported figures for {outcome} say how long, not whether with breaks; that it is {manner} is taken on trust.");

    /// <summary>A declared number of people that the figures are not about.</summary>
    public static CaveatDefinition DenominatorDiffers { get; } = new("denominator-differs", CaveatSeverity.Caution,
        "{subject}: success was declared of {declared} people, and the figures for {outcome} are about {participants}. Shares are of the people declared; those whom no figure is about may have achieved it or not.");

    /// <summary>The same person may stand at several sites.</summary>
    public static CaveatDefinition SitesMayShare { get; } = new("sites-may-share-people", CaveatSeverity.Caution,
        "{subject}: somebody may stand at several of the {sites} sites, so the people who achieved {outcome} are counted from the largest site alone to the sum; say why nobody does, where that is so.");

    /// <summary>A rate of harm without a comparison.</summary>
    public static CaveatDefinition HarmWithoutComparison { get; } = new("harm-without-comparison", CaveatSeverity.Caution,
        "{subject}: how often it happened is known, not how often it would have happened anyway; this is a rate, not harm done.");

    /// <summary>Numbers of people that grow on the way.</summary>
    public static CaveatDefinition AttritionOutOfOrder { get; } = new("attrition-out-of-order", CaveatSeverity.Serious,
        "{subject}: {stages}. Each can be at most the one before; ask which number is right.");

    /// <summary>Some people were not followed.</summary>
    public static CaveatDefinition FollowedInPart { get; } = new("followed-in-part", CaveatSeverity.Caution,
        "{subject}: {missing} of {people} people were not followed up. Nothing is put in their place: they may all have achieved it, or none.");

    /// <summary>How many people were followed is not known.</summary>
    public static CaveatDefinition FollowUpNotKnown { get; } = new("follow-up-not-known", CaveatSeverity.Caution,
        "{subject}: attrition was stated, but the people not followed up cannot be worked out from it ({attrition}), so shares are of the people in the figures alone.");

    /// <summary>Attrition is known of all sites together alone.</summary>
    public static CaveatDefinition AttritionNotBySite { get; } = new("attrition-not-by-site", CaveatSeverity.Caution,
        "{subject}: {missing} of {people} people were not followed up, and nobody says at which sites. They are spread over the sites by their size; whether they achieved it stays open.");

    /// <summary>Regression to the mean, with its size.</summary>
    public static CaveatDefinition RegressionToTheMean { get; } = new("regression-to-the-mean", CaveatSeverity.Serious,
        "{subject}: people were chosen by their baseline ({how}) and there is no comparison. Regression to the mean alone would change the mean by {expected} (better is positive); {observed} was seen.");

    /// <summary>Regression to the mean, of unknown size.</summary>
    public static CaveatDefinition RegressionToTheMeanUnknown { get; } = new("regression-to-the-mean-unknown", CaveatSeverity.Serious,
        "{subject}: people were chosen by their baseline ({how}) and there is no comparison. Some of the change is regression to the mean; how much cannot be said without the population's mean and the instrument's reliability.");

    /// <summary>The definition changed between baseline and follow-up.</summary>
    public static CaveatDefinition BaselineDrift { get; } = new("baseline-drift", CaveatSeverity.Serious,
        "{subject}: the baseline of {outcome} was measured by version {before} of its definition and the follow-up by version {after}. The two do not compare without a bridging estimate, so the change is left out.");

    /// <summary>A change across a change of definition was bridged.</summary>
    public static CaveatDefinition BaselineBridged { get; } = new("baseline-bridged", CaveatSeverity.Caution,
        "{subject}: the baseline of {outcome} was measured by version {before} of its definition; {shift} was added to it to compare with version {after} ({source}).");

    /// <summary>A perspective whose weights lead to no line.</summary>
    public static CaveatDefinition NoLineDeclared { get; } = new("no-line-declared", CaveatSeverity.Caution,
        "{subject} has no must-have and declared no weighted value from which on it is satisfied: there is a value, and no verdict.");

    /// <summary>A subject that a must-have takes out of a ranking.</summary>
    public static CaveatDefinition MustHaveNotMet { get; } = new("must-have-not-met", CaveatSeverity.Serious,
        "{subject} does not meet {criteria}, which {perspective} cannot do without; no weight buys that off, so it is not ranked.");

    /// <summary>A subject that is ranked although a must-have is open.</summary>
    public static CaveatDefinition MustHaveOpen { get; } = new("must-have-open", CaveatSeverity.Caution,
        "{subject} is ranked for {perspective} although it is not certain to meet {criteria}, which that cannot do without.");

    /// <summary>An amount beyond the scale of its value.</summary>
    public static CaveatDefinition BeyondScale { get; } = new("beyond-scale", CaveatSeverity.Note,
        "{subject}: the amount of {criterion} lies, or may lie, beyond the scale of {perspective}; it is worth as much as the scale's end.");

    /// <summary>Words that nobody may read for a purpose.</summary>
    public static CaveatDefinition TestimonyWithheld { get; } = new("testimony-withheld", CaveatSeverity.Note,
        "{subject}: {withheld} of {testimonies} testimonies are withheld: {reasons}.");

    private static CaveatDefinition[] AboutSuccesses =>
    [
        DeclaredAfterResults, DeclaredWithResults, ResultsNotDated, EvidenceDoesNotCount, CriterionUnassessed, OtherVersionLeftOut, OtherLevelLeftOut, ReachesPastDue, EndsBeforeDue,
        HoursNotVerified, MannerNotVerified, DenominatorDiffers, SitesMayShare, HarmWithoutComparison, AttritionOutOfOrder, FollowedInPart, FollowUpNotKnown, AttritionNotBySite,
        RegressionToTheMean, RegressionToTheMeanUnknown, BaselineDrift, BaselineBridged, NoLineDeclared, MustHaveNotMet, MustHaveOpen, BeyondScale, TestimonyWithheld,
    ];
}
