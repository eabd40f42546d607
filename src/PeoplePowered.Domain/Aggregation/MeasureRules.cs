using PeoplePowered.Domain.Outcomes;

namespace PeoplePowered.Domain.Aggregation;

/// <summary>Which measure is pooled, and which figures have no place on it.</summary>
internal static class MeasureRules
{
    /// <summary>The measure asked for; else the first of the first figure's own that all others have too; else the first figure's default.</summary>
    public static EffectMeasure Choose(IReadOnlyList<PreparedFigure> figures, OutcomeReference? target, SynthesisRequest request)
    {
        if (request.Measure is { } asked)
            return asked;
        var unitFree = NeedsUnitFree(figures);
        var sets = figures.Select(figure => FigureMeasures.Of(figure.Figure, request)).Where(measures => measures.Count > 0).ToList();
        var first = sets.Count > 0 ? sets[0] : ByDefinition(target is null ? null : request.Find(target)?.Measure);
        var candidates = first.Where(measure => measure != EffectMeasure.Estimate && (!unitFree || MeasureTraits.Of(measure).IsUnitFree)).ToList();
        var shared = candidates.Where(candidate => sets.TrueForAll(measures => measures.Contains(candidate))).Concat(candidates).Concat(first);
        return shared.First();
    }

    public static IEnumerable<Refusal> Check(IReadOnlyList<PreparedFigure> figures, EffectMeasure measure, SynthesisRequest request)
    {
        var placed = figures.Select(figure => (figure.Reported, figure.Figure, Measures: FigureMeasures.Of(figure.Figure, request))).Where(item => item.Measures.Count > 0).ToList();
        foreach (var group in placed.Where(item => !item.Measures.Contains(measure)).GroupBy(item => item.Figure.TypeName, StringComparer.Ordinal))
        {
            var has = group.SelectMany(item => item.Measures).Distinct().Select(other => other.Name());
            yield return new(
                RefusalCode.MeasureDoesNotFit,
                $"{FigureNames.Of(group.Select(item => item.Reported), "reports", "report")} '{group.Key}', which has no place on {measure.Name()}; it has one on {string.Join(", ", has)}.",
                "Choose a measure that all figures have, record a conversion of measures, or synthesise them apart.",
                group.Select(item => item.Reported).ToValueList());
        }

        if (measure == EffectMeasure.Estimate && Scales(placed.ConvertAll(item => item.Figure)) is { Count: > 1 } scales)
        {
            yield return new(
                RefusalCode.MeasureDoesNotFit,
                $"Estimates as published pool on one scale, but these are on {scales.Count} ({string.Join(", ", scales.Select(scale => FigureMeasures.Of(scale).ScaleName()))}).",
                "Synthesise each scale by itself, or choose a measure that all have.",
                placed.Select(item => item.Reported).ToValueList());
        }

        var unitFree = figures.Where(figure => figure.Conversion?.IsUnitFree == true).Select(figure => figure.Reported).ToValueList();
        if (unitFree.Count > 0 && !MeasureTraits.Of(measure).IsUnitFree)
        {
            yield return new(
                RefusalCode.MeasureDoesNotFit,
                $"{FigureNames.Of(unitFree)} count by a conversion that brings no common unit, and {measure.Name()} needs one.",
                $"Pool in standard deviations ({EffectMeasure.StandardisedMeanDifference.Name()}, {EffectMeasure.PrePostStandardised.Name()}), or record how scores carry over.",
                unitFree);
        }

        var uncorrelated = figures.Where(figure => figure.Figure is PairedPrePost { Correlation: null }).Select(figure => figure.Reported).ToValueList();
        if (uncorrelated.Count > 0 && request.AssumedCorrelation is null)
        {
            yield return new(
                RefusalCode.CorrelationMissing,
                $"{FigureNames.Of(uncorrelated)} report means before and after without the correlation of the two, on which the sampling variance depends.",
                "Ask for the correlation, or state one to assume; the result then says so.",
                uncorrelated);
        }
    }

    private static bool NeedsUnitFree(IReadOnlyList<PreparedFigure> figures) => figures.Any(figure => figure.Conversion?.IsUnitFree == true);

    private static List<EffectScale> Scales(List<Figure> figures) => figures
        .Select(figure => figure switch
        {
            EffectEstimate estimate => estimate.Scale,
            IntervalWithoutPoint range => range.Scale,
            _ => (EffectScale?)null,
        })
        .OfType<EffectScale>().Distinct().ToList();

    private static List<EffectMeasure> ByDefinition(OutcomeMeasure? measure) => measure switch
    {
        InstrumentMean or MoneyAmount => [EffectMeasure.Mean],
        EventsPerExposure => [EffectMeasure.RateLog],
        _ => [EffectMeasure.ProportionLogit],
    };
}
