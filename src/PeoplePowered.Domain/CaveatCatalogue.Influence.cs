namespace PeoplePowered.Domain;

/// <content>Caveats about influence.</content>
public static partial class CaveatCatalogue
{
    /// <summary>Contribution is not attribution.</summary>
    public static CaveatDefinition ContributionNotAttribution { get; } = Define("contribution-not-attribution", CaveatSeverity.Note,
        "{subject}: this is how likely it is that the programme contributed, among other causes; not that it alone brought the change about, nor how much of it.",
        "Every answer of process tracing bears it.",
        "Write \"contributed\", not \"caused\"; name the other causes beside it.");

    /// <summary>No evidence was looked for.</summary>
    public static CaveatDefinition NothingLookedFor { get; } = Define("influence-nothing-looked-for", CaveatSeverity.Serious,
        "{subject}: none of its {items} items of evidence was looked for, so the probability is the one from before.",
        "All items of evidence of the claim are still marked as not looked for.",
        "Look for the items with the largest expected move first, and record what was seen and what was not.");

    /// <summary>Evidence that cannot be true together.</summary>
    public static CaveatDefinition EvidenceContradictory { get; } = Define("influence-evidence-contradictory", CaveatSeverity.Serious,
        "{subject}: its evidence contradicts itself, or the prior, for certain, so no probability agrees with it. A rate of exactly 0 or 1 is rarely meant; widen it.",
        "A rate of exactly 0 or 1 makes what was seen impossible under the claim and under its denial.",
        "Widen the rates of 0 and 1 to what you would really bet on, such as 0.02 to 0.1.");

    /// <summary>A prior of 0 or 1.</summary>
    public static CaveatDefinition PriorCertain { get; } = Define("influence-prior-certain", CaveatSeverity.Serious,
        "{subject}: the claim had a probability of {prior} before any evidence, which no evidence can move.",
        "The prior probability is exactly 0 or exactly 1.",
        "Give a prior that evidence can move, as a range where nobody agrees on one number.");

    /// <summary>Evidence that tells no more than was known before.</summary>
    public static CaveatDefinition NoWiserThanBefore { get; } = Define("influence-no-wiser", CaveatSeverity.Caution,
        "{subject}: the probability after the evidence ({after}) holds the whole range from before ({before}); as its rates are known, the evidence says no more.",
        "The rates of the evidence are so wide that the range after it holds the whole range before.",
        "Narrow the rates by asking people who know how often such evidence is seen otherwise, or look for more telling evidence.");

    /// <summary>Only the strongest item counts.</summary>
    public static CaveatDefinition StrongestAlone { get; } = Define("influence-strongest-alone", CaveatSeverity.Caution,
        "{subject}: {items} items of evidence were looked for, and at most {counting} of them can count: of items whose independence is not declared, the strongest alone.",
        "Several items were looked for whose independence nobody declared.",
        "Declare items independent where one would not make the other more likely, and say why; otherwise the strongest alone is right.");

    /// <summary>Evidence that cannot move a claim.</summary>
    public static CaveatDefinition EvidenceIdle { get; } = Define("influence-evidence-idle", CaveatSeverity.Note,
        "{subject}: to look for {item} would not move it, whatever is found: the rates are alike, the claim is certain already, or stronger evidence whose independence is not declared counts in its place.",
        "Whatever a search for the item finds, the probability stays.",
        "Spend the effort on another item, or declare independence where it holds.");

    /// <summary>Evidence that speaks against the claim when seen.</summary>
    public static CaveatDefinition EvidencePointsAway { get; } = Define("influence-evidence-points-away", CaveatSeverity.Caution,
        "{subject}: {item} is more likely to be seen if the claim is false than if it is true; seen, it speaks against the claim.",
        "The item's rate is higher if the claim is false than if it is true.",
        "See whether the two rates were swapped; if not, keep it, as evidence against the claim.");

    /// <summary>A rival that no evidence tells apart.</summary>
    public static CaveatDefinition RivalNotToldApart { get; } = Define("influence-rival-not-told-apart", CaveatSeverity.Serious,
        "{subject}: no evidence that was looked for tells the rival explanation '{rival}' ({standing}) from the claim. {remedy}.",
        "No item that was looked for is more or less likely under the rival than under the claim.",
        "Look for something that would be seen under the one and not under the other; the message names it where it is planned.");

    /// <summary>No rivals are named.</summary>
    public static CaveatDefinition NoRivals { get; } = Define("influence-no-rivals", CaveatSeverity.Caution,
        "{subject}: no rival explanation is named; what else may have brought the change about was not asked.",
        "The claim names no other explanation.",
        "Ask people outside the programme what else may have brought the change about, and add their answers as rivals.");

    /// <summary>Nobody outside the programme agrees.</summary>
    public static CaveatDefinition NotSubstantiated { get; } = Define("influence-not-substantiated", CaveatSeverity.Serious,
        "{subject}: nobody outside the programme has said that it is so, in full or in part.",
        "Nobody independent of the programme has confirmed the claim.",
        "Ask somebody who was there and does not depend on the programme, and record the answer, also if it is no.");

    /// <summary>Somebody who knows disagrees.</summary>
    public static CaveatDefinition SubstantiationDenied { get; } = Define("influence-denied", CaveatSeverity.Serious,
        "{subject}: {by} does not agree that it is so.",
        "Somebody asked to substantiate the claim does not agree.",
        "Report the disagreement beside the claim with their reasons; correct the claim where they are right.");
}
