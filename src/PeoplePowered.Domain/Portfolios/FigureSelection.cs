using NodaTime;
using PeoplePowered.Domain.Outcomes;

namespace PeoplePowered.Domain.Portfolios;

/// <summary>
/// Of everything reported for one place and outcome, what counts: totals in force, the latest edition of each period; of
/// cumulative figures and of means the latest, of figures per period those that do not overlap. Whatever is left out is named.
/// </summary>
internal sealed class FigureSelection(RollUpPlace place, RollUpOutcome outcome, RollUpOptions options, List<Caveat> caveats)
{
    private string Key => outcome.Reference.Key.Value;

    public SelectedFigures Of(IReadOnlyList<ReportedOutcome> reported)
    {
        var inForce = Known(InForce(reported));
        var totals = inForce.Where(item => item.Breakdown is null).ToList();
        if (totals.Count == 0 && inForce.Count > 0)
        {
            caveats.Add(About(CaveatCatalogue.OnlySlices, inForce));
            return new([FigureTerm.Unknown], IsLatestOfSeveral: false);
        }

        var editions = totals.GroupBy(item => item.Period is { } period ? (period.Start.Earliest, period.End.Latest) : default).Select(LatestEdition).ToList();
        if (editions.Count <= 1)
            return new(editions.ConvertAll(Term), IsLatestOfSeveral: false);
        if (outcome is { Definition.Accumulation: Accumulation.PerPeriod, CountedAs: not CountedAs.Mean })
            return new(PerPeriod(editions), IsLatestOfSeveral: false);
        var latest = editions.MaxBy(item => item.Period?.End.Latest ?? LocalDate.MinIsoValue)!;
        var isStated = outcome.Definition.Accumulation == Accumulation.Cumulative;
        if (outcome.CountedAs == CountedAs.Mean)
            caveats.Add(About(CaveatCatalogue.SeveralFigures, editions, ("figures", editions.Count), ("used", latest.Period!.ToString())));
        else if (!isStated)
            caveats.Add(About(CaveatCatalogue.AccumulationNotStated, editions, ("figures", editions.Count), ("used", latest.Period!.ToString())));
        else if (editions.Exists(item => item.Period is null))
            caveats.Add(About(CaveatCatalogue.PeriodNotStated, editions));
        return new([Term(latest)], IsLatestOfSeveral: !isStated && outcome.CountedAs != CountedAs.Mean);
    }

    /// <summary>By date of vintage, the word "final" last of all; of two alike a final status, then the one listed later.</summary>
    private static (int, LocalDate, bool) Edition(ReportedOutcome item) => (
        string.Equals(item.Vintage?.Value, "final", StringComparison.OrdinalIgnoreCase) ? 2 : item.Vintage?.Date is null ? 0 : 1,
        item.Vintage?.Date?.Latest ?? LocalDate.MinIsoValue,
        item.Status == ReportStatus.Final);

    private List<ReportedOutcome> InForce(IReadOnlyList<ReportedOutcome> reported)
    {
        caveats.AddRange(reported.Where(item => !item.Status.IsInForce()).Select(item => About(CaveatCatalogue.NotInForce, [item], ("status", item.Status.InWords()))));
        return reported.Where(item => item.Status.IsInForce()).ToList();
    }

    private List<ReportedOutcome> Known(List<ReportedOutcome> inForce)
    {
        if (options.AsOf is not { } day)
            return inForce;
        var byTime = inForce.ToLookup(item => item.Period?.End.Latest > day || item.Vintage?.Date?.KnownOn(day) == Knowledge.NotYetKnown);
        if (byTime[true].ToList() is { Count: > 0 } later)
            caveats.Add(About(CaveatCatalogue.AfterTheDay, later, ("figures", later.Count), ("day", PartialDate.On(day).ToString())));
        return byTime[false].ToList();
    }

    private ReportedOutcome LatestEdition(IEnumerable<ReportedOutcome> ofOnePeriod)
    {
        var editions = ofOnePeriod.OrderBy(Edition).ToList();
        var latest = editions[^1];
        if (editions.Count > 1)
            caveats.Add(About(CaveatCatalogue.SeveralFigures, editions, ("figures", editions.Count), ("used", latest.Vintage?.Value ?? "the last listed")));
        return latest;
    }

    private List<FigureTerm> PerPeriod(List<ReportedOutcome> editions)
    {
        var undated = editions.Where(item => item.Period is null).ToList();
        if (undated.Count > 0)
            caveats.Add(About(CaveatCatalogue.PeriodNotStated, undated));
        var terms = undated.ConvertAll(_ => FigureTerm.Unknown);
        LocalDate? end = null;
        foreach (var together in Overlapping(editions.Where(item => item.Period is not null).OrderBy(item => item.Period!.Start.Earliest)))
        {
            var start = together[0].Period!.Start.Earliest;
            if (end is { } before && start > before.PlusDays(1))
            {
                caveats.Add(About(CaveatCatalogue.PeriodsLeaveGap, together, ("from", PartialDate.On(before.PlusDays(1)).ToString()), ("to", PartialDate.On(start.PlusDays(-1)).ToString())));
                terms.Add(FigureTerm.Unknown);
            }

            end = together.Max(item => item.Period!.End.Latest);
            if (together.Count > 1)
                caveats.Add(About(CaveatCatalogue.PeriodsOverlap, together, ("periods", string.Join("; ", together.Select(item => item.Period)))));
            terms.AddRange(together.Select(item => together.Count == 1 ? Term(item) : FigureTerm.Unknown));
        }

        return terms;
    }

    /// <summary>Runs of figures of which each overlaps, or may overlap, one before it.</summary>
    private static IEnumerable<List<ReportedOutcome>> Overlapping(IEnumerable<ReportedOutcome> ordered)
    {
        var run = new List<ReportedOutcome>();
        var end = LocalDate.MinIsoValue;
        foreach (var item in ordered)
        {
            if (run.Count > 0 && item.Period!.Start.Earliest > end)
            {
                yield return run;
                run = [];
            }

            run.Add(item);
            end = LocalDate.Max(end, item.Period!.End.Latest);
        }

        if (run.Count > 0)
            yield return run;
    }

    private FigureTerm Term(ReportedOutcome item)
    {
        var amount = FigureAmount.Of(item.Figure, outcome.CountedAs, options.BoundBlanksByParticipants);
        if (item.Figure is UnknownFigure)
            caveats.Add(About(CaveatCatalogue.NotReported, [item]));
        else if (amount.WhyNot is { } whyNot)
            caveats.Add(About(CaveatCatalogue.CannotBeRolledUp, [item], ("figure", whyNot)));
        return new(amount.Amount is { } quantity ? RollUpAmount.Of(quantity) : null, RollUpAmount.Of(amount.OutOf), item.Period);
    }

    private Caveat About(CaveatDefinition definition, IReadOnlyList<ReportedOutcome> figures, params ReadOnlySpan<CaveatArgument> arguments) =>
        definition.About(place.ToString(), [("outcome", Key), .. arguments]).RestingOn(figures.Select(item => item.Source));
}
