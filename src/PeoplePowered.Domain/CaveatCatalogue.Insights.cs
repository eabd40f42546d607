namespace PeoplePowered.Domain;

/// <content>Caveats about insights.</content>
public static partial class CaveatCatalogue
{
    /// <summary>Testimonies without consent.</summary>
    public static CaveatDefinition TestimoniesNotCounted { get; } = new("testimonies-not-counted", CaveatSeverity.Caution,
        "{subject}: {testimonies} of its testimonies are not counted, since no consent for the purpose '{scope}' holds on {on} ({withdrawn} withdrawn).");

    /// <summary>Testimonies that do not say who spoke.</summary>
    public static CaveatDefinition SpeakersNotKnown { get; } = new("speakers-not-known", CaveatSeverity.Note,
        "{subject}: {testimonies} of {all} testimonies do not say who spoke, so somebody may have spoken twice; numbers of people are bounds.");

    /// <summary>A synthesis changed since it was cited.</summary>
    public static CaveatDefinition SynthesisChanged { get; } = new("synthesis-changed", CaveatSeverity.Caution,
        "{subject}: the synthesis '{question}' ({evidence}) has changed since it was cited: {before} then, {after} now. As before: {bearing}.");

    /// <summary>A synthesis changed since it was cited, and bears otherwise.</summary>
    public static CaveatDefinition SynthesisTurned { get; } = new("synthesis-turned", CaveatSeverity.Serious,
        "{subject}: the synthesis '{question}' ({evidence}) has changed since it was cited, and bears otherwise: {before} then ({was}), {after} now ({is}).");

    /// <summary>A synthesis of today is not known.</summary>
    public static CaveatDefinition SynthesisNotToday { get; } = new("synthesis-not-today", CaveatSeverity.Caution,
        "{subject}: nothing is known of the synthesis '{question}' ({evidence}) today; it counts as it was cited ({before}).");

    /// <summary>An assessment changed since it was cited.</summary>
    public static CaveatDefinition VerdictChanged { get; } = new("verdict-changed", CaveatSeverity.Caution,
        "{subject}: the assessment '{question}' ({evidence}) has changed since it was cited: {before} then, {after} now. As before: {bearing}.");

    /// <summary>An assessment changed since it was cited, and bears otherwise.</summary>
    public static CaveatDefinition VerdictTurned { get; } = new("verdict-turned", CaveatSeverity.Serious,
        "{subject}: the assessment '{question}' ({evidence}) has changed since it was cited, and bears otherwise: {before} then ({was}), {after} now ({is}).");

    /// <summary>An assessment of today is not known.</summary>
    public static CaveatDefinition VerdictNotToday { get; } = new("verdict-not-today", CaveatSeverity.Caution,
        "{subject}: nothing is known of the assessment '{question}' ({evidence}) today; it counts as it was cited ({before}).");

    /// <summary>Perspectives disagree.</summary>
    public static CaveatDefinition PerspectivesDisagree { get; } = new("perspectives-disagree", CaveatSeverity.Caution,
        "{subject}: perspectives differ: {role} {stance}, {other} {otherStance}.");

    /// <summary>The insight was not there yet.</summary>
    public static CaveatDefinition InsightNotYet { get; } = new("insight-not-yet", CaveatSeverity.Serious,
        "{subject}: on {on} it was not worded yet; its first wording is of {first}.");

    /// <summary>Evidence of a later day.</summary>
    public static CaveatDefinition InsightEvidenceLater { get; } = new("insight-evidence-later", CaveatSeverity.Note,
        "{subject}: {items} items of evidence were brought forward after {on}, and are left out.");

    /// <summary>Nothing bears on the insight.</summary>
    public static CaveatDefinition InsightWithoutEvidence { get; } = new("insight-without-evidence", CaveatSeverity.Serious,
        "{subject}: no evidence that counts speaks for or against it ({undecided} undecided).");

    /// <summary>Testimonies alone support the insight.</summary>
    public static CaveatDefinition InsightOnTestimonyOnly { get; } = new("insight-on-testimony-only", CaveatSeverity.Caution,
        "{subject}: testimonies alone support it; they say what people saw, not how often it is so.");

    /// <summary>Evidence qualifies the insight.</summary>
    public static CaveatDefinition InsightQualified { get; } = new("insight-qualified", CaveatSeverity.Note,
        "{subject}: {items} items of evidence qualify it: it does not hold for everybody or everywhere.");

    /// <summary>An endorsed insight that evidence contradicts.</summary>
    public static CaveatDefinition EndorsedAgainstEvidence { get; } = new("endorsed-against-evidence", CaveatSeverity.Serious,
        "{subject}: it is endorsed, and its evidence is {strength}.");

    /// <summary>Nobody stands by the insight any more.</summary>
    public static CaveatDefinition InsightNoLongerHeld { get; } = new("insight-no-longer-held", CaveatSeverity.Caution,
        "{subject}: it is {status}.");

    private static CaveatDefinition[] AboutInsights =>
    [
        TestimoniesNotCounted, SpeakersNotKnown, SynthesisChanged, SynthesisTurned, SynthesisNotToday, VerdictChanged, VerdictTurned, VerdictNotToday, PerspectivesDisagree, InsightNotYet,
        InsightEvidenceLater, InsightWithoutEvidence, InsightOnTestimonyOnly, InsightQualified, EndorsedAgainstEvidence, InsightNoLongerHeld,
    ];
}
