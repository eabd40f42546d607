using System.Collections.Frozen;

namespace PeoplePowered.Domain;

/// <summary>Every kind of caveat that the library gives, with its stable code.</summary>
public static class CaveatCatalogue
{
    /// <summary>More people achieved an outcome than took part.</summary>
    public static CaveatDefinition AchievedAboveParticipants { get; } = new("achieved-above-participants", CaveatSeverity.Serious,
        "{subject} reports {achieved} of {participants} participants for {outcome}: that cannot be a proportion, so it is left out of the proportions. Ask the site which number is right.");

    /// <summary>Nobody took part.</summary>
    public static CaveatDefinition NoParticipants { get; } = new("no-participants", CaveatSeverity.Serious,
        "{subject} reports no participants for {outcome}: there is no proportion of nobody, so it is left out.");

    /// <summary>A figure was not reported.</summary>
    public static CaveatDefinition NotReported { get; } = new("not-reported", CaveatSeverity.Caution,
        "{subject} reports no figure for {outcome}: it is left out, and nothing is put in its place.");

    /// <summary>A figure is of a type that has no proportion.</summary>
    public static CaveatDefinition NotAProportion { get; } = new("not-a-proportion", CaveatSeverity.Serious,
        "{subject} reports {outcome} as {figure}, which holds no count of people out of a number of participants, so it is left out.");

    /// <summary>More people reached a milestone than reached the one before it.</summary>
    public static CaveatDefinition MilestoneAbovePrerequisite { get; } = new("milestone-above-prerequisite", CaveatSeverity.Caution,
        "{subject} reports {achieved} for {outcome}, more than the {before} for {prerequisite}, which it implies.");

    /// <summary>A cumulative figure is lower than it was.</summary>
    public static CaveatDefinition CumulativeFalls { get; } = new("cumulative-falls", CaveatSeverity.Caution,
        "{subject} reports {achieved} for {outcome} up to {end}, less than the {before} up to {earlier}, although the count is cumulative.");

    /// <summary>The slices of a breakdown do not add up to the total.</summary>
    public static CaveatDefinition SlicesDoNotAddUp { get; } = new("slices-do-not-add-up", CaveatSeverity.Caution,
        "{subject}: the counts of {outcome} by {dimension} add up to {slices}, not to the total of {total}.");

    /// <summary>A site covers a shorter period than the others.</summary>
    public static CaveatDefinition ShorterPeriod { get; } = new("shorter-period", CaveatSeverity.Caution,
        "{subject} reports {period}, a shorter period than {usual} of the other sites: its later milestones had less time to be reached.");

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

    /// <summary>A study had an empty cell.</summary>
    public static CaveatDefinition ContinuityCorrection { get; } = new("continuity-correction", CaveatSeverity.Note,
        "{subject} has an empty cell for {outcome} ({achieved} of {participants}): one half was added to both of its cells to give it a place on the logit scale. Its own proportion is shown as reported.");

    /// <summary>The share of people and the average of sites differ.</summary>
    public static CaveatDefinition AveragesDiffer { get; } = new("averages-differ", CaveatSeverity.Note,
        "{subject}: the share of people is {shareOfPeople:0.0}% and the average of sites {averageOfSites:0.0}%, since large and small sites differ; say which one is meant.");

    /// <summary>There is no comparison.</summary>
    public static CaveatDefinition NoComparison { get; } = new("no-comparison", CaveatSeverity.Note,
        "{subject}: these proportions have no comparison. They say what people reached, not what the service changed.");

    /// <summary>One site name stands on several rows.</summary>
    public static CaveatDefinition RepeatedSite { get; } = new("repeated-site", CaveatSeverity.Caution,
        "{subject} stands on {rows} rows; each was pooled as if it were a site of its own. Keep one row per site, or the result looks firmer than it is.");

    /// <summary>The arithmetic left its range.</summary>
    public static CaveatDefinition OutOfDomain { get; } = new("out-of-domain", CaveatSeverity.Serious,
        "{subject}: {quantity} lies outside the range that can be computed, so it is left out of the answer.");

    /// <summary>The estimator did not converge.</summary>
    public static CaveatDefinition NotConverged { get; } = new("not-converged", CaveatSeverity.Serious,
        "{subject}: the estimate of tau squared did not settle after {iterations} steps; treat every figure that rests on it as approximate.");

