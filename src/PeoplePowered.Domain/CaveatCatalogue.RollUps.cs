namespace PeoplePowered.Domain;

/// <content>Caveats about roll-ups and targets.</content>
public static partial class CaveatCatalogue
{
    /// <summary>A figure that holds nothing that can be rolled up.</summary>
    public static CaveatDefinition CannotBeRolledUp { get; } = Define("cannot-be-rolled-up", CaveatSeverity.Serious,
        "{subject} reports {outcome} as {figure}, which holds no number that goes together with the others: it counts as unknown, and nothing is put in its place.",
        "The figure is of a type that has no count to add: a ratio, a published estimate, a mean without people.",
        "Report it beside the roll-up; ask the site for a count where one is wanted.");

    /// <summary>An outcome reported by slices alone.</summary>
    public static CaveatDefinition OnlySlices { get; } = Define("only-slices", CaveatSeverity.Caution,
        "{subject} reports {outcome} by slices of people alone: slices may leave people out or overlap, so the total counts as unknown.",
        "There is no total beside the slices.",
        "Ask the site for the total.");

    /// <summary>Periods that overlap.</summary>
    public static CaveatDefinition PeriodsOverlap { get; } = Define("periods-overlap", CaveatSeverity.Serious,
        "{subject} reports {outcome} for periods that overlap ({periods}): added up they would count twice, so they count as unknown.",
        "Periods of one site share days.",
        "Ask for figures of periods that follow one another, or leave the overlapping one out.");

    /// <summary>A gap between periods.</summary>
    public static CaveatDefinition PeriodsLeaveGap { get; } = Define("periods-leave-gap", CaveatSeverity.Caution,
        "{subject} reports {outcome} for no period from {from} to {to}: that time counts as unknown.",
        "Between the periods of one site there are days that no figure covers.",
        "Ask for the figure of that time; do not read the sum as complete.");

    /// <summary>Figures that do not say which period they cover.</summary>
    public static CaveatDefinition PeriodNotStated { get; } = Define("period-not-stated", CaveatSeverity.Caution,
        "{subject} reports {outcome} several times, once or more without a period: a figure without one is not added to the others, nor taken for the latest.",
        "A figure has no period while others of the same site have one.",
        "Ask for its period, and write it in the file.");

    /// <summary>Several periods, and nothing says whether they accumulate.</summary>
    public static CaveatDefinition AccumulationNotStated { get; } = Define("accumulation-not-stated", CaveatSeverity.Caution,
        "{subject} reports {outcome} for {figures} periods, and nothing says whether its figures run on or begin anew: only the latest is used ({used}).",
        "The definition and the figures do not say whether each figure counts from the start or anew.",
        "State the accumulation in the definition of the outcome or beside the figures.");

    /// <summary>Figures later than the day asked for.</summary>
    public static CaveatDefinition AfterTheDay { get; } = Define("after-the-day", CaveatSeverity.Note,
        "{subject}: {figures} figure or figures of {outcome} cover time after {day}, or were published after it, and are left out.",
        "Figures end, or were published, after the day as of which the roll-up was asked for.",
        "Nothing, for a roll-up as of that day; name a later day to include them.");

    /// <summary>Parts whose figures cover different times.</summary>
    public static CaveatDefinition PeriodsDiffer { get; } = Define("periods-differ", CaveatSeverity.Caution,
        "{subject}: the figures of its parts for {outcomes} outcome or outcomes do not cover the same time; their periods end between {first} and {last}.",
        "Parts of one whole reported up to different days.",
        "Read the total as of the earliest end, or ask the parts that are behind.");

    /// <summary>People who may be counted more than once.</summary>
    public static CaveatDefinition PeopleMayRepeat { get; } = Define("people-may-repeat", CaveatSeverity.Note,
        "{subject}: the same person may stand in several of the counts of {outcomes} outcome or outcomes, so different people are given from the largest count to the sum; declare them distinct where they are linked or share nobody.",
        "Nothing says that the counts are of different people.",
        "Quote the range. Declare people distinct (RollUpOptions.Distinct) where records are linked or nobody can be in two places.");

    /// <summary>People declared to be distinct.</summary>
    public static CaveatDefinition PeopleTakenAsDistinct { get; } = Define("people-taken-as-distinct", CaveatSeverity.Note,
        "{subject}: people are added up between {between}, since nobody is said to be counted twice: {reason}.",
        "The call declared people distinct between these places or outcomes.",
        "See that the reason given is true; without it the range is wider.");

    /// <summary>Means that were not added.</summary>
    public static CaveatDefinition MeansDoNotAdd { get; } = Define("means-do-not-add", CaveatSeverity.Note,
        "{subject}: {outcome} is a mean; means do not add up, so only the people measured are counted, as participations. Pool the means to speak of them together.",
        "A mean was reported where counts are added up.",
        "Synthesise the means to speak of them together; in the roll-up they count as people measured alone.");

    /// <summary>A whole and its parts disagree.</summary>
    public static CaveatDefinition WholeAndPartsDiffer { get; } = Define("whole-and-parts-differ", CaveatSeverity.Caution,
        "{subject} reports {whole} for {outcome}, and its parts come to {parts}: the figure of the whole is used, and the parts are not added to it.",
        "A whole reported a figure of its own, and its parts come to another.",
        "Ask which is right; parts may be missing, or people stand in two of them.");

    /// <summary>Parts that report nothing.</summary>
    public static CaveatDefinition SilentParts { get; } = Define("silent-parts", CaveatSeverity.Caution,
        "{subject}: {silent} of its listed parts report nothing for {outcome}, although others like them do; they count as unknown.",
        "Parts that are listed report nothing of an outcome that others like them report.",
        "Ask them for a figure; if the outcome does not apply to them, say so in the data.");

    /// <summary>A figure and the list of partnerships disagree.</summary>
    public static CaveatDefinition PlacesDisagree { get; } = Define("places-disagree", CaveatSeverity.Caution,
        "{subject}: a figure of {outcome} names the investment {stated}, but the partnership is listed under {listed}; the figure stands where it says.",
        "The figure names another investment than the one under which its partnership is listed.",
        "Correct the investment in the file of figures, or the partnership's.");

    /// <summary>Nothing certain can be said of a target.</summary>
    public static CaveatDefinition TargetUndecided { get; } = Define("target-undecided", CaveatSeverity.Caution,
        "{subject}: whether the target of {target} for {outcome} is met cannot be said for certain: {reason}.",
        "The figures, the target or the dates leave both answers open; the message says which.",
        "Supply what the reason names (see the reasons of targets below), or report the status as open.");

    /// <summary>The better direction was assumed.</summary>
    public static CaveatDefinition DirectionAssumed { get; } = Define("direction-assumed", CaveatSeverity.Note,
        "{subject}: nothing says which direction of {outcome} is better; more people achieving it are taken to be better.",
        "Neither the definition nor a baseline says whether more is better.",
        "State the direction in the definition of the outcome.");
}
