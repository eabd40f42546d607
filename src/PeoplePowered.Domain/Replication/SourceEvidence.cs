using System.Text.Json.Serialization;
using PeoplePowered.Domain.Aggregation;
using PeoplePowered.Domain.Outcomes;

namespace PeoplePowered.Domain.Replication;

/// <summary>What several sites found for one outcome on one measure: the evidence on which a verdict of replication rests.</summary>
public sealed record SourceEvidence
{
    /// <summary>Evidence from sites.</summary>
    /// <param name="outcome">What was measured, in words.</param>
    /// <param name="measure">On which measure, which fixes the scale of estimates and thresholds.</param>
    /// <param name="sites">The sites, each name once.</param>
    /// <param name="hasComparison">
    /// Whether the estimates are effects against a comparison; where <c>null</c>, whether <paramref name="measure"/> compares two arms
    /// (<see cref="EffectMeasure.Estimate"/> is taken for an effect). A measure of one arm has no comparison, whatever is said here.
    /// </param>
    /// <exception cref="ArgumentException">The outcome is empty, or two sites bear one name.</exception>
    public SourceEvidence(string outcome, EffectMeasure measure, ValueList<SourceSite> sites, bool? hasComparison = null)
    {
        Outcome = Guard.Against.NullOrWhiteSpace(outcome);
        Measure = measure;
        Sites = Guard.Against.Null(sites);
        HasComparison = measure.IsAgainstOthers() && hasComparison != false;
        if (sites.GroupBy(site => site.Name, StringComparer.Ordinal).FirstOrDefault(group => group.Skip(1).Any()) is { } twice)
            throw new ArgumentException($"Two sites are called '{twice.Key}'; verdicts name the sites on which they turn, so give each its own name.", nameof(sites));
    }

    [JsonConstructor]
    internal SourceEvidence(string outcome, EffectMeasure measure, bool hasComparison, ValueList<SourceSite> sites)
        : this(outcome, measure, sites, (bool?)hasComparison)
    {
    }

    /// <summary>What was measured.</summary>
    public string Outcome { get; }

    /// <summary>The measure, which fixes the scale.</summary>
    public EffectMeasure Measure { get; }

    /// <summary>The sites.</summary>
    public ValueList<SourceSite> Sites { get; }

    /// <summary>Whether the estimates are effects against a comparison. Without one there is a level to be held against a reference rate, and nothing is called effect or harm.</summary>
    public bool HasComparison { get; }

    /// <summary>
    /// The evidence of a synthesis: its sites with the estimates that were pooled. It has a comparison where its measure compares two arms and every
    /// figure's design has one.
    /// </summary>
    /// <param name="synthesis">The synthesis.</param>
    public static SourceEvidence From(OutcomeSynthesis synthesis)
    {
        Guard.Against.Null(synthesis);
        return new(
            synthesis.Outcome.Key.Value,
            synthesis.Measure,
            synthesis.Whole.Sites.Select(site => new SourceSite(site.Site, site.Effect.Estimate, site.Effect.Variance, source: site.Reported.Source)).ToValueList(),
            synthesis.Whole.Sites.All(site => site.Reported.Design.HasComparison()));
    }

    /// <summary>The evidence of an aggregate of proportions: the log odds of each site, without a comparison.</summary>
    /// <param name="aggregate">The aggregate.</param>
    public static SourceEvidence From(OutcomeAggregate aggregate)
    {
        Guard.Against.Null(aggregate);
        var achieved = aggregate.Sites.Select(site => site.Achieved).ToArray();
        var participants = aggregate.Sites.Select(site => site.Participants).ToArray();
        var (estimates, variances) = (new double[achieved.Length], new double[achieved.Length]);
        Statistics.EffectSizes.ProportionEffects.Logit(achieved, participants, estimates, variances);
        return new(
            aggregate.Outcome.Key.Value,
            EffectMeasure.ProportionLogit,
            aggregate.Sites.Select((site, index) => new SourceSite(site.Site, estimates[index], variances[index], participants: site.Participants)).ToValueList());
    }
}
