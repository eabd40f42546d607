using NodaTime;
using PeoplePowered.Domain.Aggregation;
using PeoplePowered.Domain.Outcomes;

namespace PeoplePowered.Domain.Success;

/// <summary>Of everything reported, what a criterion rests on: its outcome and version, evidence that it accepts, totals, one level, one figure a place. Whatever is left out is named.</summary>
internal static class FiguresThatCount
{
    public static (List<ReportedOutcome> Figures, string? WhyNot) Of(SuccessCriterion criterion, SuccessEvidence evidence, List<Caveat> caveats)
    {
        var outcome = criterion.Outcome.Key.Value;
        var named = evidence.Reported.Where(item => item.Outcome.Framework == criterion.Outcome.Framework && item.Outcome.Key == criterion.Outcome.Key).ToLookup(item => item.Outcome.Version == criterion.Outcome.Version);
        if (named[false].ToList() is { Count: > 0 } versions)
            caveats.Add(CaveatCatalogue.OtherVersionLeftOut.About(criterion.Id.Value, ("outcome", outcome), ("figures", versions.Count)));
        var accepted = named[true].ToLookup(item => criterion.Counting.Accepts(item.Design, SuccessEvidenceKind.ReportedFigures));
        if (accepted[false].ToList() is { Count: > 0 } others)
        {
            caveats.Add(CaveatCatalogue.EvidenceDoesNotCount.About(
                criterion.Id.Value,
                ("outcome", outcome),
                ("figures", others.Count),
                ("evidence", $"reported figures, {string.Join(", ", others.Select(item => WireWord<EvidenceDesign>.Of(item.Design)).Distinct(StringComparer.Ordinal))}"),
                ("accepts", criterion.Counting.ToString())).RestingOn(others.Select(item => item.Source)));
        }

        var totals = accepted[true].Where(item => item.Breakdown is null).ToList();
        if (totals.Count == 0 && accepted[true].Any())
            return ([], "it is reported by slices of people alone, which may leave people out or overlap");
        if (evidence.Find(criterion.Outcome)?.Accumulation == Accumulation.PerPeriod && totals.Where(item => item.Status.IsInForce()).GroupBy(item => item.For).Any(group => group.Select(item => item.Period).Distinct().Skip(1).Any()))
            return ([], "it is reported anew for each period, and the same person may stand in several; roll the periods up first, or name one");
        var (figures, about) = LatestFigures.Of(InTime(criterion, totals));
        caveats.AddRange(about);
        return (figures.Count > 0 ? OfOneLevel(criterion, figures, caveats) : [], null);
    }

    /// <summary>Of each place the figures that end by the day due, where there is one; otherwise all but those that begin after it.</summary>
    private static IEnumerable<ReportedOutcome> InTime(SuccessCriterion criterion, List<ReportedOutcome> figures)
    {
        if (criterion.DueBy?.Latest is not { } due)
            return figures;
        return figures.Where(item => !(item.Period?.Start.Earliest > due)).GroupBy(item => item.For)
            .SelectMany(group => group.Any(item => EndsBy(item, due)) ? group.Where(item => EndsBy(item, due)) : group);
    }

    private static bool EndsBy(ReportedOutcome item, LocalDate due) => item.Status.IsInForce() && item.Period?.End.Latest <= due;

    private static List<ReportedOutcome> OfOneLevel(SuccessCriterion criterion, ValueList<ReportedOutcome> figures, List<Caveat> caveats)
    {
        var levels = figures.GroupBy(Level).OrderBy(group => group.Key.NoSite).ThenBy(group => group.Key.NoService).ThenBy(group => group.Key.NoPartnership).ThenBy(group => group.Key.NoInvestment).ToList();
        var left = figures.Count - levels[0].Count();
        if (left > 0)
            caveats.Add(CaveatCatalogue.OtherLevelLeftOut.About(criterion.Id.Value, ("outcome", criterion.Outcome.Key.Value), ("figures", left)));
        return [.. levels[0]];
    }

    private static (bool NoSite, bool NoService, bool NoPartnership, bool NoInvestment) Level(ReportedOutcome item) =>
        (item.For.Site is null, item.For.Service is null, item.For.Partnership is null, item.For.Investment is null);
}
