namespace PeoplePowered.Domain;

/// <content>Caveats about figures brought to one measure, and about strata.</content>
public static partial class CaveatCatalogue
{
    /// <summary>A figure has no effect on the measure that is pooled.</summary>
    public static CaveatDefinition NoEffect { get; } = new("no-effect", CaveatSeverity.Serious,
        "{subject} has no effect size on {measure} for {outcome}: {reason}. It is left out.");

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

    private static CaveatDefinition[] AboutSyntheses =>
    [
        NoEffect, CellsCorrected, PercentageCounted, CorrelationAssumed, MidpointTaken, ConversionUsed, MeasureConverted, SeveralDesigns,
        ChangeWithoutComparison, DependentFigures, StratumNotRecorded, StrataShareSites, WholeFromSlices, SimpsonsParadox, OrderReversesWithinSites,
        OrderReverses,
    ];
}
