using PeoplePowered.Domain.Aggregation;
using PeoplePowered.Domain.Outcomes;
using PeoplePowered.Statistics.EffectSizes;
using PeoplePowered.Statistics.Sensitivity;
using PeoplePowered.Statistics.Synthesis;

namespace PeoplePowered.Reporting.Figures.Planes;

/// <summary>The sites of an analysis as the plots need them: names, effects on the scale of analysis, the methods, and why there may be nothing to show.</summary>
/// <param name="Outcome">Of which outcome.</param>
/// <param name="Measure">On which measure.</param>
/// <param name="Names">The sites' names.</param>
/// <param name="Effects">Their effects.</param>
/// <param name="Pooled">The fit of all of them.</param>
/// <param name="Excluded">Those that could not be used.</param>
/// <param name="WhyEmpty">Why they make no plot; <c>null</c> where they do.</param>
internal sealed record PlaneSites(
    OutcomeReference Outcome,
    EffectMeasure Measure,
    IReadOnlyList<string> Names,
    IReadOnlyList<EffectSize> Effects,
    PooledEstimate Pooled,
    IReadOnlyList<ExcludedSite> Excluded,
    string? WhyEmpty)
{
    private const int FewestSites = 3;

    /// <summary>The methods by which the sites were pooled.</summary>
    public PoolingOptions Methods => new() { Estimator = Pooled.Estimator, Interval = Pooled.IntervalMethod, Prediction = Pooled.PredictionConvention, ConfidenceLevel = Pooled.ConfidenceLevel };

    /// <summary>The sites of an outcome whose figures are counts of people; log odds, as it pools them.</summary>
    public static PlaneSites Of(OutcomeAggregate outcome)
    {
        var (estimates, variances) = (new double[outcome.Sites.Count], new double[outcome.Sites.Count]);
        ProportionEffects.Logit(outcome.Sites.Select(site => site.Achieved).ToArray(), outcome.Sites.Select(site => site.Participants).ToArray(), estimates, variances);
        return new(
            outcome.Outcome,
            EffectMeasure.ProportionLogit,
            [.. outcome.Sites.Select(site => site.Site)],
            [.. estimates.Zip(variances, (estimate, variance) => new EffectSize(estimate, variance))],
            outcome.Pooled,
            outcome.Excluded,
            TooFew(outcome.Sites.Count));
    }

    /// <summary>The sites of a synthesis that is not broken down.</summary>
    public static PlaneSites Of(OutcomeSynthesis synthesis) => new(
        synthesis.Outcome,
        synthesis.Measure,
        [.. synthesis.Whole.Sites.Select(site => site.Site)],
        [.. synthesis.Whole.Sites.Select(site => site.Effect)],
        synthesis.Whole.Pooled,
        synthesis.Excluded,
        synthesis.Strata.Count > 1
            ? $"the synthesis is broken down by {synthesis.StrataBy}, and what sets its parts apart would look like what sets small sites and large ones apart; make it without a breakdown"
            : TooFew(synthesis.Whole.Sites.Count));

    /// <summary>The sites for which something is known, with what is known of them.</summary>
    public (PlaneSites Known, double[] Values, IReadOnlyList<string> Unknown) Knowing(IReadOnlyList<double?> values)
    {
        List<int> known = [.. Enumerable.Range(0, Names.Count).Where(index => values[index] is not null)];
        var kept = this with
        {
            Names = [.. known.Select(index => Names[index])],
            Effects = [.. known.Select(index => Effects[index])],
            WhyEmpty = WhyEmpty ?? (known.Count < FewestSites ? FormattableString.Invariant($"a line needs three sites, and it is known of {known.Count}") : null),
        };
        return (kept, [.. known.Select(index => values[index]!.Value)], [.. Names.Where((_, index) => values[index] is null)]);
    }

    public double[] Estimates() => [.. Effects.Select(effect => effect.Estimate)];

    public double[] Variances() => [.. Effects.Select(effect => effect.Variance)];

    /// <summary>What trim and fill would add.</summary>
    public IReadOnlyList<EffectSize> Filled()
    {
        var added = new EffectSize[Effects.Count];
        return added[..TrimAndFill.Fill(Estimates(), Variances(), added, Methods).Imputed];
    }

    /// <summary>Who is not drawn and why, in a sentence; <c>null</c> where all are.</summary>
    public string? NotDrawn() => Excluded.Count == 0 ? null : $"Not drawn: {string.Join("; ", Excluded.Select(site => $"{site.Site} ({site.Reason.TrimEnd('.')})"))}.";

    private static string? TooFew(int sites) => sites < FewestSites ? FormattableString.Invariant($"it takes three sites, and there {PlaneWords.Plural(sites, "is", "are")} {sites}") : null;
}
