namespace PeoplePowered.Domain;

/// <content>Caveats about claims of single people, and about caps on totals.</content>
public static partial class CaveatCatalogue
{
    /// <summary>Claims are open.</summary>
    public static CaveatDefinition ClaimsOpen { get; } = new("claims-open", CaveatSeverity.Caution,
        "{subject}: {claims} claims are awaiting verification or disputed, or rest on one that is, so what is due is a range: from all of them refused to all of them accepted.");

    /// <summary>Claims that count a person twice.</summary>
    public static CaveatDefinition ClaimsDuplicate { get; } = new("claims-duplicate", CaveatSeverity.Caution,
        "{subject}: {claims} claims are of people who were counted for that outcome as often as the terms allow; they are not paid.");

    /// <summary>Claims without the milestone before them.</summary>
    public static CaveatDefinition ClaimsWithoutPrerequisite { get; } = new("claims-without-prerequisite", CaveatSeverity.Caution,
        "{subject}: {claims} claims imply an earlier milestone that was not claimed for the person by that date, or was rejected; they are not paid.");

    /// <summary>Claims without a date that the terms need.</summary>
    public static CaveatDefinition ClaimsWithoutDate { get; } = new("claims-without-date", CaveatSeverity.Serious,
        "{subject}: {claims} claims lack a date of achievement or of the person's start that the terms need; they are not paid until it is given.");

    /// <summary>Claims for which there is no price.</summary>
    public static CaveatDefinition ClaimsNotOnCard { get; } = new("claims-not-on-card", CaveatSeverity.Note,
        "{subject}: {claims} claims are of outcomes that the person's card has no price for.");

    /// <summary>Claims dated before the person joined.</summary>
    public static CaveatDefinition ClaimsBeforeStart { get; } = new("claims-before-start", CaveatSeverity.Caution,
        "{subject}: {claims} claims are dated before the person joined the service; they are not paid, and one of the dates may be wrong.");

    /// <summary>People with two start dates.</summary>
    public static CaveatDefinition TwoStartDates { get; } = new("two-start-dates", CaveatSeverity.Caution,
        "{subject}: the claims of {claims} people give more than one date of start; the earliest counts.");

    /// <summary>Money paid for claims that are refused.</summary>
    public static CaveatDefinition PaidForRefused { get; } = new("paid-for-refused", CaveatSeverity.Serious,
        "{subject}: {amount} has been paid for claims that are refused.");

    /// <summary>More was paid than is due.</summary>
    public static CaveatDefinition PaidAboveDue { get; } = new("paid-above-due", CaveatSeverity.Serious,
        "{subject}: {paid} has been paid, and {due} is due.");

    /// <summary>An error rate was extrapolated.</summary>
    public static CaveatDefinition SampleExtrapolated { get; } = new("sample-extrapolated", CaveatSeverity.Caution,
        "{subject}: {rejected} of {sampled} sampled claims were rejected, and the terms take that share off all that were not sampled; what a check of every claim would show lies in the interval given beside it.");

    /// <summary>There is no sample to extrapolate.</summary>
    public static CaveatDefinition NothingSampled { get; } = new("nothing-sampled", CaveatSeverity.Serious,
        "{subject}: the terms take the share of rejected claims in a sample off all others, and no claim was sampled; what is due is anything from the accepted claims alone to all.");

    /// <summary>A cap per participant on totals.</summary>
    public static CaveatDefinition CapBounded { get; } = new("cap-bounded", CaveatSeverity.Caution,
        "{subject} caps what is paid for one participant at {cap}; site totals do not say who achieved what, so what is due is bounded: least if the outcomes are of the same people, most if they are spread. Nobody is taken to be at two sites.");

    /// <summary>A cost per outcome without a finite upper end.</summary>
    public static CaveatDefinition UnitCostUnbounded { get; } = new("unit-cost-unbounded", CaveatSeverity.Serious,
        "{subject}: {outcomes} may be none, so the cost for each has no finite upper end.");

    private static CaveatDefinition[] AboutClaims =>
    [
        ClaimsOpen, ClaimsDuplicate, ClaimsWithoutPrerequisite, ClaimsWithoutDate, ClaimsNotOnCard, ClaimsBeforeStart, TwoStartDates, PaidForRefused, PaidAboveDue,
        SampleExtrapolated, NothingSampled, CapBounded, UnitCostUnbounded,
    ];
}
