namespace PeoplePowered.Domain;

/// <content>Caveats about success.</content>
public static partial class CaveatCatalogue
{
    /// <summary>Criteria were declared after the results.</summary>
    public static CaveatDefinition DeclaredAfterResults { get; } = Define("declared-after-results", CaveatSeverity.Serious,
        "{subject}: success was declared on {declared}, after {figures} of the results used (the first of {date}). Criteria chosen with the answer in hand prove little.",
        "The criteria bear a later date than results that they are judged by.",
        "Judge them by results after that date, or say openly that they were chosen afterwards.");

    /// <summary>Criteria may have been declared after the results.</summary>
    public static CaveatDefinition DeclaredWithResults { get; } = Define("declared-with-results", CaveatSeverity.Caution,
        "{subject}: success was declared on {declared}, while {figures} of the results used were already coming in, or may have been.",
        "The criteria bear a date within the periods of the results, or one too rough to tell.",
        "State the day on which they were declared, and judge them by later results where there are any.");

    /// <summary>Results bear no date.</summary>
    public static CaveatDefinition ResultsNotDated { get; } = Define("results-not-dated", CaveatSeverity.Caution,
        "{subject}: {figures} of the results used bear no date, so nobody can tell whether success was declared before them.",
        "Results bear no date or period.",
        "Add the period of the figures or the date of publication.");

    /// <summary>Evidence that a criterion does not accept.</summary>
    public static CaveatDefinition EvidenceDoesNotCount { get; } = Define("evidence-does-not-count", CaveatSeverity.Serious,
        "{subject}: {figures} of the results for {outcome} do not count ({evidence}); it accepts {accepts}.",
        "The criterion accepts kinds of evidence that these results are not of.",
        "Supply evidence of a kind that it accepts; do not loosen the criterion afterwards.");

    /// <summary>A criterion could not be assessed.</summary>
    public static CaveatDefinition CriterionUnassessed { get; } = Define("criterion-unassessed", CaveatSeverity.Serious,
        "{subject} is not assessed, neither met nor failed: {reason}.",
        "What the criterion needs is missing; the message says what.",
        "Supply it, or report the criterion as open: it is neither met nor failed.");

    /// <summary>Figures of another version of the outcome.</summary>
    public static CaveatDefinition OtherVersionLeftOut { get; } = Define("other-version-left-out", CaveatSeverity.Caution,
        "{subject}: {figures} of the figures for {outcome} are of another version of its definition, and are left out.",
        "Figures are of another version of the outcome's definition.",
        "Judge them by a criterion of their own version, or put a conversion with a source on record.");

    /// <summary>Figures of another level than most.</summary>
    public static CaveatDefinition OtherLevelLeftOut { get; } = Define("other-level-left-out", CaveatSeverity.Caution,
        "{subject}: {figures} of the figures for {outcome} are of a whole that sites are part of, and are left out.",
        "Figures of a whole stand beside figures of its sites.",
        "Nothing, where the sites are meant; otherwise ask the criterion of the whole.");

    /// <summary>Figures that reach past the day by which a criterion is due.</summary>
    public static CaveatDefinition ReachesPastDue { get; } = Define("reaches-past-due", CaveatSeverity.Caution,
        "{subject}: figures for {outcome} reach past {due}; how much of them came by then is not known, from nothing to all.",
        "The period of a figure runs past the day by which it was to be achieved.",
        "Ask for a figure up to that day.");

    /// <summary>Figures that end before the day by which a criterion is due.</summary>
    public static CaveatDefinition EndsBeforeDue { get; } = Define("ends-before-due", CaveatSeverity.Caution,
        "{subject}: figures for {outcome} end before {due}; more people may achieve it by then.",
        "The period of a figure ends before the day by which it is to be achieved.",
        "Wait for the later figure; until then a criterion not met may still be met.");

