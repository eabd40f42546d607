using System.Globalization;
using PeoplePowered.Domain.Outcomes;
using PeoplePowered.Statistics.EffectSizes;
using PeoplePowered.Statistics.Synthesis;

namespace PeoplePowered.Domain.Aggregation;

/// <summary>From reported figures to a synthesis, or to every reason against one.</summary>
internal static class Synthesiser
{
    public static SynthesisResult Run(IReadOnlyList<ReportedOutcome> reported, SynthesisRequest request, AggregationOptions options)
    {
        var figures = reported.Where(item => item.Status.IsInForce()).ToList();
        var target = OutcomeRules.Target(figures, request);
        var refusals = new List<Refusal>();
        if (target is not null)
        {
            refusals.AddRange(OutcomeRules.Check(figures, target, request));
            refusals.AddRange(DesignRules.Check(figures, target, request));
        }

        var prepared = Prepare(figures, target, request, refusals);
        var measure = MeasureRules.Choose(prepared, target, request);
        refusals.AddRange(MeasureRules.Check(prepared, measure, request));
        if (target is null)
            return SynthesisResult.Refused([.. refusals, NoOutcome(reported)]);
        return refusals.Count > 0 ? SynthesisResult.Refused(refusals) : SynthesisResult.Of(Synthesise(reported, prepared, target, measure, request, options));
    }

    private static OutcomeSynthesis Synthesise(
        IReadOnlyList<ReportedOutcome> reported, List<PreparedFigure> prepared, OutcomeReference target, EffectMeasure measure, SynthesisRequest request, AggregationOptions options)
    {
        var correction = CorrectionFor(prepared, measure, request.Continuity);
        var effects = new FigureEffects(measure, request, correction, target);
        var names = FigureNames.Distinct(prepared.ConvertAll(figure => figure.Reported));
        var used = prepared.Select((figure, index) => effects.Of(figure, names[index])).OfType<FigureEffect>().ToList();
        var slices = request.By?.Slices is not null;
        var totals = slices ? used.Where(figure => figure.Reported.Breakdown is null).ToList() : used;
        var whole = SynthesisParts.Of(totals.Count > 0 ? totals : used, measure, options.Pooling);
        var strata = request.By is { } by ? Strata(by, slices ? used.Where(figure => figure.Reported.Breakdown is not null) : used, measure, options.Pooling) : [];

        var withdrawn = reported.Where(item => !item.Status.IsInForce()).ToList();
        var sources = reported.Select(item => item.Source).Distinct().ToValueList();
        var caveats = SynthesisCaveats.NotInForce(target, withdrawn)
            .Concat(effects.Caveats)
            .Concat(SynthesisCaveats.Of(target, measure, prepared, whole, request, strata, options));
        return new(
            target,
            measure,
            options.Pooling,
            correction,
            whole,
            request.By?.Name,
            strata,
            request.By is null ? null : BetweenStrata.Of(strata.Select(stratum => stratum.Part)),
            [.. withdrawn.Select(item => new ExcludedSite(item.For.ToString(), $"{item.Status.InWords()} by its publisher")), .. effects.Excluded],
            caveats.Select(caveat => caveat.Evidence.Count > 0 ? caveat : caveat.RestingOn(sources)).ToValueList(),
            sources,
            Made.By(MethodOf(measure, correction, request, options.Pooling), [.. prepared.Select(figure => Canonical(figure, request.By)), .. withdrawn.Select(ReportedText.Of)]));
    }

    private static List<PreparedFigure> Prepare(List<ReportedOutcome> figures, OutcomeReference? target, SynthesisRequest request, List<Refusal> refusals)
    {
        var prepared = new List<PreparedFigure>(figures.Count);
        var unfit = new List<(ReportedOutcome Reported, OutcomeConversion Conversion)>();
        foreach (var reported in figures)
        {
            var conversion = target is null ? null : OutcomeRules.ConversionOf(reported.Outcome, target, request);
            if (FigureConversions.Apply(conversion, reported.Figure) is { } figure)
                prepared.Add(new(reported, conversion, figure));
            else
                unfit.Add((reported, conversion!));
        }

        refusals.AddRange(unfit.GroupBy(item => (item.Conversion, item.Reported.Figure.TypeName)).Select(group => new Refusal(
            RefusalCode.ConversionDoesNotFit,
            $"The conversion on record from '{group.Key.Conversion.From}' to '{group.Key.Conversion.To}' has no meaning for figures of the type '{group.Key.TypeName}' ({FigureNames.Of(group.Select(item => item.Reported))}).",
            "Leave these figures out, or record another conversion.",
            group.Select(item => item.Reported).ToValueList())));
        return prepared;
    }

