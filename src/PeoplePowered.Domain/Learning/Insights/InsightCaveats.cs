namespace PeoplePowered.Domain.Learning.Insights;

/// <summary>What is to be said about an assessed insight, but for the evidence that follows others, which speaks for itself.</summary>
internal static class InsightCaveats
{
    public static IEnumerable<Caveat> Of(
        Insight insight,
        InsightContext context,
        InsightStrength strength,
        ValueList<EvidenceReading> evidence,
        List<TestimonyEvidence> said,
        List<TestimonyEvidence> withheld,
        ValueList<InsightDisagreement> disagreements)
    {
        var (subject, day) = (insight.Id.Value, PartialDate.On(context.On).ToString());
        var status = insight.StatusOn(context.On);
        if (insight.VersionOn(context.On) is null)
            yield return CaveatCatalogue.InsightNotYet.About(subject, ("on", day), ("first", insight.Versions[0].Date.ToString()));
        if (insight.Evidence.Count(item => !item.IsKnownOn(context.On)) is > 0 and var later)
            yield return CaveatCatalogue.InsightEvidenceLater.About(subject, ("items", later), ("on", day));
        if (withheld.Count > 0)
            yield return CaveatCatalogue.TestimoniesNotCounted.About(subject, ("testimonies", withheld.Count), ("scope", WireWord<Success.ConsentScope>.Of(context.Scope)), ("on", day), ("withdrawn", withheld.Count(item => item.Testimony.Consent.WithdrawnOn is not null)));
        if (said.Count(item => item.Speaker is null) is > 0 and var unknown && said.Count > 1)
            yield return CaveatCatalogue.SpeakersNotKnown.About(subject, ("testimonies", unknown), ("all", said.Count));
        if (strength == InsightStrength.NoEvidence)
            yield return CaveatCatalogue.InsightWithoutEvidence.About(subject, ("undecided", evidence.Count));
        if (strength == InsightStrength.TestimonyOnly)
            yield return CaveatCatalogue.InsightOnTestimonyOnly.About(subject);
        if (evidence.Count(item => item.Bearing == InsightBearing.Qualifies) is > 0 and var qualifying)
            yield return CaveatCatalogue.InsightQualified.About(subject, ("items", qualifying));
        if (status == InsightStatus.Endorsed && strength is (InsightStrength.Contradicted or InsightStrength.Mixed))
            yield return CaveatCatalogue.EndorsedAgainstEvidence.About(subject, ("strength", WireWord<InsightStrength>.Of(strength)));
        if (status is InsightStatus.Superseded or InsightStatus.Withdrawn)
            yield return CaveatCatalogue.InsightNoLongerHeld.About(subject, ("status", WireWord<InsightStatus>.Of(status.Value)));
        foreach (var pair in disagreements)
            yield return CaveatCatalogue.PerspectivesDisagree.About(subject, ("role", WireWord<ParticipantRole>.Of(pair.Role)), ("stance", WireWord<ViewStance>.Of(pair.Stance)), ("other", WireWord<ParticipantRole>.Of(pair.OtherRole)), ("otherStance", WireWord<ViewStance>.Of(pair.OtherStance)));
    }
}
