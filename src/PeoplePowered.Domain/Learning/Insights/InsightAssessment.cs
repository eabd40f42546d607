using NodaTime;
using PeoplePowered.Domain.Success;

namespace PeoplePowered.Domain.Learning.Insights;

/// <summary>What the evidence says about an insight, on a day and for a purpose.</summary>
/// <remarks>Immutable; prints and serialises without anybody's words and without pseudonyms.</remarks>
/// <param name="Insight">The insight.</param>
/// <param name="On">The day.</param>
/// <param name="Scope">The purpose for which testimonies are used.</param>
/// <param name="Version">The wording of that day; <c>null</c> before the first.</param>
/// <param name="Status">The status of that day; <c>null</c> before the first wording.</param>
/// <param name="Strength">
/// How firmly evidence stands behind it, by the first of these that holds, undecided evidence and testimonies without consent left aside: nothing counts, no evidence; some
/// supports and some contradicts, mixed; some contradicts, contradicted; none supports, qualified only; what supports is testimonies alone, testimony only; of one kind, one
/// kind; else several kinds agree.
/// </param>
/// <param name="Counts">How many items bear on it in which way, by bearing and kind.</param>
/// <param name="Evidence">Each item that counts, in the order of the insight, as it bears today.</param>
/// <param name="Themes">The themes of the testimonies that count, by theme and role.</param>
/// <param name="Speakers">Who spoke in them, by role.</param>
/// <param name="NotCounted">How many testimonies are not counted, for want of consent.</param>
/// <param name="Endorsements">Who stood by it on that day.</param>
/// <param name="Views">How roles saw it on that day.</param>
/// <param name="Disagreements">Which of these views differ, those farthest apart first.</param>
/// <param name="Quotes">The testimonies that may be quoted.</param>
/// <param name="Caveats">What is to be said about all this.</param>
/// <param name="Sources">What it rests on, each source once.</param>
/// <param name="Made">How it was made.</param>
public sealed record InsightAssessment(
    InsightId Insight,
    LocalDate On,
    ConsentScope Scope,
    InsightVersion? Version,
    InsightStatus? Status,
    InsightStrength Strength,
    ValueList<BearingCount> Counts,
    ValueList<EvidenceReading> Evidence,
    ValueList<ThemeCount> Themes,
    ValueList<SpeakerCount> Speakers,
    int NotCounted,
    ValueList<Endorsement> Endorsements,
    ValueList<InsightView> Views,
    ValueList<InsightDisagreement> Disagreements,
    ValueList<InsightQuote> Quotes,
    ValueList<Caveat> Caveats,
    ValueList<Source> Sources,
    Made Made)
{
    /// <summary>How many items bear on it in a way.</summary>
    /// <param name="bearing">The way.</param>
    public int Count(InsightBearing bearing) => Counts.Where(count => count.Bearing == bearing).Sum(count => count.Items);

    /// <summary>A sentence.</summary>
    public override string ToString() => FormattableString.Invariant(
        $"{Insight}: {Version?.WhatWorks ?? "not yet worded"} ({(Status is { } status ? WireWord<InsightStatus>.Of(status) : "not yet")}); evidence: {WireWord<InsightStrength>.Of(Strength)}, {Count(InsightBearing.Supports)} supporting, {Count(InsightBearing.Contradicts)} contradicting, {Count(InsightBearing.Qualifies)} qualifying, {Count(InsightBearing.Undecided)} undecided");
}
