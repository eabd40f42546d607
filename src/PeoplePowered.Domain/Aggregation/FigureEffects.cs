using PeoplePowered.Domain.Outcomes;
using PeoplePowered.Statistics;
using PeoplePowered.Statistics.EffectSizes;

namespace PeoplePowered.Domain.Aggregation;

/// <summary>Turns figures into effects on one measure. What has none is left out by name, with its reason and a caveat.</summary>
internal sealed class FigureEffects
{
    private readonly EffectMeasure _measure;
    private readonly SynthesisRequest _request;
    private readonly ContinuityCorrection _correction;
    private readonly string _outcome;
    private readonly List<Caveat> _caveats = [];
    private readonly List<ExcludedSite> _excluded = [];

    public FigureEffects(EffectMeasure measure, SynthesisRequest request, ContinuityCorrection correction, OutcomeReference outcome)
    {
        _measure = measure;
        _request = request;
        _correction = correction;
        _outcome = outcome.Key.Value;
    }

    /// <summary>What is to be said about the figures so far.</summary>
    public IReadOnlyList<Caveat> Caveats => _caveats;

    /// <summary>The figures left out so far.</summary>
    public IReadOnlyList<ExcludedSite> Excluded => _excluded;

    /// <summary>The effect of a figure, or <c>null</c> where it has none.</summary>
    public FigureEffect? Of(PreparedFigure prepared, string site)
    {
        var source = prepared.Reported.Source;
        if (FigureReading.WhyNot(prepared.Figure, _request) is { } reason)
            return LeaveOut(site, reason, source);
        var (figure, reading) = FigureReading.Read(prepared.Figure, site, _outcome);
        if (FigureReading.WhyNoProportion(figure, site, _outcome) is { } whyNot)
        {
            _excluded.Add(whyNot.Excluded);
            _caveats.Add(whyNot.Caveat.RestingOn(source));
            return null;
        }

        var isAssumed = figure is PairedPrePost { Correlation: null };
        if (figure is PairedPrePost { Correlation: null } pair)
            figure = new PairedPrePost(pair.Before, pair.After, _request.AssumedCorrelation);
        var draft = Draft(figure, LastDigitOf(prepared));
        if (!draft.Effect.HasValue)
            return LeaveOut(site, InWords(draft.Effect.Reason), source);
        if (reading is not null)
            _caveats.Add(reading.RestingOn(source));
        if (draft.Corrected)
            _caveats.Add(CaveatCatalogue.CellsCorrected.About(site, ("outcome", _outcome), ("figure", FigureText.Of(figure)), ("amount", (decimal)_correction.Amount)).RestingOn(source));
        if (isAssumed)
            _caveats.Add(CaveatCatalogue.CorrelationAssumed.About(site, ("outcome", _outcome), ("correlation", (decimal)_request.AssumedCorrelation!.Value)).RestingOn(source));
        if (draft.Conversion is { } conversion)
            _caveats.Add(CaveatCatalogue.MeasureConverted.About(site, ("from", conversion.From), ("to", conversion.To), ("assumption", conversion.Assumption)).RestingOn([source, .. ConversionSources()]));
        return new(prepared.Reported, site, figure, draft.Effect.Value, draft.Rule, draft.Corrected);
    }

    private EffectDraft Draft(Figure figure, double lastDigit) => figure switch
    {
        CountOfParticipants count => CountDrafts.Of(count.Achieved, count.Participants!.Value, _measure, _correction),
        EventsOverExposure events => CountDrafts.Of(events, _measure, _correction),
        MeanOfParticipants mean => MeanDrafts.Of(mean),
        PairedPrePost pair => MeanDrafts.Of(pair, _measure),
        TwoArmCounts arms when _measure == EffectMeasure.StandardisedMeanDifference => CarriedOver(CountDrafts.Of(arms, EffectMeasure.OddsRatio, _correction), EffectConversion.ToStandardisedMeanDifference),
        TwoArmCounts arms => CountDrafts.Of(arms, _measure, _correction),
        TwoArmMeans arms when _measure == EffectMeasure.OddsRatio => CarriedOver(MeanDrafts.Of(arms, EffectMeasure.StandardisedMeanDifference), EffectConversion.ToLogOddsRatio),
        TwoArmMeans arms => MeanDrafts.Of(arms, _measure),
        EffectEstimate { Scale: EffectScale.LogOddsRatio } estimate when _measure == EffectMeasure.StandardisedMeanDifference =>
            CarriedOver(EstimateDrafts.Of(estimate, EffectMeasure.OddsRatio, lastDigit), EffectConversion.ToStandardisedMeanDifference),
        EffectEstimate { Scale: EffectScale.StandardisedMeanDifference } estimate when _measure == EffectMeasure.OddsRatio =>
            CarriedOver(EstimateDrafts.Of(estimate, EffectMeasure.StandardisedMeanDifference, lastDigit), EffectConversion.ToLogOddsRatio),
        EffectEstimate estimate => EstimateDrafts.Of(estimate, _measure, lastDigit),
        _ => throw new InvalidOperationException($"A figure of type '{figure.TypeName}' came to be computed that has no effect."),
    };

    /// <summary>The unit of the last digit published, carried over as the figure was.</summary>
    private static double LastDigitOf(PreparedFigure prepared) => EstimateDrafts.LastDigitOf(prepared.Reported.Figure) * Math.Abs(prepared.Conversion?.Slope ?? 1);

    private IEnumerable<Source> ConversionSources() => _request.MeasureConversions.Where(conversion => conversion.To == _measure).Select(conversion => conversion.Source);

    private static EffectDraft CarriedOver(EffectDraft draft, Func<EstimableEffect, ConvertedEffect> convert)
    {
        var converted = convert(draft.Effect);
        return draft with { Effect = converted.Effect, Rule = $"{draft.Rule}; then {converted.Conversion.Formula}", Conversion = converted.Conversion };
    }

    private FigureEffect? LeaveOut(string site, string reason, Source source)
    {
        _excluded.Add(new(site, reason));
        _caveats.Add(CaveatCatalogue.NoEffect.About(site, ("outcome", _outcome), ("measure", _measure.Name()), ("reason", reason)).RestingOn(source));
        return null;
    }

    private static string InWords(AbsenceReason reason) => reason switch
    {
        AbsenceReason.ZeroVariance => "its sampling variance is 0",
        AbsenceReason.EmptyCell => "it has an empty cell, and no correction was asked for",
        AbsenceReason.TooFewParticipants => "it has too few participants for the measure",
        AbsenceReason.Inconsistent => "its interval does not lie evenly about its estimate",
        AbsenceReason.AtTheEdge => "it stands at the edge of the scale, where the measure is infinite",
        _ => "its numbers lie outside the range of the measure",
    };
}