    /// <summary>A payment could only be bounded.</summary>
    public static CaveatDefinition PaymentBounded { get; } = new("payment-bounded", CaveatSeverity.Caution,
        "{subject} reports no count for {outcome}: {bound}, so the payment is given as a range.");

    /// <summary>A payment has no upper bound.</summary>
    public static CaveatDefinition PaymentUnbounded { get; } = new("payment-unbounded", CaveatSeverity.Serious,
        "{subject} reports no count for {outcome}, and nothing reported limits it, so the payment has no upper bound.");

    /// <summary>Caps were not applied.</summary>
    public static CaveatDefinition CapNotApplied { get; } = new("cap-not-applied", CaveatSeverity.Caution,
        "{subject} caps what is paid for one participant at {cap}; site totals do not say who achieved what, so the bill leaves the cap out and is an upper figure.");

    /// <summary>A site's reported outcome has no tariff.</summary>
    public static CaveatDefinition NoTariff { get; } = new("no-tariff", CaveatSeverity.Note,
        "{subject} pays nothing for {outcome}: it is reported but not on the card.");

    /// <summary>Results without a rate card.</summary>
    public static CaveatDefinition NoRateCard { get; } = new("no-rate-card", CaveatSeverity.Note,
        "{subject} has no rate card here, so there is no bill.");

    /// <summary>Small numbers of people.</summary>
    public static CaveatDefinition SmallCells { get; } = new("small-cells", CaveatSeverity.Caution,
        "{subject} holds {cells} counts of 1 to 9 people. They are shown as published; figures that are not public yet need disclosure control first.");

    /// <summary>The initiative of investments was assumed.</summary>
    public static CaveatDefinition InitiativeAssumed { get; } = new("initiative-assumed", CaveatSeverity.Note,
        "The file of strategic investments names no initiative: they are taken to belong to {subject}, the first in the file of initiatives. A column 'initiative' would say so.");

    /// <summary>A file was left unread.</summary>
    public static CaveatDefinition FileNotRead { get; } = new("file-not-read", CaveatSeverity.Note,
        "{subject} was not read: it is of none of the shapes of a portfolio.");

    /// <summary>A column was left unread.</summary>
    public static CaveatDefinition ColumnNotRead { get; } = new("column-not-read", CaveatSeverity.Note,
        "The column '{column}' of {subject} was not read: a portfolio has no place for it.");

    /// <summary>Amounts of several currencies.</summary>
    public static CaveatDefinition MixedCurrencies { get; } = new("mixed-currencies", CaveatSeverity.Serious,
        "{subject}: amounts in {currencies} are not added up or compared; convert them at a stated rate and date first.");

    /// <summary>A figure that its publisher took back or replaced.</summary>
    public static CaveatDefinition NotInForce { get; } = new("not-in-force", CaveatSeverity.Caution,
        "{subject}: a figure for {outcome} was {status} by its publisher and is left out.");

    /// <summary>Several figures of one site and outcome.</summary>
    public static CaveatDefinition SeveralFigures { get; } = new("several-figures", CaveatSeverity.Caution,
        "{subject} reports {outcome} {figures} times, for several periods or in several editions; the latest is used here ({used}).");

    /// <summary>A site has no effect size on a measure.</summary>
    public static CaveatDefinition NoEffectSize { get; } = new("no-effect-size", CaveatSeverity.Caution,
        "{subject} has no effect size on this measure: {reason}. It is left out.");

    /// <summary>Something was added to the cells of a site.</summary>
    public static CaveatDefinition CellsCorrected { get; } = new("cells-corrected", CaveatSeverity.Note,
        "{subject} has an empty cell: {amount} was added to its cells to give it a place on the scale of analysis.");

    /// <summary>Something was added to the cells of every site.</summary>
    public static CaveatDefinition AllCellsCorrected { get; } = new("all-cells-corrected", CaveatSeverity.Note,
        "{subject}: {amount} was added to the cells of every site, as asked; that draws every effect towards none.");

    /// <summary>A Knapp-Hartung interval about a common effect.</summary>
    public static CaveatDefinition KnappHartungWithCommon { get; } = new("knapp-hartung-with-common", CaveatSeverity.Caution,
        "{subject}: a Knapp-Hartung interval allows for differences between sites, which a common effect denies; name an estimator of tau squared, or the Wald interval.");