    /// <summary>Hours that a reported figure does not speak of.</summary>
    public static CaveatDefinition HoursNotVerified { get; } = Define("hours-not-verified", CaveatSeverity.Caution,
        "{subject}: the reported figures for {outcome} do not say how many hours a week; that they are at least {hours} is taken on trust.",
        "The criterion names hours a week, and the figures count jobs without hours.",
        "Ask for counts by hours, or say that hours were not verified.");

    /// <summary>A manner that a reported figure does not speak of.</summary>
    public static CaveatDefinition MannerNotVerified { get; } = Define("manner-not-verified", CaveatSeverity.Caution,
        "{subject}: the reported figures for {outcome} say how long, not whether with breaks; that it is {manner} is taken on trust.",
        "The criterion says without breaks (or in total), and the figures do not.",
        "Ask how the duration was counted, or say that it was not verified.");

    /// <summary>A declared number of people that the figures are not about.</summary>
    public static CaveatDefinition DenominatorDiffers { get; } = Define("denominator-differs", CaveatSeverity.Caution,
        "{subject}: success was declared of {declared} people, and the figures for {outcome} are about {participants}. Shares are of the people declared; those whom no figure is about may have achieved it or not.",
        "The number of people declared is not the number that the figures are about.",
        "Ask about the people whom no figure is about; quote the share of the people declared.");

    /// <summary>The same person may stand at several sites.</summary>
    public static CaveatDefinition SitesMayShare { get; } = Define("sites-may-share-people", CaveatSeverity.Caution,
        "{subject}: somebody may stand at several of the {sites} sites, so the people who achieved {outcome} are counted from the largest site alone to the sum; say why nobody does, where that is so.",
        "Several sites report people, and nothing says that nobody is at two.",
        "State why nobody stands at two sites, or link the records; otherwise read the range.");

    /// <summary>A rate of harm without a comparison.</summary>
    public static CaveatDefinition HarmWithoutComparison { get; } = Define("harm-without-comparison", CaveatSeverity.Caution,
        "{subject}: how often it happened is known, not how often it would have happened anyway; this is a rate, not harm done.",
        "A harm was counted and there is no comparison group.",
        "Compare with how often it happens otherwise, from a group or a published rate; do not dismiss it meanwhile.");

    /// <summary>Numbers of people that grow on the way.</summary>
    public static CaveatDefinition AttritionOutOfOrder { get; } = Define("attrition-out-of-order", CaveatSeverity.Serious,
        "{subject}: {stages}. Each can be at most the one before; ask which number is right.",
        "A later stage (followed up) has more people than an earlier one (enrolled).",
        "Ask which number is right; the stages are used only once they are in order.");

    /// <summary>Some people were not followed.</summary>
    public static CaveatDefinition FollowedInPart { get; } = Define("followed-in-part", CaveatSeverity.Caution,
        "{subject}: {missing} of {people} people were not followed up. Nothing is put in their place: they may all have achieved it, or none.",
        "Fewer people were followed up than enrolled.",
        "Follow more people up; quote the range from none of the missing to all of them.");

    /// <summary>How many people were followed is not known.</summary>
    public static CaveatDefinition FollowUpNotKnown { get; } = Define("follow-up-not-known", CaveatSeverity.Caution,
        "{subject}: attrition was stated, but the people not followed up cannot be worked out from it ({attrition}), so shares are of the people in the figures alone.",
        "The stages of attrition stated do not determine how many were followed up.",
        "State how many people began and how many were followed up.");

    /// <summary>Attrition is known of all sites together alone.</summary>
    public static CaveatDefinition AttritionNotBySite { get; } = Define("attrition-not-by-site", CaveatSeverity.Caution,
        "{subject}: {missing} of {people} people were not followed up, and nobody says at which sites. They are spread over the sites by their size; whether they achieved it stays open.",
        "Attrition is stated for all sites together.",
        "State it by site, where sites lost people in unequal shares.");