    private static ValueList<Stratum> Strata(StratifyBy by, IEnumerable<FigureEffect> used, EffectMeasure measure, PoolingOptions options) => used
        .GroupBy(figure => by.LevelOf(figure.Reported), StringComparer.Ordinal)
        .OrderBy(group => group.Key is null)
        .Select(group => new Stratum(group.Key ?? Stratum.NotRecorded, group.Key is not null, SynthesisParts.Of([.. group], measure, options)))
        .ToValueList();

    /// <summary>The correction as it applies to each figure by itself: one that depends on all of them is settled here.</summary>
    private static ContinuityCorrection CorrectionFor(List<PreparedFigure> prepared, EffectMeasure measure, ContinuityCorrection? asked)
    {
        if (asked is null)
            return measure is EffectMeasure.ProportionArcsine or EffectMeasure.FreemanTukey or EffectMeasure.ArcsineDifference ? ContinuityCorrection.None : ContinuityCorrection.Default;
        return asked.Scope == CorrectionScope.AllIfAny
            ? asked with { Scope = prepared.Exists(figure => HasEmptyCell(figure.Figure)) ? CorrectionScope.All : CorrectionScope.None }
            : asked;
    }

    private static bool HasEmptyCell(Figure figure) => figure switch
    {
        CountOfParticipants count => count.Achieved == 0 || count.Achieved == count.Participants,
        TwoArmCounts arms => arms.Achieved == 0 || arms.Achieved == arms.Participants || arms.ComparisonAchieved == 0 || arms.ComparisonAchieved == arms.ComparisonParticipants,
        EventsOverExposure events => events.Events == 0,
        _ => false,
    };

    private static Refusal NoOutcome(IReadOnlyList<ReportedOutcome> reported) => new(
        RefusalCode.UndefinedOutcome,
        reported.Count == 0 ? "There are no figures, so that it is not known which outcome is meant." : "No figure is in force, so that it is not known which outcome is meant.",
        "Name the outcome in the request; the synthesis then says what it lacks.",
        reported.ToValueList());

    private static string MethodOf(EffectMeasure measure, ContinuityCorrection correction, SynthesisRequest request, PoolingOptions pooling)
    {
        var parts = new List<string?>
        {
            measure.Name(),
            MeasureTraits.Of(measure).IsOfCounts ? $"continuity {InWords(correction)}" : null,
            MethodNames.Of(pooling.Estimator),
            MethodNames.Of(pooling.Interval),
            $"prediction {MethodNames.Of(pooling.EffectivePrediction)}",
            string.Create(CultureInfo.InvariantCulture, $"level {pooling.ConfidenceLevel}"),
            request.By is { } by ? $"by {by.Name}" : null,
            request.AssumedCorrelation is { } correlation ? string.Create(CultureInfo.InvariantCulture, $"correlation {correlation} assumed") : null,
            request.TakeMidpoints ? "midpoints taken" : null,
        };
        return string.Join("; ", parts.OfType<string>());
    }

    private static string InWords(ContinuityCorrection correction) => correction.Scope == CorrectionScope.None
        ? "none"
        : string.Create(CultureInfo.InvariantCulture, $"{correction.Amount} to {(correction.Scope == CorrectionScope.All ? "all cells" : "figures with an empty cell")}{(correction.DropDoubleZeros ? ", double zeros left out" : string.Empty)}");

    private static string Canonical(PreparedFigure figure, StratifyBy? by) =>
        ReportedText.Line(ReportedText.Of(figure.Reported), FigureText.Of(figure.Figure), by?.LevelOf(figure.Reported));
}