    /// <summary>A common effect was assumed.</summary>
    public static CaveatDefinition CommonEffectAssumed { get; } = new("common-effect-assumed", CaveatSeverity.Caution,
        "{subject}: one effect common to all sites is assumed, so the variance between sites is taken as 0 and there is no range for a new site; the answer speaks of these sites alone.");

    /// <summary>The effect depends on moderators.</summary>
    public static CaveatDefinition DependsOnModerators { get; } = new("depends-on-moderators", CaveatSeverity.Note,
        "{subject}: with moderators there is no single pooled estimate and no single range for a new site; read the coefficients.");

    /// <summary>A moderator of words.</summary>
    public static CaveatDefinition CategoricalModerator { get; } = new("categorical-moderator", CaveatSeverity.Note,
        "{subject} holds words: each of its {levels} levels is compared with the reference level '{reference}'.");

    /// <summary>A coefficient that the data cannot tell from others.</summary>
    public static CaveatDefinition CollinearModerator { get; } = new("collinear-moderator", CaveatSeverity.Serious,
        "{subject} cannot be told from the moderators before it (it is constant, a copy or a sum of them), so it has no coefficient.");

    /// <summary>Too many coefficients for the sites.</summary>
    public static CaveatDefinition FewSitesPerModerator { get; } = new("few-sites-per-moderator", CaveatSeverity.Caution,
        "{subject}: {sites} sites for {coefficients} coefficients besides the intercept are fewer than ten each; relations found with so few are often chance.");

    /// <summary>A share of heterogeneity that cannot be had.</summary>
    public static CaveatDefinition NoRSquared { get; } = new("no-r-squared", CaveatSeverity.Note,
        "{subject}: without moderators the variance between sites is estimated as 0 or not at all, so there is no share of it to explain (R squared).");

    /// <summary>The meta-regression could not be fitted.</summary>
    public static CaveatDefinition TooFewSitesForModerators { get; } = new("too-few-sites-for-moderators", CaveatSeverity.Serious,
        "{subject}: {sites} usable sites are too few for {coefficients} coefficients; at least one more site than coefficients is needed.");

    /// <summary>A level that cannot be compared.</summary>
    public static CaveatDefinition LevelNotCompared { get; } = new("level-not-compared", CaveatSeverity.Caution,
        "{subject} has {sites} usable site or sites, so it has no standard error and is left out of the test between groups.");

    /// <summary>No test between groups.</summary>
    public static CaveatDefinition NoBetweenGroupsTest { get; } = new("no-between-groups-test", CaveatSeverity.Caution,
        "{subject}: fewer than two levels have a standard error, so levels cannot be compared.");

    /// <summary>The variance within or between clusters cannot be told.</summary>
    public static CaveatDefinition ClustersNotSeparated { get; } = new("clusters-not-separated", CaveatSeverity.Serious,
        "{subject}: {clusters} clusters of {sites} rows do not tell differences between clusters from differences within them; at least two clusters are needed, one of them with two rows.");

    /// <summary>A robust test with few degrees of freedom.</summary>
    public static CaveatDefinition FewClusters { get; } = new("few-clusters", CaveatSeverity.Caution,
        "{subject}: the cluster-robust test has {degreesOfFreedom:0.0} degrees of freedom; below 4 its p-value is not to be trusted (Tipton 2015).");

    /// <summary>There is no robust test.</summary>
    public static CaveatDefinition NoClusterRobustTest { get; } = new("no-cluster-robust-test", CaveatSeverity.Serious,
        "{subject}: {clusters} cluster or clusters are too few for a cluster-robust test; at least 2 are needed.");

    /// <summary>Counts that a method cannot pool.</summary>
    public static CaveatDefinition CountsNotPoolable { get; } = new("counts-not-poolable", CaveatSeverity.Serious,
        "{subject}: the counts leave {method} without an answer ({reason}).");

    /// <summary>Sites that say nothing about a ratio.</summary>
    public static CaveatDefinition DoubleZeros { get; } = new("double-zeros", CaveatSeverity.Note,
        "{subject}: {sites} sites where nobody, or everybody, achieved it in both arms say nothing about a ratio, and little about a difference.");

    /// <summary>Too little to test whether sites differ.</summary>
    public static CaveatDefinition NoHeterogeneityTest { get; } = new("no-heterogeneity-test", CaveatSeverity.Caution,
        "{subject}: fewer than two sites have an effect of their own, so whether sites differ cannot be tested (Q, I squared).");

