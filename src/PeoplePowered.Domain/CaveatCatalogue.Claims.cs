namespace PeoplePowered.Domain;

/// <content>Caveats about claims of single people, and about caps on totals.</content>
public static partial class CaveatCatalogue
{
    /// <summary>Claims are open.</summary>
    public static CaveatDefinition ClaimsOpen { get; } = Define("claims-open", CaveatSeverity.Caution,
        "{subject}: {claims} claims are awaiting verification or disputed, or rest on one that is, so what is due is a range: from all of them refused to all of them accepted.",
        "Claims await verification, are disputed, or imply an earlier milestone whose claim is open.",
        "Settle the open claims and run the settlement again; until then pay no more than the lower end, and budget for the upper one.");

    /// <summary>Claims that count a person twice.</summary>
    public static CaveatDefinition ClaimsDuplicate { get; } = Define("claims-duplicate", CaveatSeverity.Caution,
        "{subject}: {claims} claims are of people who were counted for that outcome as often as the terms allow; they are not paid.",
        "The same person was claimed for the same outcome more often than the terms allow.",
        "Ask the provider whether two people share an identifier. If it is one person, leave the claims unpaid; if two, correct the identifiers.");

    /// <summary>Claims without the milestone before them.</summary>
    public static CaveatDefinition ClaimsWithoutPrerequisite { get; } = Define("claims-without-prerequisite", CaveatSeverity.Caution,
        "{subject}: {claims} claims imply an earlier milestone that was not claimed for the person by that date, or was rejected; they are not paid.",
        "The rate card says that the outcome implies an earlier one, and that one was not claimed by then, or was rejected.",
        "Ask for the missing claim with its date, or correct the order of dates; then run the settlement again.");

    /// <summary>Claims without a date that the terms need.</summary>
    public static CaveatDefinition ClaimsWithoutDate { get; } = Define("claims-without-date", CaveatSeverity.Serious,
        "{subject}: {claims} claims lack a date of achievement or of the person's start that the terms need; they are not paid until it is given.",
        "The terms pay by time (a window, a duration, a rate of a year), and a claim lacks the date that this needs.",
        "Ask the provider for the date of achievement and of the person's start, and run the settlement again.");

    /// <summary>Claims for which there is no price.</summary>
    public static CaveatDefinition ClaimsNotOnCard { get; } = Define("claims-not-on-card", CaveatSeverity.Note,
        "{subject}: {claims} claims are of outcomes that the person's card has no price for.",
        "A claim names an outcome without a price on the card that applies to the person.",
        "See whether the outcome's name is spelt as on the card and whether the right card was chosen; otherwise nothing is due for it.");

    /// <summary>Claims dated before the person joined.</summary>
    public static CaveatDefinition ClaimsBeforeStart { get; } = Define("claims-before-start", CaveatSeverity.Caution,
        "{subject}: {claims} claims are dated before the person joined the service; they are not paid, and one of the dates may be wrong.",
        "The date of achievement stands before the person's date of start.",
        "Ask the provider which of the two dates is wrong; the claims can be paid once they are in order.");

    /// <summary>People with two start dates.</summary>
    public static CaveatDefinition TwoStartDates { get; } = Define("two-start-dates", CaveatSeverity.Caution,
        "{subject}: the claims of {claims} people give more than one date of start; the earliest counts.",
        "Several claims of one person give different dates of start.",
        "Ask for the right date and correct the claims: windows and durations count from the earliest until then.");

    /// <summary>Money paid for claims that are refused.</summary>
    public static CaveatDefinition PaidForRefused { get; } = Define("paid-for-refused", CaveatSeverity.Serious,
        "{subject}: {amount} has been paid for claims that are refused.",
        "The record of payments holds claims that verification rejected or the terms do not pay.",
        "Reclaim the amount or set it off against the next payment, and see why it was paid before it was verified.");

    /// <summary>More was paid than is due.</summary>
    public static CaveatDefinition PaidAboveDue { get; } = Define("paid-above-due", CaveatSeverity.Serious,
        "{subject}: {paid} has been paid, and {due} is due.",
        "The sum of payments is more than what the terms make due.",
        "Set the difference off against the next payment or reclaim it; first see whether open claims would cover it.");

    /// <summary>An error rate was extrapolated.</summary>
    public static CaveatDefinition SampleExtrapolated { get; } = Define("sample-extrapolated", CaveatSeverity.Caution,
        "{subject}: {rejected} of {sampled} sampled claims were rejected, and the terms take that share off all that were not sampled; what a check of every claim would show lies in the interval given beside it.",
        "The terms say that the share of rejected claims in a sample is taken off the claims that were not sampled.",
        "Read the interval beside the amount; a larger sample narrows it, a check of every claim removes it.");

    /// <summary>There is no sample to extrapolate.</summary>
    public static CaveatDefinition NothingSampled { get; } = Define("nothing-sampled", CaveatSeverity.Serious,
        "{subject}: the terms take the share of rejected claims in a sample off all others, and no claim was sampled; what is due is anything from the accepted claims alone to all.",
        "The terms extrapolate from a sample of checked claims, and no claim is marked as sampled.",
        "Draw the sample that the terms ask for, record its results, and run the settlement again.");

    /// <summary>A cap per participant on totals.</summary>
    public static CaveatDefinition CapBounded { get; } = Define("cap-bounded", CaveatSeverity.Caution,
        "{subject} caps what is paid for one participant at {cap}; site totals do not say who achieved what, so what is due is bounded: least if the outcomes are of the same people, most if they are spread. Nobody is taken to be at two sites.",
        "The card caps what is paid for one participant, and the figures are totals of sites, which do not say who achieved what.",
        "Hand over claims of single people, from which the cap can be worked out exactly; otherwise use both ends of the range.");

    /// <summary>A cost per outcome without a finite upper end.</summary>
    public static CaveatDefinition UnitCostUnbounded { get; } = Define("unit-cost-unbounded", CaveatSeverity.Serious,
        "{subject}: {outcomes} may be none, so the cost for each has no finite upper end.",
        "The number of outcomes is a range that begins at none.",
        "State the cost for each outcome at the upper end of the count, and say that it may be any amount above; narrow the count, which decides it.");
}
