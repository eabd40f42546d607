namespace PeoplePowered.Domain;

/// <content>Caveats about figures brought to one measure, and about strata.</content>
public static partial class CaveatCatalogue
{
    /// <summary>A figure has no effect on the measure that is pooled.</summary>
    public static CaveatDefinition NoEffect { get; } = Define("no-effect", CaveatSeverity.Serious,
        "{subject} has no effect size on {measure} for {outcome}: {reason}. It is left out.",
        "The figure does not hold what the measure needs; the message says what.",
        "Ask the site for what is missing, or choose a measure that the figure has.");

    /// <summary>A study had an empty cell, on any measure.</summary>
    public static CaveatDefinition CellsCorrected { get; } = Define("cells-corrected", CaveatSeverity.Note,
        "{subject} reports {figure} for {outcome}: {amount} was added to each of its cells (to events alone, for rates) to give it a place on the scale of analysis. Totals count it as reported.",
        "A cell is empty, and the scale of analysis is a logarithm.",
        "Quote the figure as reported; choose a method of counts where many sites are so.");

    /// <summary>A percentage was turned into a count.</summary>
    public static CaveatDefinition PercentageCounted { get; } = Define("percentage-counted", CaveatSeverity.Note,
        "{subject} reports {percent:0.############}% of {participants} for {outcome}, taken as {count} people; as it was rounded it can be any number from {least} to {most}.",
        "A percentage was reported with a number of participants and without a count.",
        "Ask for the count; a rounded percentage of many people stands for several counts.");

    /// <summary>A correlation was assumed.</summary>
    public static CaveatDefinition CorrelationAssumed { get; } = Define("correlation-assumed", CaveatSeverity.Caution,
        "{subject} reports {outcome} before and after without their correlation; {correlation} is assumed, and its weight rests on that. Try other values.",
        "Means before and after were reported without their correlation, and the call names one to assume.",
        "Run it again with 0.3 and 0.9 and show whether the answer holds; ask for the standard deviation of the changes.");

    /// <summary>The middle of an interval was taken for its estimate.</summary>
    public static CaveatDefinition MidpointTaken { get; } = Define("midpoint-taken", CaveatSeverity.Caution,
        "{subject} published an interval for {outcome} without an estimate ({interval}); its middle, {middle}, is taken for one, as was asked for.",
        "An interval was published without its estimate, and the call asked for its middle.",
        "Ask for the estimate; the middle is wrong where the interval is not symmetric on its scale.");

    /// <summary>A recorded conversion between outcomes was used.</summary>
    public static CaveatDefinition ConversionUsed { get; } = Define("conversion-used", CaveatSeverity.Caution,
        "{figures} figure or figures of {subject} count as {to}, {kind}, by a conversion on record ({source}).",
        "Figures of another outcome or version were carried over by a conversion on record.",
        "See whether its source is about people like these; show the result without these figures as well.");

    /// <summary>An effect was carried over from another measure.</summary>
    public static CaveatDefinition MeasureConverted { get; } = Define("measure-converted", CaveatSeverity.Caution,
        "{subject}: the {from} was carried over to a {to}. That assumes: {assumption}",
        "An effect was carried over from one measure to another.",
        "See whether the assumption named holds; where it does not, pool the measures apart.");

    /// <summary>Several designs were pooled.</summary>
    public static CaveatDefinition SeveralDesigns { get; } = Define("several-designs", CaveatSeverity.Caution,
        "{subject}: figures of several designs are pooled ({designs}); break down by design to see whether they agree.",
        "Figures of trials and of weaker designs are pooled together.",
        "Break down by design (StratifyBy), and lead with the stronger one where they differ.");

    /// <summary>A change or a difference without a comparison group by design.</summary>
    public static CaveatDefinition ChangeWithoutComparison { get; } = Define("change-without-comparison", CaveatSeverity.Caution,
        "{subject}: the {measure} comes from designs that are not recorded as having a comparison. It says what changed, not what the service changed.",
        "The changes come from designs without a comparison on record.",
        "Write of a change, not of an effect; record the comparison where there was one.");

    /// <summary>Several figures of one site were pooled.</summary>
    public static CaveatDefinition DependentFigures { get; } = Define("dependent-figures", CaveatSeverity.Caution,
        "{subject}: sites with more than one figure: {sites}; they are pooled as if they were of different sites. Figures of one site are alike, so the interval is too narrow.",
        "Several figures of one site are pooled as if they were of different sites.",
        "Keep one figure for each site, or use the three-level model, which allows for it.");

    /// <summary>Figures without a recorded level of the breakdown.</summary>
    public static CaveatDefinition StratumNotRecorded { get; } = Define("stratum-not-recorded", CaveatSeverity.Caution,
        "{subject}: for {figures} figure or figures the {attribute} is not recorded; they stand in a stratum of their own.",
        "Some figures do not hold the attribute that they are broken down by.",
        "Fill the attribute in; read the stratum \"not recorded\" as a mixture.");

    /// <summary>The same sites stand in several strata.</summary>
    public static CaveatDefinition StrataShareSites { get; } = Define("strata-share-sites", CaveatSeverity.Caution,
        "{subject}: sites that stand in several strata by {attribute}: {sites}; so the strata are not independent and the test between them is approximate.",
        "A site stands in several strata.",
        "Read the test between strata as approximate; compare within the sites that stand in both.");

    /// <summary>The whole was pooled from slices.</summary>
    public static CaveatDefinition WholeFromSlices { get; } = Define("whole-from-slices", CaveatSeverity.Caution,
        "{subject}: no totals were reported beside the slices by {attribute}, so the whole is pooled from the slices, each counting as a site.",
        "No totals stand beside the slices.",
        "Ask for the totals; the interval treats each slice as a site.");

    /// <summary>The total says the contrary of each of its parts.</summary>
    public static CaveatDefinition SimpsonsParadox { get; } = Define("simpsons-paradox", CaveatSeverity.Serious,
        "{subject}: counted all together, {direction} achieved it with the service than without, but in each of the {parts} parts (each {unit}) it is the other way round (Simpson's paradox). Do not read the crude total.",
        "Groups of unequal size turn the comparison round when all are counted together.",
        "Quote the comparison within the parts, and say why the crude total misleads.");

    /// <summary>Two strata stand the other way round at every site.</summary>
    public static CaveatDefinition OrderReversesWithinSites { get; } = Define("order-reverses-within-sites", CaveatSeverity.Serious,
        "{subject}: counted all together, {above} stands above {below}, but at each of the {sites} sites that report both it is the other way round (Simpson's paradox).",
        "One outcome stands above another in the total, and below it at each site that reports both.",
        "Quote the order within sites.");

    /// <summary>Two strata stand the other way round by the typical site than by people.</summary>
    public static CaveatDefinition OrderReverses { get; } = Define("order-reverses", CaveatSeverity.Caution,
        "{subject}: by the share of people {above} stands above {below}, by the typical site below it; say which one is meant.",
        "The share of people and the typical site put two outcomes in another order.",
        "Say which one is meant: how many people, or how a typical site does.");
}