    /// <summary>Results of some people are missing.</summary>
    public static CaveatDefinition MissingResults { get; } = new("missing-results", CaveatSeverity.Caution,
        "{subject}: {missing} of {observations} people have no known result for {outcome}. The figure is about the others, who may differ from them.");

    /// <summary>One person was measured.</summary>
    public static CaveatDefinition OnePersonMeasured { get; } = new("one-person-measured", CaveatSeverity.Caution,
        "{subject}: one person was measured for {outcome}. One person has no standard deviation, and the mean would be that person's own result, so no mean is given.");

    /// <summary>A figure has no effect on the measure that is pooled.</summary>
    public static CaveatDefinition NoEffect { get; } = new("no-effect", CaveatSeverity.Serious,
        "{subject} reports {outcome} in a way that has no effect on {measure}: {reason}. It is left out.");

    /// <summary>A study had an empty cell, on any measure.</summary>
    public static CaveatDefinition CellsCorrected { get; } = new("cells-corrected", CaveatSeverity.Note,
        "{subject} reports {figure} for {outcome}: {amount} was added to each of its cells (to events alone, for rates) to give it a place on the scale of analysis. Totals count it as reported.");

    /// <summary>A percentage was turned into a count.</summary>
    public static CaveatDefinition PercentageCounted { get; } = new("percentage-counted", CaveatSeverity.Note,
        "{subject} reports {percent:0.############}% of {participants} for {outcome}, taken as {count} people; as it was rounded it can be any number from {least} to {most}.");

    /// <summary>A correlation was assumed.</summary>
    public static CaveatDefinition CorrelationAssumed { get; } = new("correlation-assumed", CaveatSeverity.Caution,
        "{subject} reports {outcome} before and after without their correlation; {correlation} is assumed, and its weight rests on that. Try other values.");

    /// <summary>The middle of an interval was taken for its estimate.</summary>
    public static CaveatDefinition MidpointTaken { get; } = new("midpoint-taken", CaveatSeverity.Caution,
        "{subject} published an interval for {outcome} without an estimate ({interval}); its middle, {middle}, is taken for one, as was asked for.");

    /// <summary>A recorded conversion between outcomes was used.</summary>
    public static CaveatDefinition ConversionUsed { get; } = new("conversion-used", CaveatSeverity.Caution,
        "{figures} figure or figures of {subject} count as {to}, {kind}, by a conversion on record ({source}).");

    /// <summary>An effect was carried over from another measure.</summary>
    public static CaveatDefinition MeasureConverted { get; } = new("measure-converted", CaveatSeverity.Caution,
        "{subject}: the {from} was carried over to a {to}. That assumes: {assumption}");

    /// <summary>Several designs were pooled.</summary>
    public static CaveatDefinition SeveralDesigns { get; } = new("several-designs", CaveatSeverity.Caution,
        "{subject}: figures of several designs are pooled ({designs}); break down by design to see whether they agree.");

    /// <summary>A change or a difference without a comparison group by design.</summary>
    public static CaveatDefinition ChangeWithoutComparison { get; } = new("change-without-comparison", CaveatSeverity.Caution,
        "{subject}: the {measure} comes from designs that are not recorded as having a comparison. It says what changed, not what the service changed.");

    /// <summary>Several figures of one site were pooled.</summary>
    public static CaveatDefinition DependentFigures { get; } = new("dependent-figures", CaveatSeverity.Caution,
        "{subject}: {sites} site or sites report more than one figure, pooled as if they were of different sites. Figures of one site are alike, so the interval is too narrow.");

    /// <summary>Figures without a recorded level of the breakdown.</summary>
    public static CaveatDefinition StratumNotRecorded { get; } = new("stratum-not-recorded", CaveatSeverity.Caution,
        "{subject}: for {figures} figure or figures the {attribute} is not recorded; they stand in a stratum of their own.");

    /// <summary>The same sites stand in several strata.</summary>
    public static CaveatDefinition StrataShareSites { get; } = new("strata-share-sites", CaveatSeverity.Caution,
        "{subject}: {sites} site or sites stand in several strata by {attribute}, so the strata are not independent and the test between them is approximate.");

    /// <summary>The whole was pooled from slices.</summary>
    public static CaveatDefinition WholeFromSlices { get; } = new("whole-from-slices", CaveatSeverity.Caution,
        "{subject}: no totals were reported beside the slices by {attribute}, so the whole is pooled from the slices, each counting as a site.");

