using PeoplePowered.Domain.Outcomes;

namespace PeoplePowered.Domain.Aggregation;

/// <summary>What is to be said about a synthesis as a whole.</summary>
internal static class SynthesisCaveats
{
    public static IEnumerable<Caveat> NotInForce(OutcomeReference outcome, IEnumerable<ReportedOutcome> withdrawn) => withdrawn.Select(item => CaveatCatalogue.NotInForce
        .About(item.For.ToString(), ("outcome", outcome.Key.Value), ("status", item.Status.InWords()))
        .RestingOn(item.Source));

    public static IEnumerable<Caveat> Of(
        OutcomeReference outcome,
        EffectMeasure measure,
        List<PreparedFigure> prepared,
        SynthesisPart whole,
        SynthesisRequest request,
        ValueList<Stratum> strata,
        AggregationOptions options)
    {
        var subject = outcome.Key.Value;
        IEnumerable<Caveat> caveats =
        [
            .. Conversions(prepared),
            .. PoolingCaveats.Of(subject, whole.Pooled, options),
            .. AboutDesigns(subject, measure, prepared),
            .. AboutRepeats(subject, whole),
            .. request.By is { } by ? AboutStrata(subject, by, whole, strata, options) : [],
            .. ConsistencyChecks.ShorterPeriods(whole.Sites.Select(site => site.Reported)),
            .. SimpsonsParadox.Of(subject, whole, request.By?.Name, strata),
        ];
        return caveats;
    }

    private static IEnumerable<Caveat> Conversions(List<PreparedFigure> prepared) => prepared
        .Where(figure => figure.Conversion is not null)
        .GroupBy(figure => figure.Conversion!)
        .Select(group => CaveatCatalogue.ConversionUsed
            .About(group.Key.From.ToString(), ("figures", group.Count()), ("to", group.Key.To.ToString()), ("kind", InWords(group.Key)), ("source", group.Key.Source.ToString()))
            .RestingOn([group.Key.Source, .. group.Select(figure => figure.Reported.Source)]));

    private static IEnumerable<Caveat> AboutDesigns(string subject, EffectMeasure measure, List<PreparedFigure> prepared)
    {
        var designs = prepared.Select(figure => figure.Reported.Design).Distinct().Order().ToList();
        if (designs.Count > 1)
            yield return CaveatCatalogue.SeveralDesigns.About(subject, ("designs", string.Join(", ", designs.Select(DesignWords.Of))));
        if (designs.Count == 0 || designs.Exists(design => design.HasComparison()))
            yield break;
        if (measure.IsComparison())
            yield return CaveatCatalogue.ChangeWithoutComparison.About(subject, ("measure", measure.NaturalName()));
        else if (MeasureTraits.Of(measure) is { Natural: "proportion" })
            yield return CaveatCatalogue.NoComparison.About(subject);
    }

    private static IEnumerable<Caveat> AboutRepeats(string subject, SynthesisPart part)
    {
        var repeated = part.Sites.GroupBy(site => site.Reported.For).Count(group => group.Skip(1).Any());
        if (repeated > 0)
            yield return CaveatCatalogue.DependentFigures.About(subject, ("sites", repeated));
    }

    private static IEnumerable<Caveat> AboutStrata(string subject, StratifyBy by, SynthesisPart whole, ValueList<Stratum> strata, AggregationOptions options)
    {
        foreach (var stratum in strata)
        {
            var name = $"{subject}, {by.Name} {stratum.Level}";
            if (!stratum.IsRecorded)
                yield return CaveatCatalogue.StratumNotRecorded.About(subject, ("figures", stratum.Part.Sites.Count), ("attribute", by.Name));
            foreach (var caveat in PoolingCaveats.Of(name, stratum.Part.Pooled, options))
                yield return caveat.RestingOn(stratum.Part.Sites.Select(site => site.Reported.Source));
        }

        var inStrata = strata.SelectMany(stratum => stratum.Part.Sites.Select(site => site.Reported.For).Distinct()).GroupBy(site => site).Count(group => group.Skip(1).Any());
        if (inStrata > 0)
            yield return CaveatCatalogue.StrataShareSites.About(subject, ("sites", inStrata), ("attribute", by.Name));
        if (by.Slices is not null && whole.Sites.Any(site => site.Reported.Breakdown is not null))
            yield return CaveatCatalogue.WholeFromSlices.About(subject, ("attribute", by.Name));
    }

    private static string InWords(OutcomeConversion conversion) => conversion.Kind switch
    {
        OutcomeConversionKind.Equivalent => "as they stand",
        OutcomeConversionKind.Opposite => "turned to the contrary",
        OutcomeConversionKind.Rescaled => FormattableString.Invariant($"as {conversion.Intercept} + {conversion.Slope} times the score"),
        OutcomeConversionKind.SameConstruct => "in standard deviations",
        _ => "in standard deviations, turned to the contrary",
    };
}
