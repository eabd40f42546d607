namespace PeoplePowered.Domain.Outcomes;

/// <summary>
/// What is odd in reported outcomes: counts above participants, milestones above their prerequisite, cumulative figures
/// that fall, slices that do not add up, sites with a shorter period. Each is a caveat, never an error: it was reported so.
/// </summary>
public static class ConsistencyChecks
{
    /// <summary>Looks for everything odd in the figures of one framework.</summary>
    /// <param name="framework">The framework that defines the outcomes.</param>
    /// <param name="reported">Figures of its outcomes, in any order; figures of other frameworks are passed over.</param>
    /// <returns>The caveats, each resting on the sources of the figures that it is about.</returns>
    public static ValueList<Caveat> Check(OutcomesFramework framework, IEnumerable<ReportedOutcome> reported)
    {
        Guard.Against.Null(framework);
        Guard.Against.Null(reported);
        var own = reported.Where(item => item.Outcome.Framework == framework.Id).ToList();
        return
        [
            .. AboveParticipants(own),
            .. MilestonesAbovePrerequisites(framework, own),
            .. FallingCumulatives(framework, own),
            .. SlicesThatDoNotAddUp(own),
            .. ShorterPeriods(own),
        ];
    }

    private static IEnumerable<Caveat> AboveParticipants(List<ReportedOutcome> reported) =>
        from item in reported
        let count = item.Figure as CountOfParticipants
        where count?.Achieved > count?.Participants
        select CaveatCatalogue.AchievedAboveParticipants
            .About(item.For.ToString(), ("outcome", item.Outcome.Key.Value), ("achieved", count.Achieved), ("participants", count.Participants!.Value))
            .RestingOn(item.Source);

    private static IEnumerable<Caveat> MilestonesAbovePrerequisites(OutcomesFramework framework, List<ReportedOutcome> reported)
    {
        var counts = reported.Where(item => item.Figure is CountOfParticipants)
            .ToLookup(item => (item.For, item.Outcome.Key, item.Breakdown, item.Vintage, item.Period));
        foreach (var item in counts.SelectMany(group => group))
        {
            if (framework.Find(item.Outcome.Key, item.Outcome.Version)?.Prerequisite is not { } prerequisite)
                continue;
            foreach (var before in counts[(item.For, prerequisite, item.Breakdown, item.Vintage, item.Period)])
            {
                var achieved = ((CountOfParticipants)item.Figure).Achieved;
                var earlier = ((CountOfParticipants)before.Figure).Achieved;
                if (achieved > earlier)
                {
                    yield return CaveatCatalogue.MilestoneAbovePrerequisite
                        .About(item.For.ToString(), ("outcome", item.Outcome.Key.Value), ("achieved", achieved), ("before", earlier), ("prerequisite", prerequisite.Value))
                        .RestingOn(item.Source, before.Source);
                }
            }
        }
    }

    private static IEnumerable<Caveat> FallingCumulatives(OutcomesFramework framework, List<ReportedOutcome> reported)
    {
        var series = reported
            .Where(item => item is { Figure: CountOfParticipants, Period: not null } && framework.Find(item.Outcome.Key, item.Outcome.Version)?.Accumulation == Accumulation.Cumulative)
            .GroupBy(item => (item.For, item.Outcome, item.Breakdown));
        foreach (var group in series)
        {
            var ordered = group.OrderBy(item => item.Period!.End).ToList();
            foreach (var (earlier, later) in ordered.Zip(ordered.Skip(1)))
            {
                var before = ((CountOfParticipants)earlier.Figure).Achieved;
                var achieved = ((CountOfParticipants)later.Figure).Achieved;
                if (achieved < before)
                {
                    yield return CaveatCatalogue.CumulativeFalls
                        .About(later.For.ToString(), ("outcome", later.Outcome.Key.Value), ("achieved", achieved), ("end", later.Period!.End.ToString()), ("before", before), ("earlier", earlier.Period!.End.ToString()))
                        .RestingOn(earlier.Source, later.Source);
                }
            }
        }
    }

    private static IEnumerable<Caveat> SlicesThatDoNotAddUp(List<ReportedOutcome> reported)
    {
        var totals = reported.Where(item => item is { Breakdown: null, Figure: CountOfParticipants }).ToLookup(item => (item.For, item.Outcome, item.Period, item.Vintage));
        var slices = reported.Where(item => item is { Breakdown: not null, Figure: CountOfParticipants })
            .GroupBy(item => (item.For, item.Outcome, item.Period, item.Vintage, item.Breakdown!.Dimension));
        foreach (var slice in slices)
        {
            var sum = slice.Sum(item => (decimal)((CountOfParticipants)item.Figure).Achieved);
            foreach (var total in totals[(slice.Key.For, slice.Key.Outcome, slice.Key.Period, slice.Key.Vintage)])
            {
                var whole = ((CountOfParticipants)total.Figure).Achieved;
                if (sum != whole)
                {
                    yield return CaveatCatalogue.SlicesDoNotAddUp
                        .About(total.For.ToString(), ("outcome", total.Outcome.Key.Value), ("dimension", slice.Key.Dimension.Value), ("slices", sum), ("total", whole))
                        .RestingOn(slice.Select(item => item.Source).Append(total.Source));
                }
            }
        }
    }

    /// <summary>The sites that cover a shorter period than most of the others.</summary>
    internal static IEnumerable<Caveat> ShorterPeriods(IEnumerable<ReportedOutcome> reported)
    {
        var periods = reported.Where(item => item is { Period: not null, For.Site: not null })
            .GroupBy(item => item.For)
            .Select(group => (For: group.Key, Period: group.Select(item => item.Period!).MaxBy(period => period.Days)!, Sources: group.Select(item => item.Source)))
            .ToList();
        if (periods.Count < 2)
            yield break;
        var usual = periods.GroupBy(item => item.Period).OrderByDescending(group => group.Count()).ThenByDescending(group => group.Key.Days).First().Key;
        foreach (var (site, period, sources) in periods.Where(item => item.Period.Days < usual.Days))
            yield return CaveatCatalogue.ShorterPeriod.About(site.ToString(), ("period", period.ToString()), ("usual", usual.ToString())).RestingOn(sources);
    }
}
