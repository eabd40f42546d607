using NodaTime;
using PeoplePowered.Domain.Outcomes;

namespace PeoplePowered.Domain.Aggregation;

/// <summary>Which figures of one outcome do not belong together: designs, levels, slices, periods.</summary>
internal static class DesignRules
{
    public static IEnumerable<Refusal> Check(IReadOnlyList<ReportedOutcome> figures, OutcomeReference target, SynthesisRequest request)
    {
        if (MixedDesigns(figures) is { } designs)
            yield return designs;
        if (MixedLevels(figures) is { } levels)
            yield return levels;
        if (MixedSlices(figures, request.By?.Slices) is { } slices)
            yield return slices;
        foreach (var refusal in Periods(figures, target, request))
            yield return refusal;
    }

    private static Refusal? MixedDesigns(IReadOnlyList<ReportedOutcome> figures)
    {
        var comparing = figures.Where(figure => figure.Design.HasComparison()).ToList();
        var others = figures.Where(figure => !figure.Design.HasComparison()).ToList();
        return comparing.Count == 0 || others.Count == 0
            ? null
            : new(
                RefusalCode.MixedDesigns,
                $"{FigureNames.Of(comparing, "has", "have")} a comparison ({Words(comparing)}), {FigureNames.Of(others, "has", "have")} none ({Words(others)}): a trial does not pool with monitoring data.",
                "Synthesise figures with a comparison and figures without one apart.",
                figures.ToValueList());
    }

    private static string Words(List<ReportedOutcome> figures) => string.Join(", ", figures.Select(figure => figure.Design).Distinct().Order().Select(DesignWords.Of));

    private static Refusal? MixedLevels(IReadOnlyList<ReportedOutcome> figures)
    {
        var levels = figures.GroupBy(figure => LevelOf(figure.For), StringComparer.Ordinal).ToList();
        return levels.Count < 2
            ? null
            : new(
                RefusalCode.MixedLevels,
                $"The figures are of different levels ({string.Join("; ", levels.Select(level => $"{level.Key}: {FigureNames.Of(level)}"))}): a whole does not pool with its parts.",
                "Take figures of one level.",
                figures.ToValueList());
    }

    private static string LevelOf(ReportedFor reported) => string.Join(" / ", new[]
    {
        reported.Investment is null ? null : "investment",
        reported.Partnership is null ? null : "partnership",
        reported.Service is null ? null : "service",
        reported.Site is null ? null : "site",
    }.OfType<string>());

    private static Refusal? MixedSlices(IReadOnlyList<ReportedOutcome> figures, BreakdownDimension? dimension)
    {
        var slices = figures.Select(figure => figure.Breakdown).Distinct().ToList();
        if (slices.Count < 2 || (dimension is not null && slices.TrueForAll(slice => slice is null || slice.Dimension == dimension)))
            return null;
        return new(
            RefusalCode.MixedSlices,
            $"The figures mix {string.Join("; ", slices.Select(slice => slice is null ? "totals" : $"slices ({slice})").Order(StringComparer.Ordinal))}: the same people would count twice, or different people as if they were one kind.",
            dimension is null ? "Take totals, or one slice, or break down by the dimension of the slices." : $"Take totals and slices by {dimension} only.",
            figures.ToValueList());
    }

    private static IEnumerable<Refusal> Periods(IReadOnlyList<ReportedOutcome> figures, OutcomeReference target, SynthesisRequest request)
    {
        var groups = figures
            .GroupBy(figure => (figure.For, figure.Breakdown, Outcome: OutcomeRules.ConversionOf(figure.Outcome, target, request) is null ? figure.Outcome : target))
            .Where(group => group.Skip(1).Any());
        foreach (var group in groups)
        {
            var own = group.ToValueList();
            var name = FigureNames.Of(own);
            if (own.Any(figure => figure.Period is null))
                yield return new(RefusalCode.OverlappingPeriods, FormattableString.Invariant($"{name} reports '{group.Key.Outcome}' {own.Count} times, not each time with its period: the same people would count twice."), "State the periods, or choose one figure.", own);
            else if (own.Any(figure => request.Find(figure.Outcome)?.Accumulation == Accumulation.Cumulative))
                yield return new(RefusalCode.OverlappingPeriods, FormattableString.Invariant($"{name} reports '{group.Key.Outcome}' {own.Count} times, and each figure counts from the start: a later one holds the earlier."), "Take the latest figure.", own);
            else if (Overlap(own) is { } pair)
                yield return new(RefusalCode.OverlappingPeriods, $"{name} reports '{group.Key.Outcome}' for {pair.One} and for {pair.Other}, which overlap or may overlap: the same people would count twice.", "Choose one of them, or state the periods to the month or day where they do not overlap.", own);
        }
    }

    private static (ReportingPeriod One, ReportingPeriod Other)? Overlap(ValueList<ReportedOutcome> figures)
    {
        ReportingPeriod? latest = null;
        foreach (var period in figures.Select(figure => figure.Period!).OrderBy(period => period.Start.Earliest).ThenBy(period => period.End.Latest))
        {
            if (latest is not null && period.Start.Earliest <= EndOf(latest))
                return (latest, period);
            latest = period;
        }

        return null;
    }

    private static LocalDate EndOf(ReportingPeriod period) => period.End.Latest;
}