    /// <summary>Regression to the mean, with its size.</summary>
    public static CaveatDefinition RegressionToTheMean { get; } = Define("regression-to-the-mean", CaveatSeverity.Serious,
        "{subject}: people were chosen by their baseline ({how}) and there is no comparison. Regression to the mean alone would change the mean by {expected} (better is positive); {observed} was seen.",
        "People were chosen because their baseline was low (or high), and there is no comparison group.",
        "Compare with a group chosen the same way; until then take the expected change off what was seen, and read the rest.");

    /// <summary>Regression to the mean, of unknown size.</summary>
    public static CaveatDefinition RegressionToTheMeanUnknown { get; } = Define("regression-to-the-mean-unknown", CaveatSeverity.Serious,
        "{subject}: people were chosen by their baseline ({how}) and there is no comparison. Some of the change is regression to the mean; how much cannot be said without the population's mean and the instrument's reliability.",
        "People were chosen by their baseline, and the population's mean or the reliability is not stated.",
        "State the population's mean, its standard deviation and the instrument's reliability, from its manual, so that the part due to it can be worked out.");

    /// <summary>The definition changed between baseline and follow-up.</summary>
    public static CaveatDefinition BaselineDrift { get; } = Define("baseline-drift", CaveatSeverity.Serious,
        "{subject}: the baseline of {outcome} was measured by version {before} of its definition and the follow-up by version {after}. The two do not compare without a bridging estimate, so the change is left out.",
        "Baseline and follow-up were measured by different versions of the definition.",
        "Measure both by one version, or supply a bridging estimate with its source.");

    /// <summary>A change across a change of definition was bridged.</summary>
    public static CaveatDefinition BaselineBridged { get; } = Define("baseline-bridged", CaveatSeverity.Caution,
        "{subject}: the baseline of {outcome} was measured by version {before} of its definition; {shift} was added to it to compare with version {after} ({source}).",
        "A bridging estimate was added to the baseline.",
        "See that its source is about people like these; show the result without the change as well.");

    /// <summary>A perspective whose weights lead to no line.</summary>
    public static CaveatDefinition NoLineDeclared { get; } = Define("no-line-declared", CaveatSeverity.Caution,
        "{subject} has no must-have and declared no weighted value from which on it is satisfied: there is a value, and no verdict.",
        "The perspective has weights alone, without a must-have or a least value.",
        "Declare what the perspective cannot do without, or the value from which on it is satisfied, before looking at results.");

    /// <summary>A subject that a must-have takes out of a ranking.</summary>
    public static CaveatDefinition MustHaveNotMet { get; } = Define("must-have-not-met", CaveatSeverity.Serious,
        "{subject} does not meet {criteria}, which {perspective} cannot do without; no weight buys that off, so it is not ranked.",
        "The subject fails a criterion that the perspective cannot do without.",
        "Improve on that criterion; ranking it by the others would set aside what was declared.");

    /// <summary>A subject that is ranked although a must-have is open.</summary>
    public static CaveatDefinition MustHaveOpen { get; } = Define("must-have-open", CaveatSeverity.Caution,
        "{subject} is ranked for {perspective} although it is not certain to meet {criteria}, which that cannot do without.",
        "The evidence leaves open whether a must-have is met.",
        "Find the evidence for that criterion first; until then the rank holds only if it is met.");

    /// <summary>An amount beyond the scale of its value.</summary>
    public static CaveatDefinition BeyondScale { get; } = Define("beyond-scale", CaveatSeverity.Note,
        "{subject}: the amount of {criterion} lies, or may lie, beyond the scale of {perspective}; it is worth as much as the scale's end.",
        "The amount lies past the end of the scale that the perspective declared.",
        "Nothing, if more is worth no more; otherwise widen the scale, and say when it was widened.");

    /// <summary>Words that nobody may read for a purpose.</summary>
    public static CaveatDefinition TestimonyWithheld { get; } = Define("testimony-withheld", CaveatSeverity.Note,
        "{subject}: {withheld} of {testimonies} testimonies are withheld: {reasons}.",
        "Consent or the wish of the speaker does not allow it here; the message says why.",
        "Leave it out, or ask for consent for this purpose.");
}
