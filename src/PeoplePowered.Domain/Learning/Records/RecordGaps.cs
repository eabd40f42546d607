using System.Collections.Frozen;

namespace PeoplePowered.Domain.Learning.Records;

/// <summary>What a record does not say.</summary>
internal static class RecordGaps
{
    private static readonly FrozenSet<string> s_codes = new[]
    {
        CaveatCatalogue.AttendanceNotRecorded, CaveatCatalogue.PeopleAsBounds, CaveatCatalogue.PeopleAbout, CaveatCatalogue.CostsNotRecorded, CaveatCatalogue.VoiceNotRecorded, CaveatCatalogue.AccessibilityNotRecorded,
        CaveatCatalogue.OrganisationNotRecorded, CaveatCatalogue.RegionNotRecorded, CaveatCatalogue.PairsNotOnRecord, CaveatCatalogue.TiesNotAsked, CaveatCatalogue.BaselineNotAsked,
        CaveatCatalogue.NetworkRespondentsMissing, CaveatCatalogue.NetworkNobodyAnswered, CaveatCatalogue.NetworkPossiblyNew, CaveatCatalogue.NetworkPossiblyLost,
        CaveatCatalogue.GainLevelNotMeasured, CaveatCatalogue.PolicyNotFollowed, CaveatCatalogue.PolicyWithoutStage, CaveatCatalogue.NothingLookedFor, CaveatCatalogue.NoRivals, CaveatCatalogue.RivalNotToldApart,
        CaveatCatalogue.NotSubstantiated, CaveatCatalogue.InsightWithoutEvidence, CaveatCatalogue.SynthesisNotToday, CaveatCatalogue.VerdictNotToday,
        CaveatCatalogue.TestimoniesNotCounted, CaveatCatalogue.SpeakersNotKnown, CaveatCatalogue.NoWiserThanBefore, CaveatCatalogue.EvidenceContradictory,
    }.Select(definition => definition.Code).ToFrozenSet(StringComparer.Ordinal);

    /// <summary>Whether a caveat tells of something that is not known, rather than of how to read what is.</summary>
    public static bool IsOne(Caveat caveat) => s_codes.Contains(caveat.Code);

    /// <summary>The gaps that no part of a review tells of by itself.</summary>
    public static IEnumerable<Caveat> Of(LearningRecord record)
    {
        var programme = record.Programme.Name;
        foreach (var cohort in record.Programme.Cohorts.Where(cohort => 2 * cohort.Pairs.Count < (cohort.People.Count.Low ?? 0)))
            yield return CaveatCatalogue.PairsNotOnRecord.About(cohort.Name, ("pairs", cohort.Pairs.Count), ("people", cohort.People.Count.ToString()));
        var gatherings = record.Activities.Where(activity => activity.Kind != ActivityKind.ResearchOutput).ToList();
        var silent = gatherings.Count(activity => activity.Accessibility is null);
        if (silent > 0)
            yield return CaveatCatalogue.AccessibilityNotRecorded.About(programme, ("without", silent), ("activities", gatherings.Count));
        if (record.Surveys.Count == 0)
            yield return CaveatCatalogue.TiesNotAsked.About(programme);
        if (record.Surveys is [var only])
            yield return CaveatCatalogue.BaselineNotAsked.About(programme, ("wave", only.Name));
        foreach (var policy in record.Policies)
        {
            if (policy.Steps is not [.., var last])
                yield return CaveatCatalogue.PolicyWithoutStage.About(policy.Title);
            else if (last.Stage < Influence.PolicyStage.Implementation)
                yield return CaveatCatalogue.PolicyNotFollowed.About(policy.Title, ("stage", WireWord<Influence.PolicyStage>.Of(last.Stage)), ("date", last.Date.ToString()));
        }
    }
}
