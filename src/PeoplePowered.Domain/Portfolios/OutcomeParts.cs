using PeoplePowered.Domain.Outcomes;

namespace PeoplePowered.Domain.Portfolios;

/// <summary>What figures, or the parts of a place, come to for one outcome, with the time that they cover.</summary>
/// <param name="Amount">How much; <c>null</c> for means that do not add.</param>
/// <param name="OutOf">Out of how much.</param>
/// <param name="Period">From the earliest start to the latest end.</param>
/// <param name="CompleteTo">The end up to which all reach.</param>
/// <param name="Periods">Each period by itself, for outcomes reported per period.</param>
internal sealed record OutcomeParts(RollUpAmount? Amount, RollUpAmount OutOf, ReportingPeriod? Period, PartialDate? CompleteTo, ValueList<PeriodRollUp> Periods)
{
    public static OutcomeParts OfFigures(RollUpOutcome outcome, SelectedFigures figures, bool distinct)
    {
        var terms = figures.Terms;
        var periods = outcome is { Definition.Accumulation: Accumulation.PerPeriod, CountedAs: not CountedAs.Mean }
            ? terms.Where(term => term is { Period: not null, Amount: not null }).Select(term => new PeriodRollUp(term.Period!, term.Amount!)).ToValueList()
            : [];
        return new(
            Together(outcome.CountedAs, terms.Select(term => term.Amount).ToList(), distinct),
            Together(BaseOf(outcome.CountedAs), terms.Select(term => (RollUpAmount?)term.OutOf).ToList(), distinct)!,
            Hull(terms.Select(term => term.Period)),
            terms.Select(term => term.Period?.End).OfType<PartialDate>().MaxBy(end => end.Latest),
            periods);
    }

    public static OutcomeParts OfParts(RollUpOutcome outcome, IReadOnlyList<OutcomeRollUp> parts, int unknown, bool distinct)
    {
        IEnumerable<RollUpAmount?> missing = unknown > 0 ? [RollUpAmount.OfUnknown(unknown)] : [];
        return new(
            Together(outcome.CountedAs, [.. parts.Select(part => part.Amount), .. missing], distinct),
            Together(BaseOf(outcome.CountedAs), [.. parts.Select(part => part.OutOf), .. missing], distinct)!,
            Hull(parts.Select(part => part.Period)),
            Earliest([.. parts.Select(part => part.CompleteTo)]),
            PeriodsOf(outcome, parts, unknown, distinct));
    }

    private static CountedAs BaseOf(CountedAs counted) => counted switch
    {
        CountedAs.People => CountedAs.People,
        CountedAs.Events => CountedAs.Events,
        _ => CountedAs.Participations,
    };

    private static RollUpAmount? Together(CountedAs counted, List<RollUpAmount?> terms, bool distinct)
    {
        if (terms.Count == 1)
            return terms[0];
        if (counted == CountedAs.Mean || terms.Contains(null))
            return null;
        var known = terms.Select(term => term!).ToList();
        return counted == CountedAs.People && !distinct ? RollUpAmount.Union(known) : RollUpAmount.Sum(known);
    }

    private static ValueList<PeriodRollUp> PeriodsOf(RollUpOutcome outcome, IReadOnlyList<OutcomeRollUp> parts, int unknown, bool distinct)
    {
        if (parts is [var only] && unknown == 0)
            return only.Periods;
        return parts.SelectMany(part => part.Periods)
            .GroupBy(item => (item.Period.Start.Earliest, item.Period.End.Latest))
            .OrderBy(group => group.Key.Earliest).ThenBy(group => group.Key.Latest)
            .Select(group =>
            {
                var amounts = group.Select(item => (RollUpAmount?)item.Amount).ToList();
                var silent = parts.Count + unknown - amounts.Count;
                if (silent > 0)
                    amounts.Add(RollUpAmount.OfUnknown(silent));
                return new PeriodRollUp(group.First().Period, Together(outcome.CountedAs, amounts, distinct)!);
            })
            .ToValueList();
    }

    private static ReportingPeriod? Hull(IEnumerable<ReportingPeriod?> periods)
    {
        var known = periods.OfType<ReportingPeriod>().ToList();
        return known.Count == 0 ? null : new(known.MinBy(period => period.Start.Earliest)!.Start, known.MaxBy(period => period.End.Latest)!.End);
    }

    private static PartialDate? Earliest(IReadOnlyList<PartialDate?> ends) => ends.Contains(null) ? null : ends.MinBy(end => end!.Latest);
}
