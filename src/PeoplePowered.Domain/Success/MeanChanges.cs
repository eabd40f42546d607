using PeoplePowered.Domain.Outcomes;

namespace PeoplePowered.Domain.Success;

/// <summary>Mean changes of sites: from records of people where there are any, otherwise from reported means before and after.</summary>
internal static class MeanChanges
{
    public static (List<MeanChange> Sites, string? WhyNot) Of(DistanceTravelled criterion, SuccessEvidence evidence, double better, SuccessOptions options, List<Caveat> caveats)
    {
        var records = evidence.People.Where(person => person.Outcome == criterion.Outcome && person.Change is not null).ToList();
        if (records.Count > 0 && criterion.Counting.Accepts(evidence.DesignOfRecords, SuccessEvidenceKind.PersonLevelRecords))
            return (records.GroupBy(person => person.Site).Select(site => Recorded(criterion, evidence, better, site.Key, [.. site], caveats)).OfType<MeanChange>().ToList(), null);
        var (figures, whyNot) = FiguresThatCount.Of(criterion, evidence, caveats);
        return (figures.Select(item => Reported(criterion, evidence, better, item, options, caveats)).OfType<MeanChange>().ToList(), whyNot);
    }

    private static MeanChange? Recorded(DistanceTravelled criterion, SuccessEvidence evidence, double better, SiteId? site, List<PersonRecord> people, List<Caveat> caveats)
    {
        var name = site?.Value ?? evidence.Subject;
        if (Changes.Bridge(criterion, evidence, site, caveats) is not { } bridge)
            return null;
        var followed = people.Where(person => person.Change!.After is not null).Select(person => (person.Change!.Before, Change: better * (person.Change.After!.Value - person.Change.Before - bridge.Shift))).ToList();
        if (followed.Count < people.Count)
            caveats.Add(CaveatCatalogue.MissingResults.About(name, ("outcome", criterion.Outcome.Key.Value), ("missing", people.Count - followed.Count), ("observations", people.Count)));
        if (followed.Count == 0)
            return null;
        var mean = followed.Average(person => person.Change);
        var variance = followed.Count > 1 ? followed.Sum(person => (person.Change - mean) * (person.Change - mean)) / (followed.Count - 1) / followed.Count : (double?)null;
        return new(name, followed.Count, followed.Average(person => person.Before), mean, variance + bridge.Variance, FormattableString.Invariant($"mean of {followed.Count} changes, better is positive"));
    }

    private static MeanChange? Reported(DistanceTravelled criterion, SuccessEvidence evidence, double better, ReportedOutcome item, SuccessOptions options, List<Caveat> caveats)
    {
        var (site, outcome) = (item.For.ToString(), criterion.Outcome.Key.Value);
        if (item.Figure is not PairedPrePost { After.Participants: > 0 } pairs)
        {
            caveats.Add((item.Figure is UnknownFigure ? CaveatCatalogue.NotReported.About(site, ("outcome", outcome)) : CaveatCatalogue.CannotBeRolledUp.About(site, ("outcome", outcome), ("figure", item.Figure.TypeName))).RestingOn(item.Source));
            return null;
        }

        if (Changes.Bridge(criterion, evidence, item.For.Site, caveats) is not { } bridge)
            return null;
        var (before, after) = (pairs.Before, pairs.After);

        // Var(after - before) = (s1^2 + s2^2 - 2 r s1 s2) / n.
        double? variance = (pairs.Correlation ?? options.AssumedCorrelation) is { } r
            ? (((before.StandardDeviation * before.StandardDeviation) + (after.StandardDeviation * after.StandardDeviation) - (2 * r * before.StandardDeviation * after.StandardDeviation)) / after.Participants) + bridge.Variance
            : null;
        var shift = bridge.Shift.Equals(0) ? string.Empty : $" - {SuccessWords.Number(bridge.Shift)}";
        var how = $"{SuccessWords.Number(after.Mean)} - {SuccessWords.Number(before.Mean)}{shift}{(better < 0 ? ", turned round since lower is better" : string.Empty)}";
        return new(site, after.Participants, before.Mean, better * (after.Mean - before.Mean - bridge.Shift), variance, how);
    }
}
