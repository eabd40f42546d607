namespace PeoplePowered.Domain.Success;

/// <summary>Widens counts by the people who were not followed up.</summary>
internal static class Attritions
{
    /// <summary>Applies what is stated of a site.</summary>
    public static SiteCount Apply(SiteCount count, SiteId? site, SuccessCriterion criterion, SuccessEvidence evidence, List<Caveat> caveats) =>
        site is not null && Find(criterion, evidence, site) is { } attrition ? Widened(count, attrition, caveats) : count;

    /// <summary>Applies what is stated of all sites together.</summary>
    public static List<SiteCount> ApplyWhole(List<SiteCount> counts, SuccessCriterion criterion, SuccessEvidence evidence, List<Caveat> caveats)
    {
        if (counts.Count == 0 || Find(criterion, evidence, null) is not { } whole)
            return counts;
        if (counts.Count == 1)
            return [Widened(counts[0], whole, caveats)];
        var people = counts.Sum(count => count.People ?? 0);
        if (counts.Exists(count => count.People is null) || people == 0 || whole.Base is not { } all || MissingOf(whole, people, counts.Sum(count => count.Low)) is not { } missing || all < people)
        {
            caveats.Add(CaveatCatalogue.FollowUpNotKnown.About(evidence.Subject, ("attrition", whole.ToString())));
            return counts;
        }

        if (missing == 0 && all == people)
            return counts;
        caveats.Add(CaveatCatalogue.AttritionNotBySite.About(evidence.Subject, ("missing", missing), ("people", all)));

        // Whole people, by size: each site takes what is due to all sites up to it, less what was taken before it.
        var (before, taken, given) = (0m, 0m, 0m);
        return counts.ConvertAll(count =>
        {
            before += count.People!.Value;
            var (upTo, enrolled) = (Math.Floor(missing * before / people), Math.Floor(all * before / people));
            var (more, size) = (upTo - taken, Math.Max(enrolled - given, count.High));
            (taken, given) = (upTo, enrolled);
            return count with { High = Math.Min(size, count.High + more), People = size };
        });
    }

    /// <summary>What contradicts itself in the attrition stated.</summary>
    public static IEnumerable<Caveat> Contradictions(SuccessEvidence evidence) => evidence.Attrition
        .Where(attrition => attrition.OutOfOrder.Count > 0)
        .Select(attrition => CaveatCatalogue.AttritionOutOfOrder.About(attrition.Site?.Value ?? evidence.Subject, ("stages", string.Join("; ", attrition.OutOfOrder))));

    private static Attrition? Find(SuccessCriterion criterion, SuccessEvidence evidence, SiteId? site)
    {
        var here = evidence.Attrition.Where(item => item.Site == site && (item.Outcome is null || item.Outcome == criterion.Outcome.Key)).ToList();
        return here.Find(item => item.Outcome is not null) ?? here.FirstOrDefault();
    }

    private static SiteCount Widened(SiteCount count, Attrition attrition, List<Caveat> caveats)
    {
        if (attrition.Base is not (> 0 and { } all) || MissingOf(attrition, count.People, count.Low) is not { } missing || count.People > all || count.Low > all)
        {
            caveats.Add(CaveatCatalogue.FollowUpNotKnown.About(count.Site, ("attrition", attrition.ToString())));
            return count;
        }

        if (missing > 0)
            caveats.Add(CaveatCatalogue.FollowedInPart.About(count.Site, ("missing", missing), ("people", all)));
        return count with { High = Math.Min(all, count.High + missing), People = all };
    }

    /// <summary>Those not followed; where the number followed was not stated, those whom the figure leaves out.</summary>
    private static decimal? MissingOf(Attrition attrition, decimal? people, decimal achieved) => attrition.Followed is null
        ? attrition.Base is { } all && people is { } some && some <= all ? all - some : null
        : achieved <= attrition.Followed ? attrition.Missing : null;
}
