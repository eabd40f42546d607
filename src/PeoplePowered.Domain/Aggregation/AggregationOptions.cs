using PeoplePowered.Statistics.Synthesis;

namespace PeoplePowered.Domain.Aggregation;

/// <summary>How outcomes are aggregated, and from where on an answer earns a caveat. Immutable.</summary>
public sealed record AggregationOptions
{
    /// <summary>The defaults: REML, Knapp-Hartung with the ad hoc floor, 95 % intervals.</summary>
    public static AggregationOptions Default { get; } = new();

    /// <summary>How sites are pooled.</summary>
    public PoolingOptions Pooling { get; init; } = PoolingOptions.Default;

    /// <summary>I squared in per cent from which on sites are said to differ by far more than chance; 75 as Higgins and others (2003), doi 10.1136/bmj.327.7414.557, call considerable.</summary>
    public double HeterogeneousFrom { get; init; } = 75;

    /// <summary>Below so many sites the spread between them is said to be uncertain; 5 by default.</summary>
    public int FewSitesBelow { get; init; } = 5;

    /// <summary>The difference of the share of people and the average of sites, a fraction, from which on it is pointed out; one percentage point by default.</summary>
    public double AveragesDifferFrom { get; init; } = 0.01;
}
