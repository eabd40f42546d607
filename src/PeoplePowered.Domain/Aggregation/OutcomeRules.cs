using PeoplePowered.Domain.Outcomes;

namespace PeoplePowered.Domain.Aggregation;

/// <summary>Which outcome all figures count as, and which figures do not belong to it: other outcomes, versions, polarities, instruments, accumulations, milestones.</summary>
internal static class OutcomeRules
{
    private const string Record = "Record a conversion, with its source, or ask for one outcome at a time.";

    /// <summary>The outcome that all figures count as: the one asked for, else the one that all others convert to, else the first.</summary>
    public static OutcomeReference? Target(IReadOnlyList<ReportedOutcome> figures, SynthesisRequest request)
    {
        if (request.Outcome is not null)
            return request.Outcome;
        var outcomes = figures.Select(figure => figure.Outcome).Distinct().ToList();
        return outcomes.Find(candidate => outcomes.TrueForAll(outcome => outcome == candidate || ConversionOf(outcome, candidate, request) is not null))
            ?? (outcomes.Count > 0 ? outcomes[0] : null);
    }

    public static OutcomeConversion? ConversionOf(OutcomeReference from, OutcomeReference to, SynthesisRequest request) =>
        from == to ? null : request.Conversions.FirstOrDefault(conversion => conversion.From == from && conversion.To == to);

    public static IEnumerable<Refusal> Check(IReadOnlyList<ReportedOutcome> figures, OutcomeReference target, SynthesisRequest request)
    {
        var byOutcome = figures.GroupBy(figure => figure.Outcome).Select(group => (Outcome: group.Key, Figures: group.ToValueList())).ToList();
        var milestones = Nested(byOutcome, request).ToList();
        var nested = milestones.SelectMany(item => new[] { item.Milestone, item.Later }).ToHashSet();
        foreach (var refusal in milestones.Select(item => item.Refusal))
            yield return refusal;
        var definition = request.Find(target);
        if (definition is null)
            yield return Undefined(target, byOutcome.FirstOrDefault(group => group.Outcome == target).Figures ?? []);
        foreach (var (outcome, own) in byOutcome.Where(group => group.Outcome != target))
        {
            var conversion = ConversionOf(outcome, target, request);
            if (conversion is null && !(nested.Contains(outcome) && nested.Contains(target)))
                yield return Different(outcome, target, own);
            if (request.Find(outcome) is not { } other)
                yield return Undefined(outcome, own);
            else if (definition is not null)
                foreach (var refusal in Definitions(outcome, other, target, definition, conversion, own))
                    yield return refusal;
        }
    }

    private static IEnumerable<Refusal> Definitions(
        OutcomeReference outcome, OutcomeDefinition other, OutcomeReference target, OutcomeDefinition definition, OutcomeConversion? conversion, ValueList<ReportedOutcome> figures)
    {
        var polarity = conversion?.Reverses == true ? Reversed(other.Polarity) : other.Polarity;
        if (polarity != Polarity.NotStated && definition.Polarity != Polarity.NotStated && polarity != definition.Polarity)
        {
            yield return new(
                RefusalCode.DifferentPolarities,
                $"What is better under '{outcome}' ({FigureNames.Of(figures)}) is worse under '{target}'{(conversion is null ? string.Empty : ", and the conversion on record does not turn it round")}.",
                "Record a conversion that turns the direction round (opposite), or leave one of them out.",
                figures);
        }

        if (!SameInstrument(other.Measure, definition.Measure, conversion, out var difference))
        {
            yield return new(
                RefusalCode.DifferentInstruments,
                $"'{outcome}' ({FigureNames.Of(figures)}) and '{target}' are measured differently: {difference}.",
                "Record how scores carry over (rescaled), or that both measure one thing (same construct), and pool in standard deviations.",
                figures);
        }

        if (other.Accumulation != Accumulation.NotStated && definition.Accumulation != Accumulation.NotStated && other.Accumulation != definition.Accumulation)
        {
            yield return new(
                RefusalCode.DifferentAccumulations,
                $"Figures of '{outcome}' ({FigureNames.Of(figures)}) are {InWords(other.Accumulation)}, those of '{target}' are {InWords(definition.Accumulation)}.",
                "Take figures of one kind; no conversion can tell a cumulative count from the count of one period.",
                figures);
        }
    }

