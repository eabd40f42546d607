namespace PeoplePowered.Domain;

/// <content>Caveats about pooled answers.</content>
public static partial class CaveatCatalogue
{
    /// <summary>The sites' true proportions differ widely.</summary>
    public static CaveatDefinition Heterogeneous { get; } = Define("heterogeneous", CaveatSeverity.Caution,
        "{subject}: the {sites} sites differ by far more than chance (I squared {iSquared:0.0}%), so no single figure speaks for all of them; read the range for a new site.",
        "I squared reaches the limit of the option HeterogeneousFrom (75 % unless set).",
        "Lead with the range for a new site. See what sets the sites apart (who takes part, how the outcome is counted, how it is delivered) before quoting an average.");

    /// <summary>Sites differ by more than chance, and there is no range for a new one.</summary>
    public static CaveatDefinition HeterogeneousWithoutRange { get; } = Define("heterogeneous-without-range", CaveatSeverity.Caution,
        "{subject}: the {sites} sites differ by far more than chance (I squared {iSquared:0.0}%), so no single figure speaks for all of them.",
        "I squared reaches the limit of the option HeterogeneousFrom (75 % unless set), and the sites allow no range for a new site; with fewer than three there is none.",
        "Show each site by itself, and see what sets them apart (who takes part, how the outcome is counted, how it is delivered) before quoting an average.");

    /// <summary>Few sites.</summary>
    public static CaveatDefinition FewSites { get; } = Define("few-sites", CaveatSeverity.Caution,
        "{subject}: {sites} sites are few, so the spread between sites, and the range for a new one, are themselves uncertain.",
        "Fewer sites than the option FewSitesBelow (5 unless set) are pooled.",
        "Show the sites beside the average, read the interval of tau squared, and add sites before deciding on the range for a new one.");

    /// <summary>Too few sites for an interval.</summary>
    public static CaveatDefinition TooFewSitesForInterval { get; } = Define("too-few-sites-for-interval", CaveatSeverity.Serious,
        "{subject}: too few usable sites ({sites}) to show how much sites differ, so there is no interval for the typical site; at least 2 are needed.",
        "Fewer than two sites have a usable figure.",
        "See which sites were left out and why; report the single site with its own interval.");

    /// <summary>Too few sites for a prediction.</summary>
    public static CaveatDefinition TooFewSitesForPrediction { get; } = Define("too-few-sites-for-prediction", CaveatSeverity.Serious,
        "{subject}: too few usable sites ({sites}) to say where a new site would fall, so there is no range for it; at least 3 are needed.",
        "Fewer than three sites have a usable figure.",
        "Do not promise anything of a new site from these data; add sites.");

    /// <summary>The spread between sites was estimated as nothing.</summary>
    public static CaveatDefinition TauSquaredZero { get; } = Define("tau-squared-zero", CaveatSeverity.Note,
        "{subject}: the variance between sites (tau squared) is estimated as 0. That is an estimate from {sites} sites, not a proof that sites are alike.",
        "The estimator of tau squared came out at its lower end.",
        "Do not write that sites are alike: quote the upper end of the interval of tau squared.");

    /// <summary>There is no interval of tau squared.</summary>
    public static CaveatDefinition TauSquaredIntervalEmpty { get; } = Define("tau-squared-interval-empty", CaveatSeverity.Caution,
        "{subject}: the sites agree more closely than chance would have it, so no value of tau squared fits (the Q-profile is empty) and it has no interval.",
        "Q is so small that even a tau squared of 0 does not explain it.",
        "See whether sites were copied, rounded or are not independent; otherwise report tau squared without an interval.");

    /// <summary>The Knapp-Hartung standard error was floored.</summary>
    public static CaveatDefinition KnappHartungFloor { get; } = Define("knapp-hartung-floor", CaveatSeverity.Note,
        "{subject}: the Knapp-Hartung factor came out at {factor:0.000}, below 1; it was held at 1, so that agreement by luck does not narrow the interval.",
        "The estimates agree more closely than their standard errors would have it, and the ad hoc floor is in force.",
        "Nothing. The interval is the more cautious one; the factor can be left as it is by an option, which should be decided before looking.");

    /// <summary>A Knapp-Hartung interval about a common effect.</summary>
    public static CaveatDefinition KnappHartungWithCommon { get; } = Define("knapp-hartung-with-common", CaveatSeverity.Caution,
        "{subject}: a Knapp-Hartung interval allows for differences between sites, which a common effect denies; name an estimator of tau squared, or the Wald interval.",
        "The options name a common effect together with a Knapp-Hartung interval.",
        "Choose an estimator of tau squared (REML) for that interval, or the Wald interval for a common effect.");

    /// <summary>A common effect was assumed.</summary>
    public static CaveatDefinition CommonEffectAssumed { get; } = Define("common-effect-assumed", CaveatSeverity.Caution,
        "{subject}: one effect common to all sites is assumed, so the variance between sites is taken as 0 and there is no range for a new site; the answer speaks of these sites alone.",
        "The options name a common effect instead of an estimator of tau squared.",
        "Keep it where only these sites are meant; choose REML where the answer shall say something of others.");

