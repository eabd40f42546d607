using PeoplePowered.Statistics;
using PeoplePowered.Statistics.Synthesis;

namespace PeoplePowered.Domain.Aggregation;

/// <summary>What a set of figures says together: the whole of a synthesis, or one of its strata.</summary>
/// <param name="Sites">Each figure that was pooled, in the order given.</param>
/// <param name="Totals">What the figures add up to.</param>
/// <param name="Pooled">The fit on the scale of analysis.</param>
/// <param name="Typical">The pooled estimate on the scale that people read: the effect at a typical site.</param>
/// <param name="TypicalInterval">Its confidence interval, on the same scale.</param>
/// <param name="NewSite">Where the true effect of a further site would fall, on the same scale.</param>
public sealed record SynthesisPart(
    ValueList<SiteEffect> Sites,
    SynthesisTotals Totals,
    PooledEstimate Pooled,
    Estimable Typical,
    EstimableInterval TypicalInterval,
    EstimableInterval NewSite);