    private static IEnumerable<(OutcomeReference Milestone, OutcomeReference Later, Refusal Refusal)> Nested(List<(OutcomeReference Outcome, ValueList<ReportedOutcome> Figures)> byOutcome, SynthesisRequest request)
    {
        foreach (var framework in request.Frameworks)
        {
            var own = byOutcome.Where(group => group.Outcome.Framework == framework.Id).ToList();
            foreach (var later in own.Count > 1 ? own : [])
            {
                var implied = framework.PrerequisitesOf(later.Outcome.Key, later.Outcome.Version).ToHashSet();
                foreach (var milestone in own.Where(group => implied.Contains(group.Outcome.Key)))
                {
                    yield return (milestone.Outcome, later.Outcome, new(
                        RefusalCode.NestedMilestones,
                        $"Whoever reached '{later.Outcome}' ({FigureNames.Of(later.Figures)}) has reached '{milestone.Outcome}' ({FigureNames.Of(milestone.Figures)}): the same people would count twice.",
                        "Ask for one milestone at a time; no conversion makes one of the other.",
                        [.. milestone.Figures, .. later.Figures]));
                }
            }
        }
    }

    private static Refusal Different(OutcomeReference outcome, OutcomeReference target, ValueList<ReportedOutcome> figures) =>
        outcome.Framework == target.Framework && outcome.Key == target.Key
            ? new(
                RefusalCode.DifferentVersions,
                FormattableString.Invariant($"{FigureNames.Of(figures, "reports", "report")} version {outcome.Version} of '{outcome.Framework}/{outcome.Key}', not version {target.Version}, and no conversion between the versions is on record."),
                Record,
                figures)
            : new(RefusalCode.DifferentOutcomes, $"{FigureNames.Of(figures, "reports", "report")} '{outcome}', not '{target}', and no conversion between the two is on record.", Record, figures);

    private static Refusal Undefined(OutcomeReference outcome, ValueList<ReportedOutcome> figures) => new(
        RefusalCode.UndefinedOutcome,
        $"No framework of the request defines '{outcome}'{(figures.Count > 0 ? $" ({FigureNames.Of(figures)})" : string.Empty)}, so nothing is known of its direction, instrument and milestones.",
        "Hand over the framework that defines it.",
        figures);

    private static bool SameInstrument(OutcomeMeasure? one, OutcomeMeasure? other, OutcomeConversion? conversion, out string difference)
    {
        difference = $"{InWords(one)} and {InWords(other)}";
        return (one, other) switch
        {
            (null, _) or (_, null) => true,
            (InstrumentMean first, InstrumentMean second) => conversion?.Kind == OutcomeConversionKind.Rescaled || conversion?.IsUnitFree == true
                || (string.Equals(first.Instrument, second.Instrument, StringComparison.Ordinal) && string.Equals(first.Unit, second.Unit, StringComparison.Ordinal)),
            _ => one == other,
        };
    }

    private static Polarity Reversed(Polarity polarity) => polarity switch
    {
        Polarity.HigherIsBetter => Polarity.LowerIsBetter,
        Polarity.LowerIsBetter => Polarity.HigherIsBetter,
        _ => Polarity.NotStated,
    };

    private static string InWords(Accumulation accumulation) => accumulation == Accumulation.Cumulative ? "cumulative" : "of single periods";

    private static string InWords(OutcomeMeasure? measure) => measure switch
    {
        PeopleAchieving => "people achieving",
        InstrumentMean mean => $"a mean on '{mean.Instrument}'{(mean.Unit is null ? string.Empty : $" in {mean.Unit}")}",
        EventsPerExposure events => $"{events.Event} per {events.ExposureUnit}",
        MoneyAmount money => $"money in {money.Currency}",
        _ => "nothing stated",
    };
}
