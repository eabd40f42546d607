namespace PeoplePowered.Domain.Portfolios;

/// <summary>Rolls up one place, outcome by outcome, and keeps what is to be said about how its figures and parts went together.</summary>
internal sealed class PlaceRollUp(RollUpDraft draft, PartTally tally, RollUpOptions options, bool distinctPeriods, bool distinctParts)
{
    private readonly List<ReportingPeriod> _differing = [];
    private int _mayRepeat;
    private int _differ;
    private bool _addedPeriods;
    private bool _addedParts;

    private string Subject => draft.Place.ToString();

    /// <summary>What an outcome comes to here; <c>null</c> where nothing of it is in force.</summary>
    public OutcomeRollUp? Of(RollUpOutcome outcome)
    {
        var figures = draft.Figures.TryGetValue(outcome.Reference, out var reported) ? new FigureSelection(draft.Place, outcome, options, draft.Caveats).Of(reported) : null;
        var own = figures is { Terms.Count: > 0 } ? OutcomeParts.OfFigures(outcome, figures, distinctPeriods) : null;
        var reporting = tally.Of(outcome.Reference);
        if (own is null && reporting.Count == 0)
            return null;
        var silent = tally.Silent(outcome.Reference);
        if (silent > 0)
            draft.Caveats.Add(CaveatCatalogue.SilentParts.About(Subject, ("silent", silent), ("outcome", outcome.Reference.Key.Value)));
        var parts = reporting.Count == 0 ? null : OutcomeParts.OfParts(outcome, reporting, silent + (own is null ? 0 : own.Amount is { IsUnknown: true } ? 1 : 0), distinctParts);
        var useOwn = own is not null && (parts is null || own.Amount is not { IsUnknown: true });
        if (useOwn)
            Note(outcome, figures!.Terms.Count, distinctPeriods, ref _addedPeriods);
        else
            NoteParts(outcome, reporting, silent);
        if (useOwn && parts?.Amount is { } listed && own!.Amount is { } whole && (whole.High < listed.Low || whole.Low > listed.High))
            draft.Caveats.Add(CaveatCatalogue.WholeAndPartsDiffer.About(Subject, ("outcome", outcome.Reference.Key.Value), ("whole", whole.ToString()), ("parts", listed.ToString())));
        var used = useOwn ? own! : parts!;
        return new(
            outcome.Reference,
            outcome.CountedAs,
            used.Amount,
            used.OutOf,
            outcome.Definition.Accumulation,
            useOwn ? RollUpBasis.Reported : RollUpBasis.RolledUp,
            useOwn ? parts?.Amount : null,
            silent,
            used.Period,
            used.CompleteTo,
            used.Periods,
            outcome.Currency,
            outcome.Unit)
        {
            IsLatestOfSeveral = useOwn ? figures!.IsLatestOfSeveral : reporting.Any(part => part.IsLatestOfSeveral),
        };
    }

    /// <summary>One caveat for the place rather than one for each outcome, where the same is to be said of many.</summary>
    public void SayWhatWasCombined(DistinctScope scope)
    {
        if (_mayRepeat > 0)
            draft.Caveats.Add(CaveatCatalogue.PeopleMayRepeat.About(Subject, ("outcomes", _mayRepeat)));
        if (_addedPeriods)
            draft.Caveats.Add(CaveatCatalogue.PeopleTakenAsDistinct.About(Subject, ("between", "periods"), ("reason", scope.Periods!.Reason)));
        if (_addedParts)
            draft.Caveats.Add(CaveatCatalogue.PeopleTakenAsDistinct.About(Subject, ("between", "its parts"), ("reason", scope.Places!.Reason)));
        if (_differ > 0)
        {
            draft.Caveats.Add(CaveatCatalogue.PeriodsDiffer.About(
                Subject,
                ("outcomes", _differ),
                ("first", _differing.MinBy(period => period.End.Latest)!.End.ToString()),
                ("last", _differing.MaxBy(period => period.End.Latest)!.End.ToString())));
        }
    }

    private void Note(RollUpOutcome outcome, int terms, bool distinct, ref bool added)
    {
        if (terms < 2 || outcome.CountedAs != CountedAs.People)
            return;
        added |= distinct;
        _mayRepeat += distinct ? 0 : 1;
    }

    private void NoteParts(RollUpOutcome outcome, IReadOnlyList<OutcomeRollUp> reporting, int silent)
    {
        Note(outcome, reporting.Count + silent, distinctParts, ref _addedParts);
        if (outcome.CountedAs == CountedAs.Mean && reporting.Count + silent > 1)
            draft.Caveats.Add(CaveatCatalogue.MeansDoNotAdd.About(Subject, ("outcome", outcome.Reference.Key.Value)));
        var periods = reporting.Select(part => part.Period).OfType<ReportingPeriod>().DistinctBy(period => (period.Start.Earliest, period.End.Latest)).ToList();
        if (periods.Count < 2)
            return;
        _differ++;
        _differing.AddRange(periods);
    }
}
