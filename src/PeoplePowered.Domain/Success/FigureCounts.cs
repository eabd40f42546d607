using PeoplePowered.Domain.Aggregation;
using PeoplePowered.Domain.Outcomes;

namespace PeoplePowered.Domain.Success;

/// <summary>Counts of people from reported figures; a blank is anything up to the people, or up to a milestone that it implies.</summary>
internal static class FigureCounts
{
    public static SiteCount? Of(ReportedOutcome item, SuccessCriterion criterion, SuccessEvidence evidence, List<Caveat> caveats)
    {
        var (site, outcome) = (item.For.ToString(), criterion.Outcome.Key.Value);
        var count = item.Figure switch
        {
            CountOfParticipants some => Counted(site, outcome, some.Achieved, some.Participants, caveats),
            TwoArmCounts arms => Counted(site, outcome, arms.Achieved, arms.Participants, caveats),
            Percentage { Percent: >= 0 and <= 100, Participants.Count: { IsExact: true, Low: { } people } } share => Rounded(site, share, people),
            UnknownFigure unknown => Blank(site, item, unknown, criterion, evidence),
            _ => null,
        };
        if (count is null && item.Figure is not (CountOfParticipants or TwoArmCounts))
            caveats.Add((item.Figure is UnknownFigure ? CaveatCatalogue.NotReported.About(site, ("outcome", outcome)) : CaveatCatalogue.NotAProportion.About(site, ("outcome", outcome), ("figure", item.Figure.TypeName))).RestingOn(item.Source));
        else if (item.Figure is UnknownFigure)
            caveats.Add(CaveatCatalogue.NotReported.About(site, ("outcome", outcome)).RestingOn(item.Source));
        return count is null ? null : ByDue(count, item, criterion, caveats);
    }

    private static SiteCount? Counted(string site, string outcome, long achieved, long? participants, List<Caveat> caveats)
    {
        if (participants is null || Proportions.WhyNot(site, outcome, achieved, participants) is not { } whyNot)
            return new(site, achieved, achieved, participants);
        caveats.Add(whyNot.Caveat);
        return null;
    }

    private static SiteCount Rounded(string site, Percentage share, decimal people)
    {
        var within = Math.Min(share.RoundedWithin, 100);
        var low = Math.Clamp(Math.Ceiling((share.Percent - within) / 100 * people), 0, people);
        return new(site, low, Math.Clamp(Math.Floor((share.Percent + within) / 100 * people), low, people), people);
    }

    private static SiteCount? Blank(string site, ReportedOutcome item, UnknownFigure unknown, SuccessCriterion criterion, SuccessEvidence evidence)
    {
        var people = unknown.Participants?.Count is { IsExact: true, Low: { } known } ? known : (decimal?)null;
        var framework = evidence.Frameworks.FirstOrDefault(candidate => candidate.Id == criterion.Outcome.Framework);
        var milestones = framework?.Find(criterion.Outcome.Key, criterion.Outcome.Version) is null ? [] : framework.PrerequisitesOf(criterion.Outcome.Key, criterion.Outcome.Version).ToList();
        var before = evidence.Reported
            .Where(other => other.For == item.For && other.Breakdown is null && other.Status.IsInForce() && other.Period == item.Period && other.Outcome.Framework == criterion.Outcome.Framework && milestones.Contains(other.Outcome.Key))
            .Select(other => other.Figure).OfType<CountOfParticipants>().Select(count => (decimal?)count.Achieved).Min();
        return (before, people) switch
        {
            (null, null) => null,
            ({ } some, { } all) => new(site, 0, Math.Min(some, all), all),
            var (some, all) => new(site, 0, (some ?? all)!.Value, all),
        };
    }

    /// <summary>What of a count came by the day due.</summary>
    private static SiteCount ByDue(SiteCount count, ReportedOutcome item, SuccessCriterion criterion, List<Caveat> caveats)
    {
        if (criterion.DueBy is not { } due || item.Period is not { } period)
            return count;
        CaveatArgument[] arguments = [("outcome", criterion.Outcome.Key.Value), ("due", due.ToString())];
        if (period.End.Latest > due.Latest)
        {
            caveats.Add(CaveatCatalogue.ReachesPastDue.About(count.Site, arguments).RestingOn(item.Source));
            return count with { Low = 0 };
        }

        if (period.End.Latest >= due.Earliest)
            return count;
        caveats.Add(CaveatCatalogue.EndsBeforeDue.About(count.Site, arguments).RestingOn(item.Source));
        return count with { High = Math.Max(count.High, count.People ?? CountReading.Most) };
    }
}
