namespace PeoplePowered.Domain;

/// <content>Caveats about insights.</content>
public static partial class CaveatCatalogue
{
    /// <summary>Testimonies without consent.</summary>
    public static CaveatDefinition TestimoniesNotCounted { get; } = Define("testimonies-not-counted", CaveatSeverity.Caution,
        "{subject}: {testimonies} of its testimonies are not counted, since no consent for the purpose '{scope}' holds on {on} ({withdrawn} withdrawn).",
        "Consent for this purpose is missing, has run out or was withdrawn.",
        "Ask for consent for the purpose where that is proper; otherwise leave the testimonies out, as is done here.");

    /// <summary>Testimonies that do not say who spoke.</summary>
    public static CaveatDefinition SpeakersNotKnown { get; } = Define("speakers-not-known", CaveatSeverity.Note,
        "{subject}: {testimonies} of {all} testimonies do not say who spoke, so somebody may have spoken twice; numbers of people are bounds.",
        "Testimonies bear no speaker, so that two may be of one person.",
        "Give each speaker a pseudonym in the record; it need not say who it is.");

    /// <summary>A synthesis changed since it was cited.</summary>
    public static CaveatDefinition SynthesisChanged { get; } = Define("synthesis-changed", CaveatSeverity.Caution,
        "{subject}: the synthesis '{question}' ({evidence}) has changed since it was cited: {before} then, {after} now. As before: {bearing}.",
        "A synthesis that an insight cites gives other figures today, and still bears the same way.",
        "Update the figures in the citation, and see whether the wording still fits.");

    /// <summary>A synthesis changed since it was cited, and bears otherwise.</summary>
    public static CaveatDefinition SynthesisTurned { get; } = Define("synthesis-turned", CaveatSeverity.Serious,
        "{subject}: the synthesis '{question}' ({evidence}) has changed since it was cited, and bears otherwise: {before} then ({was}), {after} now ({is}).",
        "A synthesis that an insight cites gives other figures today, and now bears otherwise.",
        "Word the insight anew or withdraw it; do not publish it as it stands.");

    /// <summary>A synthesis of today is not known.</summary>
    public static CaveatDefinition SynthesisNotToday { get; } = Define("synthesis-not-today", CaveatSeverity.Caution,
        "{subject}: nothing is known of the synthesis '{question}' ({evidence}) today; it counts as it was cited ({before}).",
        "The call hands over no present result of a cited synthesis.",
        "Run the synthesis and hand over its result, so that the insight can be checked.");

    /// <summary>An assessment changed since it was cited.</summary>
    public static CaveatDefinition VerdictChanged { get; } = Define("verdict-changed", CaveatSeverity.Caution,
        "{subject}: the assessment '{question}' ({evidence}) has changed since it was cited: {before} then, {after} now. As before: {bearing}.",
        "An assessment that an insight cites gives another answer today, and still bears the same way.",
        "Update the citation, and see whether the wording still fits.");

    /// <summary>An assessment changed since it was cited, and bears otherwise.</summary>
    public static CaveatDefinition VerdictTurned { get; } = Define("verdict-turned", CaveatSeverity.Serious,
        "{subject}: the assessment '{question}' ({evidence}) has changed since it was cited, and bears otherwise: {before} then ({was}), {after} now ({is}).",
        "An assessment that an insight cites gives another answer today, and now bears otherwise.",
        "Word the insight anew or withdraw it; do not publish it as it stands.");

    /// <summary>An assessment of today is not known.</summary>
    public static CaveatDefinition VerdictNotToday { get; } = Define("verdict-not-today", CaveatSeverity.Caution,
        "{subject}: nothing is known of the assessment '{question}' ({evidence}) today; it counts as it was cited ({before}).",
        "The call hands over no present result of a cited assessment.",
        "Run the assessment and hand over its result, so that the insight can be checked.");

    /// <summary>Perspectives disagree.</summary>
    public static CaveatDefinition PerspectivesDisagree { get; } = Define("perspectives-disagree", CaveatSeverity.Caution,
        "{subject}: perspectives differ: {role} {stance}, {other} {otherStance}.",
        "People in different roles take different stances on the insight.",
        "Show both stances with the insight; ask each why, and word it so that both can recognise it, or keep the disagreement.");

    /// <summary>The insight was not there yet.</summary>
    public static CaveatDefinition InsightNotYet { get; } = Define("insight-not-yet", CaveatSeverity.Serious,
        "{subject}: on {on} it was not worded yet; its first wording is of {first}.",
        "The insight is asked about for a day before its first wording.",
        "Ask about a later day, or leave the insight out of a report as of that day.");

    /// <summary>Evidence of a later day.</summary>
    public static CaveatDefinition InsightEvidenceLater { get; } = Define("insight-evidence-later", CaveatSeverity.Note,
        "{subject}: {items} items of evidence were brought forward after {on}, and are left out.",
        "Some evidence is dated after the day that was asked about.",
        "Nothing, for a report as of that day; ask about a later day to include it.");

    /// <summary>Nothing bears on the insight.</summary>
    public static CaveatDefinition InsightWithoutEvidence { get; } = Define("insight-without-evidence", CaveatSeverity.Serious,
        "{subject}: no evidence that counts speaks for or against it ({undecided} undecided).",
        "Every item of evidence is undecided, or is not counted.",
        "Bring evidence forward, for or against, or mark it as a hypothesis.");

    /// <summary>Testimonies alone support the insight.</summary>
    public static CaveatDefinition InsightOnTestimonyOnly { get; } = Define("insight-on-testimony-only", CaveatSeverity.Caution,
        "{subject}: testimonies alone support it; they say what people saw, not how often it is so.",
        "All evidence that supports the insight is what people said.",
        "Look for counts or measurements beside the testimonies; write \"people said\", not \"it is so\".");

    /// <summary>Evidence qualifies the insight.</summary>
    public static CaveatDefinition InsightQualified { get; } = Define("insight-qualified", CaveatSeverity.Note,
        "{subject}: {items} items of evidence qualify it: it does not hold for everybody or everywhere.",
        "Some evidence shows limits: people or places for which it does not hold.",
        "Write the limits into the wording of the insight.");

    /// <summary>An endorsed insight that evidence contradicts.</summary>
    public static CaveatDefinition EndorsedAgainstEvidence { get; } = Define("endorsed-against-evidence", CaveatSeverity.Serious,
        "{subject}: it is endorsed, and its evidence is {strength}.",
        "People endorsed the insight, and its evidence is weak or speaks against it.",
        "Report both; ask those who endorsed it what they saw, and add that as evidence.");

    /// <summary>Nobody stands by the insight any more.</summary>
    public static CaveatDefinition InsightNoLongerHeld { get; } = Define("insight-no-longer-held", CaveatSeverity.Caution,
        "{subject}: it is {status}.",
        "The insight was withdrawn or superseded by that day.",
        "Cite the insight that took its place, or say that it was held once.");
}