    /// <summary>The total says the contrary of each of its parts.</summary>
    public static CaveatDefinition SimpsonsParadox { get; } = new("simpsons-paradox", CaveatSeverity.Serious,
        "{subject}: counted all together, {direction} achieved it with the service than without, but in each of the {parts} parts (each {unit}) it is the other way round (Simpson's paradox). Do not read the crude total.");

    /// <summary>Two strata stand the other way round at every site.</summary>
    public static CaveatDefinition OrderReversesWithinSites { get; } = new("order-reverses-within-sites", CaveatSeverity.Serious,
        "{subject}: counted all together, {above} stands above {below}, but at each of the {sites} sites that report both it is the other way round (Simpson's paradox).");

    /// <summary>Two strata stand the other way round by the typical site than by people.</summary>
    public static CaveatDefinition OrderReverses { get; } = new("order-reverses", CaveatSeverity.Caution,
        "{subject}: by the share of people {above} stands above {below}, by the typical site below it; say which one is meant.");

    /// <summary>A figure that holds nothing that can be rolled up.</summary>
    public static CaveatDefinition CannotBeRolledUp { get; } = new("cannot-be-rolled-up", CaveatSeverity.Serious,
        "{subject} reports {outcome} as {figure}, which holds no number that goes together with the others: it counts as unknown, and nothing is put in its place.");

    /// <summary>An outcome reported by slices alone.</summary>
    public static CaveatDefinition OnlySlices { get; } = new("only-slices", CaveatSeverity.Caution,
        "{subject} reports {outcome} by slices of people alone: slices may leave people out or overlap, so the total counts as unknown.");

    /// <summary>Periods that overlap.</summary>
    public static CaveatDefinition PeriodsOverlap { get; } = new("periods-overlap", CaveatSeverity.Serious,
        "{subject} reports {outcome} for periods that overlap ({periods}): added up they would count twice, so they count as unknown.");

    /// <summary>A gap between periods.</summary>
    public static CaveatDefinition PeriodsLeaveGap { get; } = new("periods-leave-gap", CaveatSeverity.Caution,
        "{subject} reports {outcome} for no period from {from} to {to}: that time counts as unknown.");

    /// <summary>Figures that do not say which period they cover.</summary>
    public static CaveatDefinition PeriodNotStated { get; } = new("period-not-stated", CaveatSeverity.Caution,
        "{subject} reports {outcome} several times, once or more without a period: a figure without one is not added to the others, nor taken for the latest.");

    /// <summary>Several periods, and nothing says whether they accumulate.</summary>
    public static CaveatDefinition AccumulationNotStated { get; } = new("accumulation-not-stated", CaveatSeverity.Caution,
        "{subject} reports {outcome} for {figures} periods, and nothing says whether its figures run on or begin anew: only the latest is used ({used}).");

    /// <summary>Figures later than the day asked for.</summary>
    public static CaveatDefinition AfterTheDay { get; } = new("after-the-day", CaveatSeverity.Note,
        "{subject}: {figures} figure or figures of {outcome} cover time after {day}, or were published after it, and are left out.");

    /// <summary>Parts whose figures cover different times.</summary>
    public static CaveatDefinition PeriodsDiffer { get; } = new("periods-differ", CaveatSeverity.Caution,
        "{subject}: the figures of its parts for {outcomes} outcome or outcomes do not cover the same time; their periods end between {first} and {last}.");

    /// <summary>People who may be counted more than once.</summary>
    public static CaveatDefinition PeopleMayRepeat { get; } = new("people-may-repeat", CaveatSeverity.Note,
        "{subject}: the same person may stand in several of the counts of {outcomes} outcome or outcomes, so different people are given from the largest count to the sum; declare them distinct where they are linked or share nobody.");

    /// <summary>People declared to be distinct.</summary>
    public static CaveatDefinition PeopleTakenAsDistinct { get; } = new("people-taken-as-distinct", CaveatSeverity.Note,
        "{subject}: people are added up between {between}, since nobody is said to be counted twice: {reason}.");

    /// <summary>Means that were not added.</summary>
    public static CaveatDefinition MeansDoNotAdd { get; } = new("means-do-not-add", CaveatSeverity.Note,
        "{subject}: {outcome} is a mean; means do not add up, so only the people measured are counted, as participations. Pool the means to speak of them together.");

