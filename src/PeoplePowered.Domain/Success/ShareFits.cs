using PeoplePowered.Domain.Aggregation;
using PeoplePowered.Domain.Outcomes;
using PeoplePowered.Statistics;

namespace PeoplePowered.Domain.Success;

/// <summary>Distributions of a share from counts at sites, at every corner of what is missing.</summary>
internal static class ShareFits
{
    /// <summary>So many sites whose counts are open are taken through every combination; of more, all at their worst, all at their best, and each alone at the other end.</summary>
    private const int EveryCombinationUpTo = 6;

    /// <summary>The distributions, or why there are none; the corners go from the worst of all sites to the best.</summary>
    public static (List<ShareDistribution> Corners, string? WhyNot) Of(OutcomeReference outcome, CountedEvidence counted, SuccessQuestion question, SuccessOptions options, IOutcomeAggregator aggregator, List<Caveat> caveats)
    {
        if (!counted.HasPeople)
            return ([], "a rate needs the number of people, which is not known at every site");
        var sites = counted.Sites.Where(site => site.People > 0).ToList();
        if (sites.Count == 0)
            return ([], "there is nobody at the sites");
        if (question == SuccessQuestion.TrueRate && sites is [var only])
            return (only.IsOpen ? [One(only.Low), One(only.High)] : [One(only.Low)], null);
        var corners = Corners(sites).ToList();
        var fits = corners.ConvertAll(counts => Fit(outcome, sites, counts, question, options, aggregator, corners.Count == 1 ? caveats : []));
        return fits.FirstOrDefault(fit => fit.WhyNot is not null).WhyNot is { } whyNot ? ([], whyNot) : (fits.ConvertAll(fit => fit.Share!), null);

        ShareDistribution One(decimal achieved) => new ShareDistribution.OfOneSite((double)achieved, (double)sites[0].People!.Value);
    }

    private static (ShareDistribution? Share, string? WhyNot) Fit(OutcomeReference outcome, List<SiteCount> sites, decimal[] counts, SuccessQuestion question, SuccessOptions options, IOutcomeAggregator aggregator, List<Caveat> caveats)
    {
        var areUnique = sites.Select(site => site.Site).ToHashSet(StringComparer.Ordinal).Count == sites.Count;
        var figures = sites.Select((site, index) => new ReportedOutcome(
            outcome,
            new ReportedFor(site: new SiteId(areUnique ? site.Site : FormattableString.Invariant($"{site.Site} ({index + 1})"))),
            new CountOfParticipants((long)counts[index], (long)site.People!.Value),
            new Source("as counted")));
        var pooled = aggregator.Aggregate(outcome, figures, options.Aggregation);
        caveats.AddRange(pooled.Caveats.Where(caveat => !string.Equals(caveat.Code, CaveatCatalogue.NoComparison.Code, StringComparison.Ordinal)).Select(caveat => new Caveat(caveat.Code, caveat.Subject, caveat.Arguments)));
        if (question == SuccessQuestion.NewSite)
        {
            var predicted = pooled.Pooled.ToPredictiveDistribution();
            return predicted.Reason == AbsenceReason.None
                ? (new ShareDistribution.OfNewSite(predicted), null)
                : (null, FormattableString.Invariant($"{sites.Count} site or sites give no range for a new one ({predicted.Reason})"));
        }

        return pooled.Pooled is { Estimate.HasValue: true, StandardError: { HasValue: true, Value: > 0 } }
            ? (new ShareDistribution.OfTypicalSite(pooled.Pooled), null)
            : (null, $"the sites do not pool ({pooled.Pooled.StandardError.Reason})");
    }

    private static IEnumerable<decimal[]> Corners(List<SiteCount> sites)
    {
        var open = Enumerable.Range(0, sites.Count).Where(index => sites[index].IsOpen).ToList();
        if (open.Count <= EveryCombinationUpTo)
        {
            for (var corner = 0; corner < 1 << open.Count; corner++)
                yield return At(index => open.IndexOf(index) is var bit && bit >= 0 && (corner >> bit & 1) == 1);
            yield break;
        }

        yield return At(_ => false);
        foreach (var one in open)
        {
            yield return At(index => index == one);
            yield return At(index => index != one);
        }

        yield return At(_ => true);

        decimal[] At(Func<int, bool> isHigh) => [.. sites.Select((site, index) => isHigh(index) ? site.High : site.Low)];
    }
}
