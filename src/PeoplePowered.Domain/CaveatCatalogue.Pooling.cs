namespace PeoplePowered.Domain;

/// <content>Caveats about pooled answers.</content>
public static partial class CaveatCatalogue
{
    /// <summary>The sites' true proportions differ widely.</summary>
    public static CaveatDefinition Heterogeneous { get; } = new("heterogeneous", CaveatSeverity.Caution,
        "{subject}: the {sites} sites differ by far more than chance (I squared {iSquared:0.0}%), so no single figure speaks for all of them; read the range for a new site.");

    /// <summary>Few sites.</summary>
    public static CaveatDefinition FewSites { get; } = new("few-sites", CaveatSeverity.Caution,
        "{subject}: {sites} sites are few, so the spread between sites, and the range for a new one, are themselves uncertain.");

    /// <summary>Too few sites for an interval.</summary>
    public static CaveatDefinition TooFewSitesForInterval { get; } = new("too-few-sites-for-interval", CaveatSeverity.Serious,
        "{subject}: {sites} usable site or sites cannot show how much sites differ, so there is no interval for the typical site; at least 2 are needed.");

    /// <summary>Too few sites for a prediction.</summary>
    public static CaveatDefinition TooFewSitesForPrediction { get; } = new("too-few-sites-for-prediction", CaveatSeverity.Serious,
        "{subject}: {sites} usable site or sites cannot say where a new site would fall, so there is no range for it; at least 3 are needed.");

    /// <summary>The spread between sites was estimated as nothing.</summary>
    public static CaveatDefinition TauSquaredZero { get; } = new("tau-squared-zero", CaveatSeverity.Note,
        "{subject}: the variance between sites (tau squared) is estimated as 0. That is an estimate from {sites} sites, not a proof that sites are alike.");

    /// <summary>There is no interval of tau squared.</summary>
    public static CaveatDefinition TauSquaredIntervalEmpty { get; } = new("tau-squared-interval-empty", CaveatSeverity.Caution,
        "{subject}: the sites agree more closely than chance would have it, so no value of tau squared fits (the Q-profile is empty) and it has no interval.");

    /// <summary>The Knapp-Hartung standard error was floored.</summary>
    public static CaveatDefinition KnappHartungFloor { get; } = new("knapp-hartung-floor", CaveatSeverity.Note,
        "{subject}: the Knapp-Hartung factor came out at {factor:0.000}, below 1; it was held at 1, so that agreement by luck does not narrow the interval.");

    /// <summary>A Knapp-Hartung interval about a common effect.</summary>
    public static CaveatDefinition KnappHartungWithCommon { get; } = new("knapp-hartung-with-common", CaveatSeverity.Caution,
        "{subject}: a Knapp-Hartung interval allows for differences between sites, which a common effect denies; name an estimator of tau squared, or the Wald interval.");

    /// <summary>A common effect was assumed.</summary>
    public static CaveatDefinition CommonEffectAssumed { get; } = new("common-effect-assumed", CaveatSeverity.Caution,
        "{subject}: one effect common to all sites is assumed, so the variance between sites is taken as 0 and there is no range for a new site; the answer speaks of these sites alone.");

    /// <summary>A study had an empty cell.</summary>
    public static CaveatDefinition ContinuityCorrection { get; } = new("continuity-correction", CaveatSeverity.Note,
        "{subject} has an empty cell for {outcome} ({achieved} of {participants}): one half was added to both of its cells to give it a place on the logit scale. Its own proportion is shown as reported.");

    /// <summary>The share of people and the average of sites differ.</summary>
    public static CaveatDefinition AveragesDiffer { get; } = new("averages-differ", CaveatSeverity.Note,
        "{subject}: the share of people is {shareOfPeople:0.0}% and the average of sites {averageOfSites:0.0}%, since large and small sites differ; say which one is meant.");

    /// <summary>There is no comparison.</summary>
    public static CaveatDefinition NoComparison { get; } = new("no-comparison", CaveatSeverity.Note,
        "{subject}: these proportions have no comparison. They say what people reached, not what the service changed.");

    /// <summary>The arithmetic left its range.</summary>
    public static CaveatDefinition OutOfDomain { get; } = new("out-of-domain", CaveatSeverity.Serious,
        "{subject}: {quantity} lies outside the range that can be computed, so it is left out of the answer.");

    /// <summary>The estimator did not converge.</summary>
    public static CaveatDefinition NotConverged { get; } = new("not-converged", CaveatSeverity.Serious,
        "{subject}: the estimate of tau squared did not settle after {iterations} steps; treat every figure that rests on it as approximate.");

    /// <summary>Sites differ although one effect was assumed.</summary>
    public static CaveatDefinition HeterogeneousCommon { get; } = new("heterogeneous-common", CaveatSeverity.Serious,
        "{subject}: the {sites} sites differ by far more than chance (I squared {iSquared:0.0}%), which one common effect denies; name an estimator of tau squared.");

    /// <summary>There is no standard error to believe.</summary>
    public static CaveatDefinition NoStandardError { get; } = new("no-standard-error", CaveatSeverity.Serious,
        "{subject}: the standard error comes out as 0 or not at all, so there is no test, and an interval without width is not to be believed; name another interval or method.");

    /// <summary>An interval goes beyond the scale.</summary>
    public static CaveatDefinition BeyondTheScale { get; } = new("beyond-the-scale", CaveatSeverity.Note,
        "{subject}: an interval goes beyond {lower} to {upper}, the ends of this scale, of which the method knows nothing; a transformed measure (logit, Fisher's z) keeps within them.");

    /// <summary>Counts that a method cannot pool.</summary>
    public static CaveatDefinition CountsNotPoolable { get; } = new("counts-not-poolable", CaveatSeverity.Serious,
        "{subject}: the counts leave {method} without an answer ({reason}).");

    /// <summary>Sites that say nothing about a ratio.</summary>
    public static CaveatDefinition DoubleZeros { get; } = new("double-zeros", CaveatSeverity.Note,
        "{subject}: {sites} sites where nobody, or everybody, achieved it in both arms say nothing about a ratio, and little about a difference.");

    /// <summary>Too little to test whether sites differ.</summary>
    public static CaveatDefinition NoHeterogeneityTest { get; } = new("no-heterogeneity-test", CaveatSeverity.Caution,
        "{subject}: fewer than two sites have an effect of their own, so whether sites differ cannot be tested (Q, I squared).");

    /// <summary>Something was added to the cells of every site.</summary>
    public static CaveatDefinition AllCellsCorrected { get; } = new("all-cells-corrected", CaveatSeverity.Note,
        "{subject}: {amount} was added to the cells of every site, as asked; that draws differences towards none and proportions towards a half.");

    private static CaveatDefinition[] AboutPooling =>
    [
        Heterogeneous, FewSites, TooFewSitesForInterval, TooFewSitesForPrediction, TauSquaredZero, TauSquaredIntervalEmpty, KnappHartungFloor,
        KnappHartungWithCommon, CommonEffectAssumed, ContinuityCorrection, AveragesDiffer, NoComparison, OutOfDomain, NotConverged, CountsNotPoolable,
        HeterogeneousCommon, NoStandardError, BeyondTheScale, DoubleZeros, NoHeterogeneityTest, AllCellsCorrected,
    ];
}
