using PeoplePowered.Domain.Outcomes;

namespace PeoplePowered.Domain.Aggregation;

/// <summary>What do these figures say together? Asked of the figures themselves, with this library's own services; applications that inject use <see cref="IOutcomeAggregator"/>.</summary>
public static class OutcomeQuestions
{
    private static readonly OutcomeAggregator s_aggregator = new();

    /// <summary>What several sites say about the one outcome that their figures are of.</summary>
    /// <param name="reported">The figures, one a site.</param>
    /// <param name="options">How; <see cref="AggregationOptions.Default"/> where <c>null</c>.</param>
    /// <exception cref="ArgumentException">There are no figures, or they are of several outcomes, or all of them have a comparison group; or as of <see cref="IOutcomeAggregator.Aggregate"/>.</exception>
    public static OutcomeAggregate Aggregate(this IEnumerable<ReportedOutcome> reported, AggregationOptions? options = null)
    {
        var all = Guard.Against.Null(reported).ToValueList();
        return Outcomes(all) switch
        {
            [var only] => AggregateOne(only, all, options),
            [] => throw new ArgumentException("There are no figures to aggregate; give at least one.", nameof(reported)),
            var several => throw new ArgumentException($"The figures are of {Named(several)}; name the one to aggregate.", nameof(reported)),
        };
    }

    /// <summary>What several sites say about one outcome; figures of others are passed over.</summary>
    /// <param name="reported">The figures, one a site.</param>
    /// <param name="outcome">The outcome's key, such as <c>job-entry</c>.</param>
    /// <param name="options">How; <see cref="AggregationOptions.Default"/> where <c>null</c>.</param>
    /// <exception cref="ArgumentException">No figure, or figures of several frameworks or versions, are of the outcome, or all of them have a comparison group; or as of <see cref="IOutcomeAggregator.Aggregate"/>.</exception>
    public static OutcomeAggregate Aggregate(this IEnumerable<ReportedOutcome> reported, string outcome, AggregationOptions? options = null)
    {
        var all = Guard.Against.Null(reported).ToValueList();
        var key = new OutcomeKey(Guard.Against.NullOrWhiteSpace(outcome));
        return Outcomes(all.Where(item => item.Outcome.Key == key)) switch
        {
            [var only] => AggregateOne(only, all, options),
            [] => throw new ArgumentException($"No figure is of the outcome '{outcome}'; the figures are of {Named(Outcomes(all))}.", nameof(outcome)),
            var several => throw new ArgumentException($"The key '{outcome}' names {Named(several)}; keep the figures of one of them.", nameof(outcome)),
        };
    }

    /// <summary>Synthesises figures of any type by a request; see <see cref="IOutcomeAggregator.Synthesise"/>.</summary>
    /// <param name="reported">The figures.</param>
    /// <param name="request">By which definitions, on which measure, broken down by what.</param>
    /// <param name="options">How; <see cref="AggregationOptions.Default"/> where <c>null</c>.</param>
    /// <returns>The synthesis, or every reason why the figures do not pool.</returns>
    public static SynthesisResult Synthesise(this IEnumerable<ReportedOutcome> reported, SynthesisRequest request, AggregationOptions? options = null) =>
        s_aggregator.Synthesise(Guard.Against.Null(reported), request, options);

    /// <summary>
    /// Synthesises figures whose outcomes are known by name alone: each name and version counts as one definition, of which nothing more is stated. Where milestones,
    /// instruments or directions are on record, a <see cref="SynthesisRequest"/> with the frameworks checks them too.
    /// </summary>
    /// <param name="reported">The figures.</param>
    /// <param name="measure">The measure to pool on; where <c>null</c>, the first of a figure's own measures that all figures have.</param>
    /// <param name="options">How; <see cref="AggregationOptions.Default"/> where <c>null</c>.</param>
    /// <returns>The synthesis, or every reason why the figures do not pool.</returns>
    public static SynthesisResult Synthesise(this IEnumerable<ReportedOutcome> reported, EffectMeasure? measure = null, AggregationOptions? options = null)
    {
        var all = Guard.Against.Null(reported).ToValueList();
        var frameworks = Outcomes(all).GroupBy(outcome => outcome.Framework)
            .Select(group => new OutcomesFramework(group.Key, group.Select(outcome => new OutcomeDefinition(outcome.Key, version: outcome.Version)).ToValueList()));
        return s_aggregator.Synthesise(all, new(frameworks.ToValueList()) { Measure = measure }, options);
    }

    private static OutcomeAggregate AggregateOne(OutcomeReference outcome, ValueList<ReportedOutcome> reported, AggregationOptions? options)
    {
        var figures = reported.Where(item => item.Outcome == outcome).ToList();
        if (figures.TrueForAll(ComparedFigures.HoldsComparison) && figures.Exists(item => item.Figure is not UnknownFigure))
            throw new ArgumentException($"Every figure of '{outcome}' has a comparison, and an aggregate is of proportions without one; ask {nameof(Synthesise)}() for the effect, or DidItReplicate whether it was a success.", nameof(reported));
        return s_aggregator.Aggregate(outcome, reported, options);
    }

    private static List<OutcomeReference> Outcomes(IEnumerable<ReportedOutcome> reported) => reported.Select(item => item.Outcome).Distinct().ToList();

    private static string Named(List<OutcomeReference> outcomes) => outcomes.Count == 0 ? "none" : string.Join(", ", outcomes.Select(outcome => $"'{outcome}'"));
}