    /// <summary>A study had an empty cell.</summary>
    public static CaveatDefinition ContinuityCorrection { get; } = Define("continuity-correction", CaveatSeverity.Note,
        "{subject} has an empty cell for {outcome} ({achieved} of {participants}): one half was added to both of its cells to give it a place on the logit scale. Its own proportion is shown as reported.",
        "Nobody or everybody at the site achieved the outcome.",
        "Show the site's own proportion; with many such sites choose a method that needs no correction, such as a model of the counts.");

    /// <summary>The share of people and the average of sites differ.</summary>
    public static CaveatDefinition AveragesDiffer { get; } = Define("averages-differ", CaveatSeverity.Note,
        "{subject}: the share of people is {shareOfPeople:0.0}% and the average of sites {averageOfSites:0.0}%, since large and small sites differ; say which one is meant.",
        "The share of people and the average of sites lie apart by more than the option AveragesDifferFrom.",
        "Say which one you mean: the share of people for how many were reached, the average of sites for how a site does.");

    /// <summary>There is no comparison.</summary>
    public static CaveatDefinition NoComparison { get; } = Define("no-comparison", CaveatSeverity.Note,
        "{subject}: these proportions have no comparison. They say what people reached, not what the service changed.",
        "The figures are counts without a comparison group.",
        "Write \"reached\", not \"caused\". Compare with a group that had no service, or with a stated reference rate, before speaking of an effect.");

    /// <summary>The arithmetic left its range.</summary>
    public static CaveatDefinition OutOfDomain { get; } = Define("out-of-domain", CaveatSeverity.Serious,
        "{subject}: {quantity} lies outside the range that can be computed, so it is left out of the answer.",
        "A figure is so large or small that its effect or variance is not a finite number.",
        "See whether the unit is right (per cent or fraction, thousands or ones) and correct the figure.");

    /// <summary>The estimator did not converge.</summary>
    public static CaveatDefinition NotConverged { get; } = Define("not-converged", CaveatSeverity.Serious,
        "{subject}: the estimate of tau squared did not settle after {iterations} steps; treat every figure that rests on it as approximate.",
        "The iteration for tau squared stopped at its limit of steps.",
        "Compare with an estimator without iteration (DerSimonian-Laird), and see whether one site's effect or variance is extreme, or in another unit.");

    /// <summary>Sites differ although one effect was assumed.</summary>
    public static CaveatDefinition HeterogeneousCommon { get; } = Define("heterogeneous-common", CaveatSeverity.Serious,
        "{subject}: the {sites} sites differ by far more than chance (I squared {iSquared:0.0}%), which one common effect denies; name an estimator of tau squared.",
        "A common effect was asked for, and I squared reaches the limit of the option HeterogeneousFrom.",
        "Pool again by random effects; a common effect is not what these sites show.");

    /// <summary>There is no standard error to believe.</summary>
    public static CaveatDefinition NoStandardError { get; } = Define("no-standard-error", CaveatSeverity.Serious,
        "{subject}: the standard error comes out as 0 or not at all, so there is no test, and an interval without width is not to be believed; name another interval or method.",
        "All weight lies on sites without any variance, or the estimates agree exactly.",
        "Name another interval or method, and see whether rows were copied.");

    /// <summary>An interval goes beyond the scale.</summary>
    public static CaveatDefinition BeyondTheScale { get; } = Define("beyond-the-scale", CaveatSeverity.Note,
        "{subject}: an interval goes beyond {lower} to {upper}, the ends of this scale, of which the method knows nothing; a transformed measure (logit, Fisher's z) keeps within them.",
        "The pooling is on the natural scale, and an interval passes its end, such as a share above 1.",
        "Pool on the logit scale or Fisher's z; do not cut the interval off by hand.");

    /// <summary>Counts that a method cannot pool.</summary>
    public static CaveatDefinition CountsNotPoolable { get; } = Define("counts-not-poolable", CaveatSeverity.Serious,
        "{subject}: the counts leave {method} without an answer ({reason}).",
        "The method has no answer for these counts; the message says why.",
        "Name another method for counts, or pool the effect sizes with a continuity correction.");

    /// <summary>Sites that say nothing about a ratio.</summary>
    public static CaveatDefinition DoubleZeros { get; } = Define("double-zeros", CaveatSeverity.Note,
        "{subject}: {sites} sites where nobody, or everybody, achieved it in both arms say nothing about a ratio, and little about a difference.",
        "In some sites nobody, or everybody, achieved the outcome in both arms.",
        "Say how many sites that are; choose the risk difference if they shall count.");

    /// <summary>Too little to test whether sites differ.</summary>
    public static CaveatDefinition NoHeterogeneityTest { get; } = Define("no-heterogeneity-test", CaveatSeverity.Caution,
        "{subject}: fewer than two sites have an effect of their own, so whether sites differ cannot be tested (Q, I squared).",
        "Fewer than two sites have an effect that can be computed.",
        "Report without a test of whether sites differ, and do not conclude that they agree.");

    /// <summary>Something was added to the cells of every site.</summary>
    public static CaveatDefinition AllCellsCorrected { get; } = Define("all-cells-corrected", CaveatSeverity.Note,
        "{subject}: {amount} was added to the cells of every site, as asked; that draws differences towards none and proportions towards a half.",
        "The continuity correction is set to go to all sites.",
        "Correct the sites with an empty cell alone unless there is a reason, and show the result both ways.");
}