    /// <summary>A whole and its parts disagree.</summary>
    public static CaveatDefinition WholeAndPartsDiffer { get; } = new("whole-and-parts-differ", CaveatSeverity.Caution,
        "{subject} reports {whole} for {outcome}, and its parts come to {parts}: the figure of the whole is used, and the parts are not added to it.");

    /// <summary>Parts that report nothing.</summary>
    public static CaveatDefinition SilentParts { get; } = new("silent-parts", CaveatSeverity.Caution,
        "{subject}: {silent} of its listed parts report nothing for {outcome}, although others like them do; they count as unknown.");

    /// <summary>A figure and the list of partnerships disagree.</summary>
    public static CaveatDefinition PlacesDisagree { get; } = new("places-disagree", CaveatSeverity.Caution,
        "{subject}: a figure of {outcome} names the investment {stated}, but the partnership is listed under {listed}; the figure stands where it says.");

    /// <summary>Nothing certain can be said of a target.</summary>
    public static CaveatDefinition TargetUndecided { get; } = new("target-undecided", CaveatSeverity.Caution,
        "{subject}: whether the target of {target} for {outcome} is met cannot be said for certain: {reason}.");

    /// <summary>The better direction was assumed.</summary>
    public static CaveatDefinition DirectionAssumed { get; } = new("direction-assumed", CaveatSeverity.Note,
        "{subject}: nothing says which direction of {outcome} is better; more people achieving it are taken to be better.");

    /// <summary>Every definition, in order of code.</summary>
    public static ValueList<CaveatDefinition> All { get; } = new[]
    {
        AchievedAboveParticipants, NoParticipants, NotReported, NotAProportion, MilestoneAbovePrerequisite, CumulativeFalls, SlicesDoNotAddUp,
        ShorterPeriod, Heterogeneous, FewSites, TooFewSitesForInterval, TooFewSitesForPrediction, TauSquaredZero, TauSquaredIntervalEmpty,
        KnappHartungFloor, ContinuityCorrection, AveragesDiffer, NoComparison, RepeatedSite, OutOfDomain, NotConverged, PaymentBounded,
        PaymentUnbounded, CapNotApplied, NoTariff, NoRateCard, SmallCells, InitiativeAssumed, FileNotRead, ColumnNotRead,
        MixedCurrencies, NotInForce, SeveralFigures, NoEffectSize, CellsCorrected, AllCellsCorrected, KnappHartungWithCommon, CommonEffectAssumed, DependsOnModerators, CategoricalModerator, CollinearModerator, FewSitesPerModerator, NoRSquared, TooFewSitesForModerators, LevelNotCompared, NoBetweenGroupsTest, ClustersNotSeparated, FewClusters, NoClusterRobustTest, CountsNotPoolable, DoubleZeros, NoHeterogeneityTest, MissingResults, OnePersonMeasured, NoEffect, PercentageCounted, CorrelationAssumed, MidpointTaken, ConversionUsed, MeasureConverted, SeveralDesigns, ChangeWithoutComparison, DependentFigures, StratumNotRecorded, StrataShareSites, WholeFromSlices, SimpsonsParadox, OrderReversesWithinSites, OrderReverses, CannotBeRolledUp, OnlySlices, PeriodsOverlap, PeriodsLeaveGap, PeriodNotStated, AccumulationNotStated, AfterTheDay, PeriodsDiffer, PeopleMayRepeat, PeopleTakenAsDistinct, MeansDoNotAdd, WholeAndPartsDiffer, SilentParts, PlacesDisagree, TargetUndecided, DirectionAssumed,
    }.OrderBy(definition => definition.Code, StringComparer.Ordinal).ToValueList();

    private static readonly FrozenDictionary<string, CaveatDefinition> s_byCode = All.ToFrozenDictionary(definition => definition.Code, StringComparer.Ordinal);

    /// <summary>The definition of a code.</summary>
    /// <param name="code">A code, such as <c>few-sites</c>.</param>
    /// <exception cref="ArgumentException">There is no such code.</exception>
    public static CaveatDefinition Find(string code) => s_byCode.TryGetValue(Guard.Against.Null(code), out var definition)
        ? definition
        : throw new ArgumentException($"'{code}' is no code of the caveat catalogue.", nameof(code));
}
