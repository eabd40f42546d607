namespace PeoplePowered.Domain;

/// <content>Caveats about influence.</content>
public static partial class CaveatCatalogue
{
    /// <summary>Contribution is not attribution.</summary>
    public static CaveatDefinition ContributionNotAttribution { get; } = new("contribution-not-attribution", CaveatSeverity.Note,
        "{subject}: this is how likely it is that the programme contributed, among other causes; not that it alone brought the change about, nor how much of it.");

    /// <summary>No evidence was looked for.</summary>
    public static CaveatDefinition NothingLookedFor { get; } = new("influence-nothing-looked-for", CaveatSeverity.Serious,
        "{subject}: none of its {items} items of evidence was looked for, so the probability is the one from before.");

    /// <summary>Evidence that cannot be true together.</summary>
    public static CaveatDefinition EvidenceContradictory { get; } = new("influence-evidence-contradictory", CaveatSeverity.Serious,
        "{subject}: its evidence contradicts itself, or the prior, for certain, so no probability agrees with it. A rate of exactly 0 or 1 is rarely meant; widen it.");

    /// <summary>A prior of 0 or 1.</summary>
    public static CaveatDefinition PriorCertain { get; } = new("influence-prior-certain", CaveatSeverity.Serious,
        "{subject}: the claim had a probability of {prior} before any evidence, which no evidence can move.");

    /// <summary>Evidence that tells no more than was known before.</summary>
    public static CaveatDefinition NoWiserThanBefore { get; } = new("influence-no-wiser", CaveatSeverity.Caution,
        "{subject}: the probability after the evidence ({after}) holds the whole range from before ({before}); as its rates are known, the evidence says no more.");

    /// <summary>Only the strongest item counts.</summary>
    public static CaveatDefinition StrongestAlone { get; } = new("influence-strongest-alone", CaveatSeverity.Caution,
        "{subject}: {items} items of evidence were looked for, and at most {counting} of them can count: of items whose independence is not declared, the strongest alone.");

    /// <summary>Evidence that cannot move a claim.</summary>
    public static CaveatDefinition EvidenceIdle { get; } = new("influence-evidence-idle", CaveatSeverity.Note,
        "{subject}: to look for {item} would not move it, whatever is found: the rates are alike, the claim is certain already, or stronger evidence whose independence is not declared counts in its place.");

    /// <summary>Evidence that speaks against the claim when seen.</summary>
    public static CaveatDefinition EvidencePointsAway { get; } = new("influence-evidence-points-away", CaveatSeverity.Caution,
        "{subject}: {item} is more likely to be seen if the claim is false than if it is true; seen, it speaks against the claim.");

    /// <summary>A rival that no evidence tells apart.</summary>
    public static CaveatDefinition RivalNotToldApart { get; } = new("influence-rival-not-told-apart", CaveatSeverity.Serious,
        "{subject}: no evidence that was looked for tells the rival explanation '{rival}' ({standing}) from the claim. {remedy}.");

    /// <summary>No rivals are named.</summary>
    public static CaveatDefinition NoRivals { get; } = new("influence-no-rivals", CaveatSeverity.Caution,
        "{subject}: no rival explanation is named; what else may have brought the change about was not asked.");

    /// <summary>Nobody outside the programme agrees.</summary>
    public static CaveatDefinition NotSubstantiated { get; } = new("influence-not-substantiated", CaveatSeverity.Serious,
        "{subject}: nobody outside the programme has said that it is so, in full or in part.");

    /// <summary>Somebody who knows disagrees.</summary>
    public static CaveatDefinition SubstantiationDenied { get; } = new("influence-denied", CaveatSeverity.Serious,
        "{subject}: {by} does not agree that it is so.");

    private static CaveatDefinition[] AboutInfluence =>
    [
        ContributionNotAttribution, NothingLookedFor, EvidenceContradictory, PriorCertain, NoWiserThanBefore, StrongestAlone, EvidenceIdle, EvidencePointsAway, RivalNotToldApart, NoRivals, NotSubstantiated,
        SubstantiationDenied,
    ];
}
